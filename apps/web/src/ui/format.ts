// Figures and days as a reader expects them, in Dutch and English. A minus is U+2212, a missing figure is a dash and never zero.
import { type Day, daysBetween, weekday } from '@hanze/shared/kernel/day';
import type { Language } from '@hanze/shared/kernel/text';
import { calendarWords } from './calendar-words.ts';

/** An amount in whole cents. */
type Cents = number;
/** A moment: an ISO 8601 string with a time zone, or a Date. */
export type Instant = string | Date;

const MINUS = '\u2212';
const HARD_SPACE = '\u00a0';
/** Drawn where a figure is not known; `Missing` adds the words for who cannot see it. */
export const MISSING = '–';

/** Everything written with figures in one language. */
export function formatter(language: Language) {
  const dutch = language === 'nl';
  const whole = new Intl.NumberFormat(dutch ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(dutch ? 'nl-NL' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const words = calendarWords[language];
  const comma = dutch ? ',' : '.';

  const sign = (n: number, text: string, plus = '') => (n < 0 ? MINUS : n > 0 ? plus : '') + text;
  const euro = (n: number, text: string, plus = '') =>
    dutch ? `€${HARD_SPACE}${sign(n, text, plus)}` : `${n < 0 ? MINUS : n > 0 ? plus : ''}€${text}`;
  // half a euro rounds away from zero, so that a debt and a claim of the same size look the same
  const euros = (cents: Cents) => Math.sign(cents) * Math.round(Math.abs(cents) / 100);
  // whole and fraction apart: dividing by a hundred would lose the last cent of very large amounts
  const toTheCent = (cents: Cents) => {
    const size = Math.abs(cents);
    return `${whole.format(Math.floor(size / 100))}${comma}${String(size % 100).padStart(2, '0')}`;
  };
  const ofWhole = (n: number, plus = '') => sign(n, whole.format(Math.abs(n)), plus);
  const dayOf = (day: Day) => Number(day.slice(8, 10));
  const monthOf = (day: Day) => Number(day.slice(5, 7)) - 1;

  const day = (d: Day) => `${dayOf(d)} ${words.months[monthOf(d)]} ${d.slice(0, 4)}`;
  const clock = (at: Instant) => {
    const { hour, minute } = partsOf(at);
    return dutch ? `${hour}.${minute} uur` : `${hour}:${minute}`;
  };
  return {
    /** 130.190 */
    count: (n: number) => ofWhole(n),
    /** +12, −3, 0 */
    difference: (n: number) => ofWhole(n, '+'),
    /** € 1.300.136: tables and text, cents left out */
    euros: (cents: Cents) => euro(euros(cents), whole.format(Math.abs(euros(cents)))),
    /** € 1.300.136,49: where money moves, and per inhabitant */
    money: (cents: Cents) => euro(cents, toTheCent(cents)),
    /** 1.300.136: a cell whose head says € */
    amount: (cents: Cents) => ofWhole(euros(cents)),
    /** 73,83: a cell whose head says € */
    amountToTheCent: (cents: Cents) => sign(cents, toTheCent(cents)),
    /** +59.238 */
    amountDifference: (cents: Cents) => ofWhole(euros(cents), '+'),
    /** +3,36 */
    amountDifferenceToTheCent: (cents: Cents) => sign(cents, toTheCent(cents), '+'),
    /** 40,6% of a share between 0 and 1 */
    percent: (share: number) => {
      const text = tenth.format(Math.abs(share) * 100);
      return `${/[1-9]/.test(text) ? sign(share, text) : text}%`;
    },
    /** 26 november 2026: in text */
    day,
    /** donderdag 26 november 2026: over a page */
    dayWithWeekday: (d: Day) => `${words.weekdays[weekday(d) - 1]} ${day(d)}`,
    /** do 26 november: in lists, where the year is clear */
    dayInList: (d: Day) => `${words.weekdays[weekday(d) - 1]?.slice(0, words.weekdayLetters)} ${dayOf(d)} ${words.months[monthOf(d)]}`,
    /** 26 nov: in drawings */
    dayInChart: (d: Day) => `${dayOf(d)} ${words.monthsShort[monthOf(d)]}`,
    /** 26-11-2026: in columns of days, and how a day is typed */
    dayInFigures: (d: Day) => `${d.slice(8, 10)}-${d.slice(5, 7)}-${d.slice(0, 4)}`,
    /** 1 januari 2024 tot en met 31 december 2026; without an end: sinds 1 januari 2024 */
    period: (from: Day, until?: Day | null) =>
      until ? `${day(from)} ${words.upToAndIncluding} ${day(until)}` : `${words.since} ${day(from)}`,
    /** 4e kw 2027 */
    quarter: (d: Day) => {
      const q = Math.floor(monthOf(d) / 3) + 1;
      return dutch ? `${q}e kw ${d.slice(0, 4)}` : `Q${q} ${d.slice(0, 4)}`;
    },
    /** 3 dagen, vandaag, 2 dagen te laat: calendar days, the day itself stands beside it */
    daysLeft: (today: Day, due: Day) => words.daysLeft(daysBetween(today, due)),
    /** 14.12 uur */
    clock,
    /** 26-11-2026 14:52:07: on receipts and in the journal */
    stamp: (at: Instant) => {
      const p = partsOf(at);
      return `${p.day}-${p.month}-${p.year} ${p.hour}:${p.minute}:${p.second}`;
    },
    /** 26 november 2026, 14.52 uur: a moment in a sentence */
    moment: (at: Instant) => `${day(dayAt(at))}, ${clock(at)}`,
  };
}

export type Format = ReturnType<typeof formatter>;

const amsterdam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const partsOf = (at: Instant) => Object.fromEntries(amsterdam.formatToParts(new Date(at)).map((part) => [part.type, part.value]));

/** The calendar day it is in the Netherlands at a moment. */
export function dayAt(at: Instant): Day {
  const p = partsOf(at);
  return `${p.year}-${p.month}-${p.day}`;
}
