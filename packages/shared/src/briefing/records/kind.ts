// A kind of state record: the form it is filled in by, the day it speaks of, and the line that sums it up.
import type { Day } from '../../kernel/day.ts';
import type { Text } from '../../kernel/text.ts';
import type { PointCode } from '../scan/points.ts';
import { type FieldTable, readForm, type Values } from './fields.ts';

export interface RecordKind {
  readonly label: Text;
  /** What it is for, in one sentence. */
  readonly about: Text;
  /** The point of the scan it is evidence for. */
  readonly point: PointCode;
  readonly fields: FieldTable;
  /** Reads what was filled in: the facts to keep and the day they speak of. Refuses with the field's place. */
  readonly read: (given: unknown) => { readonly facts: object; readonly on: Day };
  /** Facts that were read before, in one line. */
  readonly line: (facts: object) => Text;
}

interface Definition<T extends FieldTable> extends Omit<RecordKind, 'read' | 'line'> {
  readonly fields: T;
  readonly on: (facts: Values<T>) => Day;
  readonly line: (facts: Values<T>) => Text;
}

export interface DefinedKind<T extends FieldTable> extends RecordKind {
  readonly fields: T;
}

export const defineKind = <const T extends FieldTable>({ on, line, ...rest }: Definition<T>): DefinedKind<T> => ({
  ...rest,
  read: (given) => {
    const facts = readForm(rest.fields, given);
    return { facts, on: on(facts) };
  },
  line: (facts) => line(facts as Values<T>),
});
