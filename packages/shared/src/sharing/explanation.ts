// The trace of a figure: steps that name their formula, inputs and result, each rendered by code into one plain sentence per language.
import type { Day } from '../kernel/day.ts';
import { format, type Rational, sum } from '../kernel/rational.ts';
import type { Language, Text } from '../kernel/text.ts';
import { dayInWords, money, quantity } from './explanation-words.ts';

/** What a step was fed: one value for everyone, or one per member in member order. */
export interface Input {
  readonly label: Text;
  readonly values: readonly Rational[];
  /** What the values count ('inwoners'); absent for cents. */
  readonly unit?: Text;
  readonly source?: string;
  readonly referenceDate?: Day;
}

/** One step of a calculation. `result` holds exact cents (or the step's own unit) per member. */
export interface Step {
  readonly formula: string;
  readonly inputs: readonly Input[];
  readonly result: readonly Rational[];
  /** The step for everyone. */
  readonly text: Text;
  /** The step for one member, by index: what a municipality reads on its own bill. Not part of the stored trace: it follows from the rest. */
  readonly forMember: (member: number) => Text;
}

/** A step as documents and records carry it: plain data, exact numbers as "p/q". */
export const storeStep = ({ formula, inputs, result, text }: Step) => ({
  formula,
  inputs: inputs.map(({ values, ...words }) => ({ ...words, values: values.map(format) })),
  result: result.map(format),
  text,
});

/** The unit of a driver that counts everyone as one. */
export const equalParts: Text = { nl: 'deelnemers', en: 'members' };

/** Says one thing in both languages from a function per language. */
export const said = (sentence: (language: Language) => string): Text => ({ nl: sentence('nl'), en: sentence('en') });

const inWords = (subject: Text | undefined, language: Language) => (subject ? ` ${subject[language]}` : '');
const members = (count: number, language: Language) =>
  `${count} ${language === 'nl' ? (count === 1 ? 'deelnemer' : 'deelnemers') : count === 1 ? 'member' : 'members'}`;

/** ' (bron: CBS, peildatum 1 januari 2026)', or nothing where the input has no source. */
function origin({ source, referenceDate }: Input, language: Language): string {
  const parts = [
    source && `${language === 'nl' ? 'bron' : 'source'}: ${source}`,
    referenceDate && `${language === 'nl' ? 'peildatum' : 'reference date'} ${dayInWords(referenceDate, language)}`,
  ].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}

/** A value with what it counts: '600 meldingen'; without a unit it is cents: '€ 300.000 bijdrage'. */
export const counted = ({ unit, label }: Pick<Input, 'unit' | 'label'>, value: Rational, language: Language): string =>
  unit ? `${quantity(value, language)} ${unit[language]}` : `${money(value, language)} ${label[language]}`;

interface Shared {
  /** Exact cents that are shared. */
  readonly amount: Rational;
  /** What is shared, in lower case: 'platform', 'vaste voet'. */
  readonly subject?: Text | undefined;
  readonly result: readonly Rational[];
}

/** The step 'amount × own weight / all weights'; equal weights of 1 read as 'amount / members = amount each'. */
export function proportionalStep({ amount, subject, result, weights }: Shared & { weights: Input }): Step {
  const { values, unit } = weights;
  const whole = sum(values);
  const amountInput: Input = { label: subject ?? { nl: 'te verdelen', en: 'to share' }, values: [amount] };
  if (unit === equalParts) {
    // members with weight 0 do not take it, and do not count among those who share it
    const takers = values.flatMap(({ num }, member) => (num === 0n ? [] : [member]));
    const text = said((language) => {
      const each = money(result[takers[0]!]!, language);
      const equation = `${money(amount, language)}${inWords(subject, language)} / ${members(takers.length, language)}`;
      return `${equation} = ${each} ${language === 'nl' ? 'elk' : 'each'}`;
    });
    const without = said(
      (language) =>
        `${language === 'nl' ? 'Deelt niet mee in' : 'Takes no part in'} ${money(amount, language)}${inWords(subject, language)}`,
    );
    return { formula: 'equal', inputs: [amountInput], result, text, forMember: (member) => (takers.includes(member) ? text : without) };
  }
  const own = (value: Rational, language: Language) => (unit ? quantity(value, language) : money(value, language));
  return {
    formula: 'proportional',
    inputs: [amountInput, weights],
    result,
    text: said((language) => {
      const to = language === 'nl' ? 'naar' : 'by';
      return `${money(amount, language)}${inWords(subject, language)} ${to} ${counted(weights, whole, language)}${origin(weights, language)}`;
    }),
    forMember: (member) =>
      said((language) => {
        const fraction = `${own(values[member]!, language)} / ${counted(weights, whole, language)}`;
        return `${money(amount, language)}${inWords(subject, language)} × ${fraction} = ${money(result[member]!, language)}`;
      }),
  };
}

/** A step of another formula: the sentence for all, and one for a member by their result. */
export const step = (
  formula: string,
  { inputs, result, text, forMember }: Omit<Step, 'formula' | 'forMember'> & { forMember: (member: number, language: Language) => string },
): Step => ({ formula, inputs, result, text, forMember: (member) => said((language) => forMember(member, language)) });

/** Everything a member reads about its own share, one sentence per step. */
export const explainTo = (trace: readonly Step[], member: number): Text[] => trace.map(({ forMember }) => forMember(member));
