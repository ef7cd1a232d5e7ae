// Validity periods: from a day (inclusive) until a day (exclusive); records end, they are not deleted.
import type { Day } from './day.ts';

/** `until` is the first day on which it no longer holds; null = still open. */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

/** Whether the period holds on a day. */
export const holdsOn = (period: Period, day: Day): boolean => period.from <= day && (period.until === null || day < period.until);
/** Whether two periods share at least one day. */
export const overlaps = (a: Period, b: Period): boolean => (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
/** Whether the period has at least one day. */
export const isOrdered = (period: Period): boolean => period.until === null || period.from < period.until;
