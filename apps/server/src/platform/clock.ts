// The one place that asks the time. Days are those of the Netherlands; instants are UTC strings, which sort as they read.
import type { Day } from '@hanze/shared/kernel/day';

/** 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export type Instant = string;

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

let offset = 0;

/** Milliseconds since 1970. */
export const nowMs = (): number => Date.now() + offset;
export const now = (): Instant => new Date(nowMs()).toISOString();

/** To the second, as votes and receipts carry it: 'YYYY-MM-DDTHH:mm:ssZ'. */
export const nowToTheSecond = (): string => `${now().slice(0, 19)}Z`;

/** The last second of a day in the Netherlands, in UTC to the second. */
export function endOfDay(day: Day): string {
  const summer = `${day}T21:59:59Z`;
  // in winter that second is 22.59 there; in summer it is 23.59, and one hour later is the next day
  return dayOf.format(Date.parse(summer) + 3_600_000) === day ? `${day}T22:59:59Z` : summer;
}

let minute = -1;
let thisDay: Day = '';
/** The day in the Netherlands. Asked many times a request, so it is worked out once a minute. */
export function today(): Day {
  const current = Math.floor(nowMs() / 60_000);
  if (current !== minute) {
    minute = current;
    thisDay = dayOf.format(nowMs());
  }
  return thisDay;
}

/** The first start plays what happened earlier on its own day, at noon, before anybody can reach the portal. */
export async function playedOn<T>(day: Day, work: () => Promise<T>): Promise<T> {
  const before = offset;
  offset = Date.parse(`${day}T12:00:00Z`) - Date.now();
  minute = -1;
  try {
    return await work();
  } finally {
    offset = before;
    minute = -1;
  }
}

/** Tests move the clock forward instead of waiting; nothing in the product calls this. */
export function moveClock(ms: number): void {
  offset += ms;
}
