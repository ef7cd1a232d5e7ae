// Shapley with unequal members: every dividend of a group is shared in proportion to weights instead of equally.
import { add, type Rational, rational, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { type CostGame, limbs, membersIn, membersOf } from './cost-game.ts';

const refuse = refusing({
  'weight-not-positive': {
    nl: 'Elk gewicht moet groter dan 0 zijn; een deelnemer zonder gewicht vraagt een andere regel.',
    en: 'every weight must be above 0; a member without weight calls for another rule',
  },
  'length-mismatch': { nl: 'Er moet één gewicht per deelnemer zijn.', en: 'there must be one weight per member' },
  'too-much-work': {
    nl: 'De gewichten hebben te veel verschillende sommen voor een exact antwoord; rond ze af op kleinere gehele getallen.',
    en: 'the weights have too many different sums for an exact answer; round them to smaller whole numbers',
  },
});

/** An exact answer has up to this many bits in its denominator: 40,000 digits. */
const mostBits = 131_072;

/**
 * Weighted Shapley value: x_i = sum over groups S with i of d(S) * w_i / w(S), with d the Harsanyi dividends. Cents, exact.
 * Weights are whole and positive. Refuses other weights, and weights whose sums differ so much that the exact answer would not be
 * readable (the denominator is a common multiple of all sums). Source: Shapley (1953b), Kalai and Samet (1987).
 */
export function weightedShapley(game: CostGame, weights: readonly bigint[], at = '$.weights'): Rational[] {
  if (weights.length !== game.n) refuse('length-mismatch', { at });
  weights.forEach((weight, i) => {
    if (weight <= 0n) refuse('weight-not-positive', { at: `${at}[${i}]` });
  });
  const bySum = dividendsBySum(game, weights);
  const bits = [...bySum.keys()].reduce((total, sum) => total + sum.toString(2).length, 0);
  if (bits > mostBits) refuse('too-much-work', { at });
  return membersOf(game).map((i) => {
    const terms = [...bySum].map(([sum, dividends]) => rational(dividends[i]! * weights[i]!, sum));
    return total(terms, 0, terms.length);
  });
}

/** For each different sum of weights, per member: the total dividend of the groups with that sum that hold the member. */
function dividendsBySum(game: CostGame, weights: readonly bigint[]): Map<bigint, bigint[]> {
  const exact = dividends(game);
  const sums: bigint[] = [0n];
  const bySum = new Map<bigint, bigint[]>();
  for (let group = 1; group < exact.length; group++) {
    const lowest = 31 - Math.clz32(group & -group);
    const sum = sums[group & (group - 1)]! + weights[lowest]!;
    sums.push(sum);
    if (exact[group] === 0n) continue;
    let line = bySum.get(sum);
    if (!line) bySum.set(sum, (line = Array<bigint>(game.n).fill(0n)));
    for (const member of membersIn(group)) line[member]! += exact[group]!;
  }
  return bySum;
}

/** Harsanyi dividends: the part of a group's cost that no smaller group explains; c(S) is the sum of those of its parts. Cents. */
export function dividends(game: CostGame): bigint[] {
  const result = Array<bigint>(game.cost.length).fill(0n);
  for (const { cost, shift } of limbs(game, 52 - game.n)) {
    const part = Float64Array.from(cost);
    for (let bit = 1; bit < part.length; bit <<= 1) {
      for (let group = 0; group < part.length; group++) if (group & bit) part[group]! -= part[group ^ bit]!;
    }
    for (let group = 0; group < part.length; group++) if (part[group]) result[group]! += BigInt(part[group]!) << shift;
  }
  return result;
}

/** Adds in pairs: the big denominators meet as late as possible. */
function total(terms: readonly Rational[], from: number, to: number): Rational {
  if (to - from < 2) return terms[from] ?? zero;
  const middle = (from + to) >> 1;
  return add(total(terms, from, middle), total(terms, middle, to));
}
