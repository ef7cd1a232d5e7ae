// When a promise is to be measured: on its target day, and every year after that for three years, because a benefit must also last.
import { addDays, type Day, isDay } from '../../kernel/day.ts';
import { standing } from './measurement.ts';
import type { Promised } from './realised.ts';

export const followedYears = 3;
/** A measurement is asked for from this many days before it is due. */
export const askedDaysBefore = 30;

/** The same day years later; 29 February becomes 28 February. */
export function yearsLater(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  return [`${year}${day.slice(4)}`, `${year}-02-28`].find(isDay) ?? day;
}

/** The day on which the next measurement is due; null when the promise has been followed long enough. */
export function measurementDue({ targetOn, measurements }: Pick<Promised, 'targetOn' | 'measurements'>): Day | null {
  const since = standing(measurements).flatMap(({ on }) => (on >= targetOn ? [on] : []));
  if (since.length === 0) return targetOn;
  const last = since.reduce((newest, on) => (on > newest ? on : newest));
  const next = yearsLater(last, 1);
  return next > yearsLater(targetOn, followedYears) ? null : next;
}

/** Whether the municipality is asked for it on a day. */
export const isAsked = (due: Day | null, today: Day): due is Day => due !== null && addDays(due, -askedDaysBefore) <= today;
