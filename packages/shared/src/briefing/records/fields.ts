// Fields of a state record as data: enough to draw a form from, and to read what was filled in.
import { type Day, isDay, refuse as refuseDay } from '../../kernel/day.ts';
import { readChoice, readFields, readList, readText } from '../../kernel/document.ts';
import { parseCents, toSafeNumber } from '../../kernel/money.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';

export const refuse = refusing({
  'field-missing': { nl: 'Vul dit in.', en: 'Fill this in.' },
  'not-a-count': {
    nl: ({ least, most }: { least: number; most: number }) => `Vul een heel getal in van ${least} tot en met ${most}.`,
    en: ({ least, most }: { least: number; most: number }) => `Fill in a whole number from ${least} to ${most}.`,
  },
  'below-zero': { nl: 'Een bedrag kan hier niet onder nul zijn.', en: 'An amount cannot be below zero here.' },
});

export type FieldType = 'words' | 'prose' | 'day' | 'count' | 'amount' | 'choice' | 'choices' | 'yes-no';

export interface Field<T = unknown> {
  readonly type: FieldType;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional?: true;
  /** For `choice` and `choices`. */
  readonly choices?: Readonly<Record<string, Text>>;
  readonly read: (value: unknown, at: string) => T;
}

export type FieldTable = Readonly<Record<string, Field>>;
export type Values<T extends FieldTable> = { readonly [Name in keyof T]: T[Name] extends Field<infer V> ? V : never };

/** Reads a filled-in form in the order of its table; its refusals name the field. Fields the table does not know are dropped. */
export function readForm<T extends FieldTable>(table: T, value: unknown, at = 'facts'): Values<T> {
  const given = readFields(value ?? {}, at);
  return Object.fromEntries(Object.entries(table).map(([name, { read }]) => [name, read(given[name], `${at}.${name}`)])) as Values<T>;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const required = (value: unknown, at: string): unknown => (isEmpty(value) ? refuse('field-missing', { at }) : value);

const field = <T>(type: FieldType, label: Text, read: Field<T>['read'], more: Partial<Field> = {}): Field<T> => ({
  ...more,
  type,
  label,
  read: (value, at) => read(required(value, at), at),
});

export const words = (label: Text, hint?: Text): Field<string> =>
  field('words', label, (value, at) => readText(value, at).trim(), hint && { hint });
export const prose = (label: Text, hint?: Text): Field<string> =>
  field('prose', label, (value, at) => readText(value, at).trim(), hint && { hint });
export const day = (label: Text): Field<Day> => field('day', label, (value, at) => (isDay(value) ? value : refuseDay('not-a-day', { at })));

/** A whole number within bounds. */
export const count = (label: Text, least: number, most: number): Field<number> =>
  field('count', label, (value, at) => {
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : refuse('not-a-count', { at, least, most });
  });

/** Whole cents, not below zero. */
export const amount = (label: Text): Field<number> =>
  field('amount', label, (value, at) => {
    const cents = toSafeNumber(parseCents(value, at), at);
    return cents < 0 ? refuse('below-zero', { at }) : cents;
  });

export const choice = <const C extends Readonly<Record<string, Text>>>(label: Text, choices: C): Field<keyof C & string> =>
  field('choice', label, (value, at) => readChoice(Object.keys(choices))(value, at), { choices });

/** Some of a closed list, at least one, each once. */
export const choices = <const C extends Readonly<Record<string, Text>>>(label: Text, choices: C): Field<(keyof C & string)[]> =>
  field(
    'choices',
    label,
    (value, at) => {
      const chosen = [...new Set(readList(readChoice(Object.keys(choices)), { most: 50 })(value, at))];
      return chosen.length > 0 ? chosen : refuse('field-missing', { at });
    },
    { choices },
  );

const yesNo = { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } } as const;
export const yesOrNo = (label: Text): Field<boolean> =>
  field('yes-no', label, (value, at) => value === true || (value !== false && readChoice(['yes', 'no'])(value, at) === 'yes'), {
    choices: yesNo,
  });

export const optional = <T>(inner: Field<T>): Field<T | null> => ({
  ...inner,
  optional: true,
  read: (value, at) => (isEmpty(value) ? null : inner.read(value, at)),
});
