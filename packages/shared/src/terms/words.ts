// Days in words, in both languages: 'zaterdag 14 juli 2029', 'Saturday 14 July 2029'.
import { type Day, weekday } from '../kernel/day.ts';
import type { Language, Text } from '../kernel/text.ts';

const weekdays: Record<Language, readonly string[]> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const months: Record<Language, readonly string[]> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The weekday by its English name in lower case, as documents carry it: 'thursday'. */
export const weekdayName = (day: Day): string => weekdays.en[weekday(day) - 1]!.toLowerCase();

/** The day with its weekday, written out. */
export function inWords(day: Day, language: Language): string {
  const month = months[language][Number(day.slice(5, 7)) - 1];
  return `${weekdays[language][weekday(day) - 1]} ${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}`;
}

/** The same day in both languages. */
export const dayText = (day: Day): Text => ({ nl: inWords(day, 'nl'), en: inWords(day, 'en') });
