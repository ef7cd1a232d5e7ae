// Several lines on one bill in whole cents: first the line totals, then each line over the members, so that every sum on paper is the sum of its parts.
import type { Cents } from '../../kernel/money.ts';
import { type Apportionment, roundShares } from '../../kernel/prorate.ts';
import { type Rational, sum } from '../../kernel/rational.ts';

/** Lines in cents, their totals, and what each member pays: the sum of the member's lines. */
export interface RoundedLines {
  readonly lines: readonly Apportionment[];
  readonly totals: readonly Cents[];
  readonly cents: readonly Cents[];
}

/**
 * Rounds lines of exact cents (line by member) that together are whole cents: the line totals by largest remainder, then each line to its
 * rounded total. A member is less than one cent per line off the exact share; with one line this is plain largest remainder.
 * Refuses lines that do not add up to whole cents (`shares-not-whole`).
 */
export function roundLines(lines: readonly (readonly Rational[])[], at = '$'): RoundedLines {
  const totals = roundShares(lines.map(sum), at).cents;
  const rounded = lines.map((line, index) => roundShares(line, at, totals[index]));
  const cents = (lines[0] ?? []).map((_, member) => rounded.reduce((paid, { cents }) => paid + cents[member]!, 0n));
  return { lines: rounded, totals, cents };
}
