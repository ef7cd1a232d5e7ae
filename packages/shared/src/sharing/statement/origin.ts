// Where one member's amount in a pool comes from: per step of the key the counts it rests on and the exact share, and what rounding did to it.
import type { Cents } from '../../kernel/money.ts';
import type { Day } from '../../kernel/day.ts';
import { rational, type Rational, subtract, sum } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import { equalParts, type Input, type Step } from '../explanation.ts';
import type { SharedPool } from './statement.ts';

/** A count that weighed in: the member's own, that of everyone who pays, where it comes from and the day it was counted. */
export interface CountUsed {
  readonly label: Text;
  readonly unit: Text;
  readonly own: Rational;
  readonly whole: Rational;
  readonly source: string | null;
  readonly referenceDay: Day | null;
}

/** One step of the calculation, seen by one member. */
export interface OriginStep {
  readonly formula: string;
  /** What this step shares among everyone, in exact cents; null for a step that shares no single amount. */
  readonly amount: Rational | null;
  /** Exact cents that come to the member in this step. */
  readonly exact: Rational;
  readonly counts: readonly CountUsed[];
  readonly why: Text;
}

export interface Origin {
  readonly cents: Cents;
  readonly exact: Rational;
  /** Cents that rounding added (or, negative, took): cents − exact. */
  readonly rounding: Rational;
  /** Whether a cent that was left over went to this member. */
  readonly spare: boolean;
  /** The steps in their order; that of rounding is left out, `exact`, `cents` and `spare` say it. */
  readonly steps: readonly OriginStep[];
}

const isCount = (input: Input, members: number): boolean =>
  input.unit !== undefined && input.unit !== equalParts && input.values.length === members;

const countOf = ({ label, unit, values, source, referenceDate }: Input, member: number): CountUsed => ({
  label,
  unit: unit!,
  own: values[member]!,
  whole: sum(values),
  source: source ?? null,
  referenceDay: referenceDate ?? null,
});

function stepOf({ formula, inputs, result, forMember }: Step, member: number): OriginStep {
  const amount = inputs.find(({ unit, values }) => unit === undefined && values.length === 1);
  return {
    formula,
    amount: amount?.values[0] ?? null,
    exact: result[member]!,
    counts: inputs.filter((input) => isCount(input, result.length)).map((input) => countOf(input, member)),
    why: forMember(member),
  };
}

/** The origin of the amount of a member, by name; null when it does not pay in this pool, or the pool cannot be shared. */
export function originOf({ pool, shares }: SharedPool, name: string): Origin | null {
  const member = pool.members.indexOf(name);
  if (member === -1 || !shares) return null;
  const [cents, exact] = [shares.cents[member]!, shares.exact[member]!];
  const steps = shares.lines.flatMap((line) => line.steps).filter(({ formula }) => formula !== 'rounding');
  return {
    cents,
    exact,
    rounding: subtract(rational(cents), exact),
    spare: shares.lines.some(({ spareCentsTo }) => spareCentsTo.includes(member)),
    steps: steps.map((step) => stepOf(step, member)),
  };
}
