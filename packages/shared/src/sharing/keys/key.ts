// What a key of practice is: its words, its arguments as data, and a pure rule from facts to exact shares.
import type { Text } from '../../kernel/text.ts';
import { type ArgumentTable, readArguments, type Values } from './arguments.ts';
import type { Facts, Reading, Shares } from './facts.ts';

/** A key with its arguments hidden inside: what the registry holds and a form is drawn from. */
export interface Key {
  readonly label: Text;
  readonly about: Text;
  readonly arguments: ArgumentTable;
  /** Refuses arguments that do not fit, with their path; `at` is the path of the arguments. */
  readonly share: (value: unknown, reading: Reading, at: string) => Shares;
}

interface Definition<T extends ArgumentTable> {
  /** Name in a list of keys. */
  readonly label: Text;
  /** One sentence: when a partnership wants this. */
  readonly about: Text;
  readonly arguments: T;
  readonly share: (facts: Facts, values: Values<T>, at: string) => Shares;
}

/** Defines a key; its rule receives arguments that have been read and checked. */
export const defineKey = <const T extends ArgumentTable>({ share, ...words }: Definition<T>): Key => ({
  ...words,
  share: (value, reading, at) => share(reading.facts, readArguments(words.arguments, value, reading, at), at),
});
