// Counts a term from a day, forward or backward, as the Algemene termijnenwet wants it.
import { addDays, type Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { type FreeDay, freeDay } from './holidays.ts';
import { refuse } from './refusals.ts';

/** Whole weeks or whole days, never both. */
export type Length = { readonly weeks: number } | { readonly days: number };
export type Direction = 'forward' | 'backward';

/** A day the end of a term moved past, and why it could not end there. */
export interface Passed {
  readonly day: Day;
  readonly reason: FreeDay['reason'] | 'two-working-days';
  readonly label: Text;
}

export interface Term {
  /** Last day of the term. */
  readonly until: Day;
  /** Where plain counting ends, before the law moves it. */
  readonly counted: Day;
  /** The days between counted and until, earliest first; empty when nothing moved. */
  readonly passed: readonly Passed[];
  /** False for terms longer than 12 weeks or 90 days: the act does not reach them, so the move holds only where parties agreed on it. */
  readonly withinTheAct: boolean;
}

const twoWorkingDays: Text = {
  nl: 'een termijn van drie dagen of meer bevat ten minste twee werkdagen',
  en: 'a term of three days or more contains at least two working days',
};

export const daysOf = (length: Length): number => ('weeks' in length ? length.weeks * 7 : length.days);
const withinTheAct = (length: Length): boolean => ('weeks' in length ? length.weeks <= 12 : length.days <= 90);

const isWorkingDay = (day: Day, equated: readonly Day[]) => freeDay(day, equated) === null;

/** Whether at least two working days lie after `from`, up to and including `until` (art. 2). */
function holdsTwoWorkingDays(from: Day, until: Day, equated: readonly Day[]): boolean {
  let found = 0;
  for (let day = addDays(from, 1); day <= until && found < 2; day = addDays(day, 1)) if (isWorkingDay(day, equated)) found++;
  return found === 2;
}

/**
 * The last day of a term. The first day (receipt, sending) does not count: 8 weeks from Monday end on the eighth Monday after it.
 * A forward term that ends on a Saturday, Sunday or holiday runs on to the next working day (art. 1(1)); one of three days or more holds at
 * least two working days (art. 2). A term counted back from an event does not move (art. 1(2)).
 * `equated`: days put on a par with a holiday by royal decree (art. 3(3)). Refuses an end outside the years 1950 to 9999.
 * Source: Algemene termijnenwet, art. 1 to 4.
 */
export function countTerm(from: Day, length: Length, direction: Direction, equated: readonly Day[] = []): Term {
  const days = daysOf(length);
  const counted = addDays(from, direction === 'forward' ? days : -days);
  if (!/^(19[5-9]|[2-9]\d\d)\d-/.test(counted) || counted > '9999-12-01') refuse('beyond-the-calendar', { at: '$.length' });
  if (direction === 'backward') return { until: counted, counted, passed: [], withinTheAct: withinTheAct(length) };

  const passed: Passed[] = [];
  let until = counted;
  for (;;) {
    const free = freeDay(until, equated);
    if (free) passed.push(free);
    else if (days >= 3 && !holdsTwoWorkingDays(from, until, equated))
      passed.push({ day: until, reason: 'two-working-days', label: twoWorkingDays });
    else return { until, counted, passed, withinTheAct: withinTheAct(length) };
    until = addDays(until, 1);
  }
}
