// A template asks a few questions and writes the exact change set; whoever proposes can change every line of it afterwards.
import type { Text } from '../../kernel/text.ts';
import { type ArgumentTable, readArguments, type Values } from './arguments.ts';
import type { Change } from './change-set.ts';
import type { Facts } from './records.ts';

export interface Template {
  readonly label: Text;
  readonly about: Text;
  readonly questions: ArgumentTable;
  /** Reads the answers and writes the changes. Pure; refuses an answer that cannot be, with the place of the field. */
  readonly write: (answers: unknown, facts: Facts) => Change[];
}

interface Definition<T extends ArgumentTable> extends Omit<Template, 'write'> {
  readonly questions: T;
  readonly write: (values: Values<T>, facts: Facts) => Change[];
}

export const defineTemplate = <const T extends ArgumentTable>({ write, ...rest }: Definition<T>): Template => ({
  ...rest,
  write: (answers, facts) => write(readArguments(rest.questions, answers, facts, 'answers'), facts),
});
