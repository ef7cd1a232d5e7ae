// From a chosen key to a bill: lines in exact shares and in cents per member, with the trace that explains them.
import { roundLines } from '../apportionment/round-lines.ts';
import type { Cents } from '../../kernel/money.ts';
import type { Rational } from '../../kernel/rational.ts';
import type { Text } from '../../kernel/text.ts';
import type { Step } from '../explanation.ts';
import { roundingStep } from '../explanation-rounding.ts';
import { type Facts, together, type Warning } from './facts.ts';
import { shareBy } from './registry.ts';

export interface AllocatedLine {
  readonly label: Text;
  readonly total: Cents;
  readonly exact: readonly Rational[];
  readonly cents: readonly Cents[];
  /** Members (by index, ascending) whose share of this line was rounded up. */
  readonly spareCentsTo: readonly number[];
  readonly steps: readonly Step[];
}

/** What everyone pays, and why. `cents` is per member the sum of the lines. */
export interface Allocation {
  readonly exact: readonly Rational[];
  readonly cents: readonly Cents[];
  readonly lines: readonly AllocatedLine[];
  readonly warnings: readonly Warning[];
}

/**
 * Shares `facts.total` (whole cents) by a chosen key `{ code, arguments }`. Every line is rounded by largest remainder, ties in member order;
 * a key with one line is off by less than a cent per member, a key with more by less than a cent per line.
 * Refuses what the key refuses, with the path of the argument from `at`.
 */
export function allocate(chosen: unknown, facts: Facts, at = '$.key'): Allocation {
  const { lines, warnings = [] } = shareBy(chosen, facts, at);
  const rounded = roundLines(
    lines.map(({ exact }) => exact),
    at,
  );
  return {
    exact: together(lines, facts.members),
    cents: rounded.cents,
    lines: lines.map(({ label, exact, steps }, index) => {
      const { cents, spareCentsTo } = rounded.lines[index]!;
      const rounding = spareCentsTo.length ? [roundingStep(exact, cents, spareCentsTo, facts.members)] : [];
      return { label, total: rounded.totals[index]!, exact, cents, spareCentsTo, steps: [...steps, ...rounding] };
    }),
    warnings,
  };
}
