// What a key is fed and what it answers: a total, members and drivers in; lines of exact cents with their steps out.
import type { Day } from '../../kernel/day.ts';
import { add, one, type Rational, zero } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import { equalParts, type Input, type Step } from '../explanation.ts';
import { standingDrivers } from './standing-drivers.ts';

/** A count per member that a key shares by, with where it comes from and the day it was counted. */
export interface Driver {
  readonly label: Text;
  /** What is counted, in the plural: 'inwoners'. Absent when the values are cents. */
  readonly unit?: Text;
  readonly values: readonly Rational[];
  readonly source?: string;
  readonly referenceDate?: Day;
}

/** Everything a key may know. */
export interface Facts {
  /** Exact cents to share; negative for a credit. */
  readonly total: Rational;
  /** What is shared, in lower case, for the sentences: 'platform'. */
  readonly subject?: Text | undefined;
  /** Names in member order; the order in which ties are broken. */
  readonly members: readonly string[];
  /** Names that a key may mention though they take no part now: members of another period. */
  readonly others?: readonly string[];
  /** By code. `equal` (1 for everyone) is always there. */
  readonly drivers: Readonly<Record<string, Driver>>;
}

/** A line on the bill: exact cents per member, with the steps that led to it. */
export interface Line {
  readonly label: Text;
  readonly exact: readonly Rational[];
  readonly steps: readonly Step[];
}

export interface Warning {
  readonly code: string;
  readonly text: Text;
}

/** The answer of a key: lines that add up to the total, and what the reader must be told. */
export interface Shares {
  readonly lines: readonly Line[];
  readonly warnings?: readonly Warning[];
}

/** Another key, chosen by whoever filled in the form, to be applied inside this one. */
export type InnerKey = (facts: Facts) => Shares;

/** What is at hand while arguments are read. */
export interface Reading {
  readonly facts: Facts;
  readonly inner: (value: unknown, at: string) => InnerKey;
}

/** 1 for everyone: equal parts. */
export const equalDriver = (members: readonly string[]): Driver => ({
  label: standingDrivers.equal,
  unit: equalParts,
  values: members.map(() => one),
});

/** A driver as the input of a step. */
export const asInput = ({ label, values, unit, source, referenceDate }: Driver): Input => ({
  label,
  values,
  ...(unit && { unit }),
  ...(source && { source }),
  ...(referenceDate && { referenceDate }),
});

/** Exact cents per member over all lines. */
export const together = (lines: readonly Line[], members: readonly string[]): Rational[] =>
  members.map((_, member) => lines.reduce((sum, { exact }) => add(sum, exact[member]!), zero));
