// What the law says in figures, each with the day it came into force and where it stands: a change of the law is a new row here.
import { addDays, type Day } from '../kernel/day.ts';
import { refuse } from './refusals.ts';

/** One figure of the law from `inForce` on, until the next row of the same list. */
export interface LawRow<V> {
  readonly inForce: Day;
  readonly value: V;
  readonly article: string;
  readonly source: string;
}

const democracyAct = 'Stb. 2022, 18; in force by Stb. 2022, 128';
const act2015 = 'Wgr as changed on 1 January 2015 (Stb. 2014, 306)';
const dated = <V>(article: string, ...rows: [inForce: Day, value: V, source: string][]): LawRow<V>[] =>
  rows.map(([inForce, value, source]) => ({ inForce, value, article, source }));

/** Oldest row first. 'MM-DD' values are days of the year *before* which something must be done; so the last day is the day before. */
export const law = {
  /** General financial and policy framework, and the provisional accounts, to the councils: before this day. */
  frameworkBefore: dated('Wgr 34b', ['2015-01-01', '04-15', act2015], ['2022-07-01', '04-30', democracyAct]),
  /** Weeks between the draft budget reaching the councils and its offering to, or adoption by, the board. */
  draftWeeks: dated('Wgr 35(1)', ['2015-01-01', 8, act2015], ['2022-07-01', 12, democracyAct]),
  /** Adopted budget to the province: before this day. */
  budgetToProvinceBefore: dated('Wgr 34(2)', ['2015-01-01', '08-01', act2015], ['2022-07-01', '09-15', democracyAct]),
  /** Adopted accounts to the province: before this day. */
  accountsToProvinceBefore: dated('Wgr 34(4)', ['2015-01-01', '07-15', act2015]),
  /** Weeks between adoption and sending to the province, for budget and accounts alike. */
  toProvinceWeeks: dated('Wgr 34(2), 34(4)', ['2015-01-01', 2, act2015]),
  /** Last day on which the budget of the running year may still be changed. */
  lastChange: dated('Gemeentewet 192', ['2015-01-01', '12-31', 'Gemeentewet 192, through Wgr 35(6)']),
  /** A municipality's own budget to the province: before this day. */
  municipalBudgetBefore: dated('Gemeentewet 191', ['2015-01-01', '11-15', 'Gemeentewet 191(2)']),
  /** Weeks a council has for its view on making, changing, joining or leaving a regulation. */
  regulationViewWeeks: dated('Wgr 1(3)', ['2022-07-01', 8, democracyAct]),
  /** Birthday of the monarch, and how many days the celebration moves when that is a Sunday. */
  kingsDay: dated(
    'Algemene termijnenwet 3(1)',
    ['1949-01-01', { monthDay: '04-30', onSunday: 1 }, "Queen's Day, moved to Monday"],
    ['1980-01-01', { monthDay: '04-30', onSunday: -1 }, "Queen's Day, moved to Saturday"],
    ['2014-01-01', { monthDay: '04-27', onSunday: -1 }, "King's Day, moved to Saturday"],
  ),
} as const;

export type LawFigure = keyof typeof law;
type ValueOf<F extends LawFigure> = (typeof law)[F][number]['value'];

/** The row in force on a day. Refuses a day before the first row (`law-not-known`): the product does not guess what the law once was. */
export function lawOn<F extends LawFigure>(figure: F, day: Day, at = '$'): LawRow<ValueOf<F>> {
  const rows: readonly LawRow<ValueOf<F>>[] = law[figure];
  return rows.findLast((row) => row.inForce <= day) ?? refuse('law-not-known', { at, from: rows[0]!.inForce });
}

/** The last day that is still 'before' MM-DD in a year: before 30 April is at the latest 29 April. */
export const lastDayBefore = (year: number, monthDay: string): Day => addDays(`${year}-${monthDay}`, -1);
