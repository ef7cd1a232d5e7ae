// The days on which a statutory term may not end: Saturdays, Sundays and the holidays of the Algemene termijnenwet, for any year.
import { addDays, type Day, weekday, yearOf } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { easterSunday } from './easter.ts';
import { lawOn } from './law.ts';

/** Why a day is not a working day. 'equated' = put on a par by royal decree (art. 3(3)). */
export interface FreeDay {
  readonly day: Day;
  readonly reason: FreeReason;
  readonly label: Text;
}

export type FreeReason = keyof typeof labels;

const labels = {
  'new-years-day': { nl: 'Nieuwjaarsdag', en: "New Year's Day" },
  'good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'easter-monday': { nl: 'Tweede Paasdag', en: 'Easter Monday' },
  'kings-day': { nl: 'Koningsdag', en: "King's Day" },
  'liberation-day': { nl: 'Bevrijdingsdag (5 mei)', en: 'Liberation Day (5 May)' },
  ascension: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  'whit-monday': { nl: 'Tweede Pinksterdag', en: 'Whit Monday' },
  'christmas-day': { nl: 'Eerste Kerstdag', en: 'Christmas Day' },
  'second-christmas-day': { nl: 'Tweede Kerstdag', en: 'Second Christmas Day' },
  saturday: { nl: 'zaterdag', en: 'Saturday' },
  sunday: { nl: 'zondag', en: 'Sunday' },
  equated: { nl: 'met een feestdag gelijkgestelde dag', en: 'day equated with a holiday' },
} satisfies Record<string, Text>;

const free = (day: Day, reason: FreeReason): FreeDay => ({ day, reason, label: labels[reason] });

/** The day on which the birthday of the monarch is celebrated: moved when it falls on a Sunday, to where the law of that year says. */
function kingsDay(year: number): Day {
  const { monthDay, onSunday } = lawOn('kingsDay', `${year}-01-01`).value;
  const day = `${year}-${monthDay}`;
  return weekday(day) === 7 ? addDays(day, onSunday) : day;
}

const byYear = new Map<number, ReadonlyMap<Day, FreeDay>>();

/**
 * The generally recognised holidays of a year, in calendar order, each with its name.
 * Source: Algemene termijnenwet art. 3(1) and, for Good Friday, 3(2). Easter Sunday and Whit Sunday are Sundays already.
 */
export function holidaysOf(year: number): FreeDay[] {
  const easter = easterSunday(year);
  return [
    free(`${year}-01-01`, 'new-years-day'),
    free(addDays(easter, -2), 'good-friday'),
    free(addDays(easter, 1), 'easter-monday'),
    free(kingsDay(year), 'kings-day'),
    free(`${year}-05-05`, 'liberation-day'),
    free(addDays(easter, 39), 'ascension'),
    free(addDays(easter, 50), 'whit-monday'),
    free(`${year}-12-25`, 'christmas-day'),
    free(`${year}-12-26`, 'second-christmas-day'),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function holidayOn(day: Day): FreeDay | undefined {
  const year = yearOf(day);
  let known = byYear.get(year);
  if (!known) byYear.set(year, (known = new Map(holidaysOf(year).map((holiday) => [holiday.day, holiday]))));
  return known.get(day);
}

/**
 * Why a day is no working day in the sense of the Algemene termijnenwet, or null for a working day. A holiday's name goes before 'Saturday'.
 * `equated` are days that a royal decree puts on a par with a holiday (art. 3(3)), such as a bridging day.
 */
export function freeDay(day: Day, equated: readonly Day[] = []): FreeDay | null {
  const holiday = holidayOn(day);
  if (holiday) return holiday;
  const ofWeek = weekday(day);
  if (ofWeek === 6) return free(day, 'saturday');
  if (ofWeek === 7) return free(day, 'sunday');
  return equated.includes(day) ? free(day, 'equated') : null;
}

/** The last working day before a day. */
export function workingDayBefore(day: Day): Day {
  let earlier = addDays(day, -1);
  while (freeDay(earlier)) earlier = addDays(earlier, -1);
  return earlier;
}
