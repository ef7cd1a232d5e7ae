// Numbers and thresholds in words, Dutch and English: "meer dan de helft", "at least two thirds", "6 van de 9 stemmen".
import type { Language } from '../kernel/text.ts';
import type { BaseCode } from './bases.ts';
import { bases } from './bases.ts';
import type { Measure } from './seat.ts';

const fractions: Readonly<Record<string, Record<Language, string>>> = {
  '1/2': { nl: 'de helft', en: 'half' },
  '1/3': { nl: 'een derde', en: 'one third' },
  '2/3': { nl: 'twee derde', en: 'two thirds' },
  '1/4': { nl: 'een kwart', en: 'a quarter' },
  '3/4': { nl: 'drie kwart', en: 'three quarters' },
  '3/5': { nl: 'drie vijfde', en: 'three fifths' },
  '4/5': { nl: 'vier vijfde', en: 'four fifths' },
};

/** A threshold as it stands in reasons: exactly one of the two is filled. */
export interface ThresholdWords {
  moreThan?: string;
  atLeast?: string;
}

/** "meer dan de helft van de uitgebrachte stemmen", "at least two thirds of all members", "alle leden". */
export function thresholdOf(wanted: ThresholdWords, of: BaseCode, language: Language): string {
  const what = bases[of].label[language];
  if (wanted.atLeast === '1') return `${language === 'nl' ? 'alle' : 'all'} ${what.replace(/^(de|alle|the|all) /, '')}`;
  return `${threshold(wanted, language)} ${language === 'nl' ? 'van' : 'of'} ${what}`;
}

export function threshold({ moreThan, atLeast }: ThresholdWords, language: Language): string {
  const share = moreThan ?? atLeast ?? '1';
  if (share === '1') return language === 'nl' ? 'iedereen' : 'everyone';
  const words = fractions[share]?.[language] ?? share;
  if (language === 'nl') return `${moreThan === undefined ? 'ten minste' : 'meer dan'} ${words}`;
  return `${moreThan === undefined ? 'at least' : 'more than'} ${words}`;
}

const units: Record<Measure, Record<Language, readonly [one: string, many: string]>> = {
  heads: { nl: ['lid', 'leden'], en: ['member', 'members'] },
  weight: { nl: ['stem', 'stemmen'], en: ['vote', 'votes'] },
  inhabitants: { nl: ['inwoner', 'inwoners'], en: ['inhabitant', 'inhabitants'] },
  contribution: { nl: ['euro bijdrage', 'euro bijdrage'], en: ['euro of contributions', 'euros of contributions'] },
};

/** "6 van de 9 stemmen", "1 of 1 vote". */
export function outOf(part: string, base: string, measure: Measure, language: Language): string {
  const unit = units[measure][language][base === '1' ? 0 : 1];
  if (language === 'nl') return `${part} van de ${base} ${unit}`;
  return `${part} of ${base} ${unit}`;
}
