// The day of Easter Sunday, from which four of the Dutch public holidays are counted.
import { addDays, type Day } from '../kernel/day.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar (1583 and later).
 * Source: the anonymous algorithm printed in Nature of 20 April 1876, as ordered by J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}
