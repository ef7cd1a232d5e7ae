// What the calendar of one budget year is computed from, and the figures of the law that hold for it.
import { addDays, type Day } from '../kernel/day.ts';
import { factsOf, type LegalForm } from '../partnerships/legal-forms.ts';
import type { StepCode } from './calendar-steps.ts';
import { lastDayBefore, lawOn } from './law.ts';

/** A form of the register of partnerships, or 'private' when it does not matter which body of private law it is. */
export type CalendarForm = LegalForm | 'private';

/** Wgr 34 to 35 speak of bodies; an arrangement without one follows the host's own budget, a private body its statutes. */
export const hasStatutoryCycle = (form: CalendarForm): boolean => form !== 'private' && factsOf(form).statutoryCycle;

export interface CalendarFacts {
  readonly budgetYear: number;
  readonly legalForm: CalendarForm;
  /** The meeting that adopts the budget. */
  readonly boardMeeting?: Day | undefined;
  /** First and last day of the summer recess of the councils, both included. */
  readonly recess?: readonly [from: Day, until: Day] | undefined;
  /** Days the partners agreed on, by step. */
  readonly agreed?: Readonly<Partial<Record<StepCode, Day>>> | undefined;
}

/** The facts with the law filled in: everything a step needs to know its latest lawful day. */
export interface Cycle extends CalendarFacts {
  readonly board: Day | null;
  /** The last lawful day of adoption: later, and the budget cannot reach the province in time. */
  readonly lastBoardDay: Day;
  /** The board day that counts: the meeting, or the last lawful day when there is none or it is too late. */
  readonly countedBoard: Day;
  readonly frameworkLatest: Day;
  readonly draftWeeks: number;
  readonly draftLatest: Day;
  readonly toProvinceWeeks: number;
  readonly municipalBudgetLatest: Day;
  readonly lastChangeDay: Day;
  readonly changeWeeks: number;
  readonly accountsLatest: Day;
}

/**
 * One cycle is judged by one state of the law: that of 1 January of the year in which its step falls, so that a change of the law
 * half-way through a year does not lengthen a term that already runs. The first cycle under the act of 2022 is budget year 2024.
 */
export function cycleOf(facts: CalendarFacts): Cycle {
  const { budgetYear } = facts;
  const before = `${budgetYear - 1}-01-01`;
  const board = facts.boardMeeting ?? facts.agreed?.adoption ?? null;
  const lastBoardDay = lastDayBefore(budgetYear - 1, lawOn('budgetToProvinceBefore', before, '$.budgetYear').value);
  const countedBoard = board !== null && board < lastBoardDay ? board : lastBoardDay;
  const draftWeeks = lawOn('draftWeeks', before).value;
  return {
    ...facts,
    board,
    lastBoardDay,
    countedBoard,
    frameworkLatest: lastDayBefore(budgetYear - 1, lawOn('frameworkBefore', before).value),
    draftWeeks,
    draftLatest: addDays(countedBoard, -7 * draftWeeks),
    toProvinceWeeks: lawOn('toProvinceWeeks', before).value,
    municipalBudgetLatest: lastDayBefore(budgetYear - 1, lawOn('municipalBudgetBefore', before).value),
    lastChangeDay: `${budgetYear}-${lawOn('lastChange', `${budgetYear}-01-01`).value}`,
    changeWeeks: lawOn('draftWeeks', `${budgetYear}-01-01`).value,
    accountsLatest: lastDayBefore(budgetYear + 1, lawOn('accountsToProvinceBefore', `${budgetYear + 1}-01-01`).value),
  };
}

/** The agreed day of a step, or the board meeting for adoption. */
export const agreedDay = (cycle: Cycle, code: StepCode): Day | undefined =>
  code === 'adoption' ? (cycle.board ?? undefined) : cycle.agreed?.[code];
