// For tests only: the same questions answered a second time, from the platform's Date and another Easter algorithm, sharing no code with the rules.

const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
/** How many times more cases a deep run takes. */
export const deep = process?.env.HANZE_DEEP ? 20 : 1;

const dayMs = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
export const shift = (day: string, days: number): string => text(at(day) + days * dayMs);
export const dayOfWeek = (day: string): number => new Date(at(day)).getUTCDay();

/** Easter by Gauss' rule with Lichtenberg's completion: the full moon of March first, then the Sunday after it. */
export function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const fullMoon = 21 + d - r;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const marchDay = fullMoon + 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7);
  return shift(`${year}-03-01`, marchDay - 1);
}

/** Whether a day of 2014 or later is free, read from the text of art. 1 and 3 of the Algemene termijnenwet. */
export function isFree(day: string): boolean {
  if (dayOfWeek(day) % 6 === 0) return true;
  const fromEaster = (at(day) - at(easterByGauss(Number(day.slice(0, 4))))) / dayMs;
  if ([-2, 1, 39, 50].includes(fromEaster)) return true;
  const monthDay = day.slice(5);
  if (['01-01', '05-05', '12-25', '12-26'].includes(monthDay)) return true;
  return monthDay === '04-27' || (monthDay === '04-26' && dayOfWeek(shift(day, 1)) === 0);
}

const fits = (from: string, days: number, end: string): boolean => {
  let workingDays = 0;
  for (let day = shift(from, 1); day <= end; day = shift(day, 1)) if (!isFree(day)) workingDays++;
  return !isFree(end) && (days < 3 || workingDays >= 2);
};

/** The end of a forward term by brute force: the first day that fits, from the plain count on. */
export function endOf(from: string, days: number): string {
  let end = shift(from, days);
  while (!fits(from, days, end)) end = shift(end, 1);
  return end;
}
