// Arguments of a key as data: enough to draw a form from, and to read what was filled in.
import {
  type Fields,
  type Read,
  readChoice,
  readFields,
  readList,
  readOptional,
  readQuantity,
  readText,
  refuse as refuseField,
} from '../../kernel/document.ts';
import { parseCents } from '../../kernel/money.ts';
import { refuse as refuseWeight } from '../../kernel/prorate.ts';
import { compare, one, type Rational, rational, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { type Driver, equalDriver, type Facts, type InnerKey, type Reading } from './facts.ts';

const refuse = refusing({
  'not-a-share': { nl: 'Verwacht een deel tussen 0 en 1.', en: 'expected a share between 0 and 1' },
  'negative-number': { nl: 'Verwacht een getal dat niet kleiner is dan 0.', en: 'expected a number that is not negative' },
  'unknown-driver': {
    nl: ({ known }: { known: readonly string[] }) => `Verwacht een van deze maatstaven: ${known.join(', ')}.`,
    en: ({ known }: { known: readonly string[] }) => `expected one of the drivers ${known.join(', ')}`,
  },
  'unknown-member': {
    nl: ({ known }: { known: readonly string[] }) => `Verwacht een van deze deelnemers: ${known.join(', ')}.`,
    en: ({ known }: { known: readonly string[] }) => `expected one of the members ${known.join(', ')}`,
  },
});

/** How a field is drawn. `amounts` is one optional amount per member, `members` a choice of members, `list` a table of rows. */
export type ArgumentType = 'text' | 'number' | 'share' | 'amount' | 'amounts' | 'driver' | 'members' | 'choice' | 'key' | 'list' | 'shares';

export interface Argument<T = unknown> {
  readonly type: ArgumentType;
  readonly label: Text;
  readonly unit?: Text;
  readonly optional?: true;
  /** For `choice`: what may be chosen. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** For `list`: the columns of a row. */
  readonly columns?: ArgumentTable;
  readonly read: (value: unknown, reading: Reading, at: string) => T;
}

export type ArgumentTable = Readonly<Record<string, Argument>>;
export type Values<T extends ArgumentTable> = { readonly [Name in keyof T]: T[Name] extends Argument<infer V> ? V : never };

/** Reads the fields of a filled-in form, in the order of the table. */
export function readArguments<T extends ArgumentTable>(table: T, value: unknown, reading: Reading, at: string): Values<T> {
  const fields: Fields = readFields(value ?? {}, at);
  return Object.fromEntries(
    Object.entries(table).map(([name, { read }]) => [name, read(fields[name], reading, `${at}.${name}`)]),
  ) as Values<T>;
}

const argument =
  <T>(type: ArgumentType, read: Argument<T>['read']) =>
  (label: Text, unit?: Text): Argument<T> => ({ type, label, ...(unit && { unit }), read });

const readShare: Read<Rational> = (value, at) => {
  const share = readQuantity(value, at);
  return share.num < 0n || compare(share, one) > 0 ? refuse('not-a-share', { at }) : share;
};
const readNumber: Read<Rational> = (value, at) => {
  const number = readQuantity(value, at);
  return number.num < 0n ? refuse('negative-number', { at }) : number;
};
const readAmount: Read<Rational> = (value, at) => rational(parseCents(value, at));

/** A member by name; whoever takes part in another period is known too, and then counts for nothing here. */
const checkMember = (name: unknown, { members, others = [] }: Facts, at: string): string =>
  [...members, ...others].find((member) => member === name) ?? refuse('unknown-member', { at, known: members });

export const text = argument<string>('text', (value, _, at) => readText(value, at));
/** An exact number that is not negative. */
export const number = argument<Rational>('number', (value, _, at) => readNumber(value, at));
/** An exact number of either sign. */
export const signedNumber = argument<Rational>('number', (value, _, at) => readQuantity(value, at));
/** A part of a whole, from 0 up to and including 1. */
export const share = argument<Rational>('share', (value, _, at) => readShare(value, at));
/** Several parts, such as a path over the years. */
export const shares = argument<Rational[]>('shares', (value, _, at) => readList(readShare, { most: 100 })(value, at));
/** Cents. */
export const amount = argument<Rational>('amount', (value, _, at) => readAmount(value, at));
/** Cents, not negative. */
export const limit = argument<Rational>('amount', (value, _, at) => {
  const cents = readAmount(value, at);
  return cents.num < 0n ? refuse('negative-number', { at }) : cents;
});
/** Amounts for some members, by name: per member an amount or null. */
export const amounts = argument<(Rational | null)[]>('amounts', (value, { facts }, at) => {
  const given = readFields(value ?? {}, at);
  for (const name of Object.keys(given)) checkMember(name, facts, `${at}.${name}`);
  return facts.members.map((name) => (Object.hasOwn(given, name) ? readOptional(readAmount)(given[name], `${at}.${name}`) : null));
});
/** A driver by its code; its values come with the facts: one per member, none negative. */
export const driver = argument<Driver>('driver', (value, { facts }, at) => {
  if (value === 'equal') return equalDriver(facts.members);
  if (typeof value !== 'string' || !Object.hasOwn(facts.drivers, value))
    return refuse('unknown-driver', { at, known: Object.keys(facts.drivers) });
  const driver = facts.drivers[value]!;
  const path = `$.drivers.${value}.values`;
  if (driver.values.length !== facts.members.length) refuseField('length-mismatch', { at: path, length: facts.members.length });
  const negative = driver.values.findIndex(({ num }) => num < 0n);
  return negative === -1 ? driver : refuseWeight('negative-weight', { at: `${path}[${negative}]` });
});
/** Some of the members, by name: per member whether chosen. */
export const members = argument<boolean[]>('members', (value, { facts }, at) => {
  const chosen = readList((name, at) => checkMember(name, facts, at))(value, at);
  return facts.members.map((member) => chosen.includes(member));
});
/** Another key. */
export const key = argument<InnerKey>('key', (value, { inner }, at) => inner(value, at));

export const choice = <const C extends Readonly<Record<string, Text>>>(label: Text, choices: C): Argument<keyof C & string> => ({
  type: 'choice',
  label,
  choices,
  read: (value, _, at) => readChoice(Object.keys(choices))(value, at),
});

/** Rows of arguments, at least one. */
export const list = <const T extends ArgumentTable>(label: Text, columns: T): Argument<Values<T>[]> => ({
  type: 'list',
  label,
  columns,
  read: (value, reading, at) => readList((row, at) => readArguments(columns, row, reading, at), { most: 200 })(value, at),
});

export const optional = <T>(argument: Argument<T>): Argument<T | null> => ({
  ...argument,
  optional: true,
  read: (value, reading, at) => (value == null ? null : argument.read(value, reading, at)),
});

/** Exact zero for members that were not chosen. */
export const onlyFor = (chosen: readonly boolean[], values: readonly Rational[]): Rational[] =>
  values.map((value, index) => (chosen[index] ? value : zero));
