// Small words the points share: ages of days, counts of things.
import type { Day } from '../../kernel/day.ts';
import type { Text } from '../../kernel/text.ts';
import { addMonths } from '../../terms/exit-notice.ts';
import type { Evidence } from './finding.ts';

/** Whether a day lies at most so many calendar months before today. */
export const within = (day: Day, months: number, today: Day): boolean => addMonths(day, months) >= today;

export const on = (day: Day | null, nl: string, en: string): Evidence => ({ words: { nl, en }, on: day });

/** 'n van de m' with what they are: how much of a whole is there. */
export const part = (some: number, whole: number, what: Text): Evidence => ({
  words: { nl: `${some} van de ${whole} ${what.nl}`, en: `${some} of ${whole} ${what.en}` },
  on: null,
});
