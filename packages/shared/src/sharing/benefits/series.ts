// Promised against realised over time: the ledger of yearly euros at the end of each half year, from the first decision to the last target.
import { type Day, yearOf } from '../../kernel/day.ts';
import type { Cents } from '../../kernel/money.ts';
import { moneyOn, type Sum } from './money.ts';
import type { Promised } from './realised.ts';

export interface Moment {
  readonly day: Day;
  /** What should be there by then: the promised benefits of which the day has come. */
  readonly expected: Cents;
  /** What is known of it; null for a day that has not come, of which nothing can have been measured. */
  readonly known: { readonly benefit: Sum; readonly burden: Sum } | null;
}

const most = 24;

/** Ends of half years that cover all decisions and targets; the last `most` when there are more, whole years when half years are too many. */
export function daysOf(promises: readonly Promised[], today: Day): Day[] {
  if (promises.length === 0) return [];
  const first = yearOf(promises.reduce((day, { decidedOn }) => (decidedOn < day ? decidedOn : day), today));
  const last = yearOf(promises.reduce((day, { targetOn }) => (targetOn > day ? targetOn : day), today));
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'));
  const days =
    years.length * 2 <= most ? years.flatMap((year) => [`${year}-06-30`, `${year}-12-31`]) : years.map((year) => `${year}-12-31`);
  return days.slice(-most);
}

/** The sums at each of the days. What was corrected since is shown as it is known now: a chart of errors helps nobody. */
export function seriesOf(promises: readonly Promised[], days: readonly Day[], today: Day): Moment[] {
  return days.map((day) => {
    const made = promises.filter(({ decidedOn }) => decidedOn <= day);
    const due = made.filter(({ targetOn }) => targetOn <= day);
    const expected = moneyOn(due, day).sums.recurring.benefit.promised;
    return { day, expected, known: day > today ? null : moneyOn(made, day).sums.recurring };
  });
}
