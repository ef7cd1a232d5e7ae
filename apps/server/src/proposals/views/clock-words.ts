// Why the last day of a council lies where it lies: the weeks and their article, the days it moved past, what was agreed, and the recess.
import type { Day } from '@hanze/shared/kernel/day';
import type { Language } from '@hanze/shared/kernel/text';
import type { Clock } from '@hanze/shared/proposals/views/council-view';
import { inWords } from '@hanze/shared/terms/words';

const words = {
  weeks: {
    nl: ({ weeks, article }: Clock) => `${weeks} weken na de ontvangst (${article})`,
    en: ({ weeks, article }: Clock) => `${weeks} weeks after the receipt (${article})`,
  },
  moved: {
    nl: (day: string, why: string) => `niet op ${day} (${why}): Algemene termijnenwet`,
    en: (day: string, why: string) => `not on ${day} (${why}): Algemene termijnenwet`,
  },
  agreed: { nl: 'afgesproken is een latere laatste dag', en: 'a later last day was agreed' },
  recess: {
    nl: (days: number) => `${days} dagen van de termijn vallen in het reces; dat schort de termijn niet op`,
    en: (days: number) => `${days} days of the term fall in the recess; that does not suspend it`,
  },
} as const;

export function becauseOf(clock: Clock, last: Day, language: Language): string[] {
  return [
    words.weeks[language](clock),
    ...clock.passed.map(({ day, label }) => words.moved[language](inWords(day, language), label[language])),
    ...(last > clock.until ? [words.agreed[language]] : []),
    ...(clock.inRecess > 0 ? [words.recess[language](clock.inRecess)] : []),
  ];
}
