// Calendar days as 'YYYY-MM-DD' strings: no clock, no time zone, proleptic Gregorian calendar.
import { refusing } from './refusal.ts';

/** 'YYYY-MM-DD' of a day that exists. Strings compare in calendar order. */
export type Day = string;

export const refuse = refusing({
  'not-a-day': {
    nl: 'Verwacht een bestaande dag in de vorm JJJJ-MM-DD.',
    en: 'expected an existing day in the form YYYY-MM-DD',
  },
});

/** Days since 1 January 1970. Algorithm: era of 400 years, year starting in March, so that the leap day comes last. */
export function toNumber(day: Day): number {
  const y0 = Number(day.slice(0, 4));
  const m = Number(day.slice(5, 7));
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

export function fromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  const y = year + era * 400 + (m <= 2 ? 1 : 0);
  const d = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** True for 'YYYY-MM-DD' strings that name an existing day (not 2027-02-29). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8, 10))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && fromNumber(toNumber(value)) === value;
}

/** The day itself; refuses what is not one, naming the field. */
export const parseDay = (value: unknown, at = '$'): Day => (isDay(value) ? value : refuse('not-a-day', { at }));

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);
/** Days from a until b: 1 when b is the day after a. */
export const daysBetween = (a: Day, b: Day): number => toNumber(b) - toNumber(a);
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
