// Reading documents from outside, field by field: every wrong field is refused with the JSON path where it stands.
import { parseRational, type Rational } from './rational.ts';
import { refusing } from './refusal.ts';
import type { Text } from './text.ts';

export const refuse = refusing({
  'not-an-object': { nl: 'Verwacht een object met velden.', en: 'expected an object with fields' },
  'not-a-list': { nl: 'Verwacht een lijst.', en: 'expected a list' },
  'not-a-text': { nl: 'Verwacht een tekst.', en: 'expected a text' },
  'not-a-quantity': {
    nl: 'Verwacht een getal van hoogstens 30 cijfers, met hoogstens duizendsten of 12 decimalen.',
    en: 'expected a number of at most 30 digits, in at most thousandths or with at most 12 decimals',
  },
  'not-a-choice': {
    nl: ({ choices }: { choices: readonly string[] }) => `Verwacht één van: ${choices.join(', ')}.`,
    en: ({ choices }: { choices: readonly string[] }) => `expected one of ${choices.join(', ')}`,
  },
  'length-mismatch': {
    nl: ({ length }: { length: number }) => `Verwacht ${length} waarden.`,
    en: ({ length }: { length: number }) => `expected ${length} values`,
  },
  'too-many': {
    nl: ({ most }: { most: number }) => `Verwacht hoogstens ${most} waarden.`,
    en: ({ most }: { most: number }) => `expected at most ${most} values`,
  },
});

/** The fields of an object from outside; nothing is known about them yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** Reads one value; `at` is its JSON path, for the refusal. */
export type Read<T> = (value: unknown, at: string) => T;

/** An object that is not a list. */
export const readFields: Read<Fields> = (value, at) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : refuse('not-an-object', { at });

/** A text of at most 1,000 characters that is not blank. */
export const readText: Read<string> = (value, at) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 1000 ? value : refuse('not-a-text', { at });

/** Words for people: one text for both languages, or one each. */
export const readWords: Read<Text> = (value, at) => {
  if (typeof value === 'string') return { nl: readText(value, at), en: readText(value, at) };
  const { nl, en } = readFields(value, at);
  return { nl: readText(nl, `${at}.nl`), en: readText(en, `${at}.en`) };
};

/**
 * A count or rate as people write it: at most 30 digits, as a fraction of at most thousandths or with at most 12 decimals ("1/3", "5/2", 12).
 * The limit keeps sums of many of them short enough to compute with.
 */
export const readQuantity: Read<Rational> = (value, at) => {
  const quantity = parseRational(value, at);
  const { num, den } = quantity;
  const fits = num < 10n ** 30n && num > -(10n ** 30n) && (den <= 1000n || 10n ** 12n % den === 0n);
  return fits ? quantity : refuse('not-a-quantity', { at });
};

/** One of a closed list of words. */
export const readChoice =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (value, at) =>
    choices.find((choice) => choice === value) ?? refuse('not-a-choice', { at, choices });

/** A list of equal things; with `length` (a required length) or `most` (work limit, 100,000 when not given). */
export const readList =
  <T>(item: Read<T>, { length, most = 100_000 }: { length?: number; most?: number } = {}): Read<T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse('not-a-list', { at });
    if (length !== undefined && value.length !== length) refuse('length-mismatch', { at, length });
    if (value.length > most) refuse('too-many', { at, most });
    return value.map((part, index) => item(part, `${at}[${index}]`));
  };

/** The value, or null where the document has null or nothing. */
export const readOptional =
  <T>(item: Read<T>): Read<T | null> =>
  (value, at) =>
    value === undefined || value === null ? null : item(value, at);
