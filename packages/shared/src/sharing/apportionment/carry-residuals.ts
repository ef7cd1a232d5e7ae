// Showing single lines of a pool per member: what is rounded away in one line is carried to the next, so that the lines end on the pool's shares.
import type { Cents } from '../../kernel/money.ts';
import { prorate } from '../../kernel/prorate.ts';
import type { Rational } from '../../kernel/rational.ts';

/**
 * Cents per line and member. Running totals are shared by largest remainder and each line shows the difference, so that every line adds up to
 * its amount and each member's lines add up to its share of the pool. A line may differ up to two cents from its own exact share, and be a cent
 * below 0 where running totals step back (largest remainder is not monotone in the total). Refuses what `prorate` refuses.
 */
export function carryResiduals(lines: readonly Cents[], weights: readonly Rational[]): Cents[][] {
  let running = 0n;
  let shown: readonly Cents[] = prorate(0n, weights).cents;
  return lines.map((cents) => {
    running += cents;
    const [before, now] = [shown, prorate(running, weights).cents];
    shown = now;
    return now.map((share, member) => share - before[member]!);
  });
}
