// A kind of change: its arguments as a form, what it does to which records, and the sentence that says so.
import type { Text } from '../../kernel/text.ts';
import { type ArgumentTable, readArguments, type Values } from './arguments.ts';
import type { Effect } from './effect.ts';
import type { Facts } from './records.ts';

/** What a kind is handed besides its values. */
export interface Setting {
  readonly facts: Facts;
  /** Ids for what it makes: the same every time, so that two computations can be compared. */
  readonly newId: () => string;
  /** Where the values stand, for refusals: `at('until')`. */
  readonly at: (field: string) => string;
}

export interface Done {
  readonly effects: readonly Effect[];
  readonly sentence: Text;
}

export interface Kind {
  readonly label: Text;
  /** What it is for, in one sentence. */
  readonly about: Text;
  readonly arguments: ArgumentTable;
  /** Reads what was filled in and works it out. Pure; refuses what cannot be, with the place of the field. */
  readonly play: (given: unknown, setting: Setting) => Done;
}

interface Definition<T extends ArgumentTable> extends Omit<Kind, 'play'> {
  readonly arguments: T;
  readonly change: (values: Values<T>, setting: Setting) => readonly Effect[];
  readonly sentence: (values: Values<T>, facts: Facts) => Text;
}

export const defineKind = <const T extends ArgumentTable>({ change, sentence, ...rest }: Definition<T>): Kind => ({
  ...rest,
  play: (given, setting) => {
    const values = readArguments(rest.arguments, given, setting.facts, setting.at('').replace(/\.$/, ''));
    return { effects: change(values, setting), sentence: sentence(values, setting.facts) };
  },
});
