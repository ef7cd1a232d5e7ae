// Groups of members and parts of them, as they are said in a sentence.
import type { Rational } from '../../kernel/rational.ts';
import { enumerate, type Language } from '../../kernel/text.ts';
import { quantity } from '../explanation-words.ts';
import { type Group, membersIn } from '../games/cost-game.ts';

/** 'Bergen en Heiloo'. */
export const groupInWords = (group: Group, names: readonly string[], language: Language): string =>
  enumerate(
    membersIn(group).map((member) => names[member]!),
    language,
  );

const parts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '1/2': { nl: 'de helft', en: 'half' },
  '1/3': { nl: 'een derde', en: 'a third' },
  '2/3': { nl: 'twee derde', en: 'two thirds' },
  '1/4': { nl: 'een kwart', en: 'a quarter' },
  '3/4': { nl: 'drie kwart', en: 'three quarters' },
};

/** 'de helft', 'een derde', '5/7', or '31,2%' when the fraction has no small denominator. */
export function partInWords({ num, den }: Rational, language: Language): string {
  const known = parts[`${num}/${den}`];
  if (known) return known[language];
  return den <= 20n ? `${num}/${den}` : `${quantity({ num: 100n * num, den }, language, 1)}%`;
}
