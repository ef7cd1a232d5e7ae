// When an exit takes effect under the notice clause of a regulation, and until when notice can be given for a wanted day.
import { addDays, type Day, fromNumber, toNumber, yearOf } from '../kernel/day.ts';

/**
 * The notice clause. The law leaves it to the regulation (Wgr 9(1)), so it is an agreed rule:
 * `calendarYears`: that many whole calendar years lie between notice and exit, which is always on a 1 January;
 * `months`: that many months after notice, and with `atNewYear` on the first 1 January from then.
 */
export type NoticeClause = { readonly calendarYears: number } | { readonly months: number; readonly atNewYear: boolean };

/** The same day so many months later; the last day of the month when that month is shorter (31 August + 6 months = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const months0 = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const firstOf = (index: number): Day => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const lastDay = addDays(firstOf(months0 + 1), -1);
  return fromNumber(Math.min(toNumber(firstOf(months0)) + Number(day.slice(8, 10)) - 1, toNumber(lastDay)));
}

/** First day without the leaver. Notice terms are agreed, so the Algemene termijnenwet does not move them. */
export function exitDay(clause: NoticeClause, notice: Day): Day {
  if ('calendarYears' in clause) return `${yearOf(notice) + 1 + clause.calendarYears}-01-01`;
  const earliest = addMonths(notice, clause.months);
  return clause.atNewYear ? `${yearOf(addDays(earliest, -1)) + 1}-01-01` : earliest;
}

/** The last day on which notice still leads to an exit on or before the wanted day. */
export function lastNoticeDay(clause: NoticeClause, wanted: Day): Day {
  if ('calendarYears' in clause) return `${yearOf(wanted) - 1 - clause.calendarYears}-12-31`;
  const target: Day = clause.atNewYear ? `${yearOf(wanted)}-01-01` : wanted;
  // Months differ by up to three days, and exitDay never decreases with the notice day: start just past the answer and walk back to it.
  let notice = addDays(addMonths(target, -clause.months), 3);
  while (addMonths(notice, clause.months) > target) notice = addDays(notice, -1);
  return notice;
}
