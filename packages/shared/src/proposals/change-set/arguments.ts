// Arguments of a change as data: enough to draw a form from, and to read what was filled in against the facts.
import { type Day, isDay, refuse as refuseDay } from '../../kernel/day.ts';
import { readChoice, readFields, readList, readText, type Fields as Given } from '../../kernel/document.ts';
import { parseCents, toSafeNumber } from '../../kernel/money.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { type ChosenKey, type KeyCode, keys, readKey } from '../../sharing/keys/registry.ts';
import { type Facts, type Identified, type KnownName, lookUp } from './records.ts';
import { refuse } from './refusals.ts';

/** How a field is drawn. `record` and `records` are a choice of what the partnership has, `key` is a distribution key with its own form. */
export type ArgumentType = 'record' | 'records' | 'day' | 'year' | 'amount' | 'words' | 'choice' | 'choices' | 'key';

export interface Argument<T = unknown> {
  readonly type: ArgumentType;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional?: true;
  /** For `record` and `records`: of which kind. */
  readonly record?: KnownName;
  /** For `choice` and `choices`: what may be chosen. */
  readonly choices?: Readonly<Record<string, Text>>;
  readonly read: (value: unknown, facts: Facts, at: string) => T;
}

export type ArgumentTable = Readonly<Record<string, Argument>>;
export type Values<T extends ArgumentTable> = { readonly [Name in keyof T]: T[Name] extends Argument<infer V> ? V : never };

const refuseForm = refusing({
  'not-a-year': { nl: 'Kies een jaar van 2000 tot en met 2100.', en: 'Choose a year from 2000 to 2100.' },
});

/** Reads a filled-in form in the order of its table; its refusals name the field. */
export function readArguments<T extends ArgumentTable>(table: T, value: unknown, facts: Facts, at: string): Values<T> {
  const given: Given = readFields(value ?? {}, at);
  return Object.fromEntries(
    Object.entries(table).map(([name, { read }]) => [name, read(given[name], facts, `${at}.${name}`)]),
  ) as Values<T>;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';
const required = (value: unknown, at: string): unknown => (isEmpty(value) ? refuse('argument-missing', { at }) : value);

function readRecord<R extends KnownName>(record: R, value: unknown, facts: Facts, at: string): Identified<R> {
  const id = readText(required(value, at), at);
  return lookUp(facts, record, id) ?? refuse('not-there', { at });
}

/** One record of the partnership, by its id. What lies elsewhere is refused as what does not exist. */
export const one = <R extends KnownName>(record: R, label: Text): Argument<Identified<R>> => ({
  type: 'record',
  record,
  label,
  read: (value, facts, at) => readRecord(record, value, facts, at),
});

/** At least one, each once. */
export const several = <R extends KnownName>(record: R, label: Text): Argument<Identified<R>[]> => ({
  type: 'records',
  record,
  label,
  read: (value, facts, at) => {
    const ids = [...new Set(readList(readText, { most: 200 })(required(value, at), at))];
    if (ids.length === 0) refuse('argument-missing', { at });
    return ids.map((id, index) => readRecord(record, id, facts, `${at}[${index}]`));
  },
});

export const day = (label: Text): Argument<Day> => ({
  type: 'day',
  label,
  read: (value, _, at) => (isDay(required(value, at)) ? (value as Day) : refuseDay('not-a-day', { at })),
});

export const year = (label: Text): Argument<number> => ({
  type: 'year',
  label,
  read: (value, _, at) => {
    const year = Number(required(value, at));
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : refuseForm('not-a-year', { at });
  },
});

const mostCents = 10_000_000_000_000;

/** Whole cents of either sign. */
export const amount = (label: Text, hint?: Text): Argument<number> => ({
  type: 'amount',
  label,
  ...(hint && { hint }),
  read: (value, _, at) => {
    const cents = toSafeNumber(parseCents(required(value, at), at), at);
    return Math.abs(cents) > mostCents ? refuse('amount-too-large', { at }) : cents;
  },
});

export const words = (label: Text, hint?: Text): Argument<string> => ({
  type: 'words',
  label,
  ...(hint && { hint }),
  read: (value, _, at) => readText(required(value, at), at).trim(),
});

export const choice = <const C extends Readonly<Record<string, Text>>>(label: Text, choices: C): Argument<keyof C & string> => ({
  type: 'choice',
  label,
  choices,
  read: (value, _, at) => readChoice(Object.keys(choices))(required(value, at), at),
});

/** Some of a closed list, at least one, as words with a space between. */
export const choices = (label: Text, choices: Readonly<Record<string, Text>>): Argument<string> => ({
  type: 'choices',
  label,
  choices,
  read: (value, _, at) => {
    const chosen = readList(readChoice(Object.keys(choices)), { most: 50 })(required(value, at), at);
    return chosen.length === 0 ? refuse('argument-missing', { at }) : [...new Set(chosen)].join(' ');
  },
});

/** A distribution key with its arguments. Whether it can share is judged on the counts, where those are known. */
export const distributionKey = (label: Text): Argument<ChosenKey> => ({
  type: 'key',
  label,
  read: (value, _, at) => {
    const { code, arguments: given } = readFields(required(value, at), at);
    const known = readChoice(Object.keys(keys) as KeyCode[])(code, `${at}.code`);
    readKey({ code: known, arguments: given }, at);
    return { code: known, arguments: given ?? {} };
  },
});

export const optional = <T>(argument: Argument<T>): Argument<T | null> => ({
  ...argument,
  optional: true,
  read: (value, facts, at) => (isEmpty(value) || (Array.isArray(value) && value.length === 0) ? null : argument.read(value, facts, at)),
});
