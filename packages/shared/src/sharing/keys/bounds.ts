// Floors and caps: shares in proportion to weights, but nobody below their floor or above their cap; exact by walking the breakpoints.
import { refuse as refuseWeights } from '../../kernel/prorate.ts';
import { add, compare, divide, multiply, negate, type Rational, subtract, sum, zero } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import { enumerate } from '../../kernel/text.ts';

interface Binding {
  who: readonly string[];
}

const refuse = refusing({
  'infeasible-bounds': {
    nl: ({ who }: Binding) => `Onder- en bovengrenzen laten het totaal niet toe; ze knellen bij ${enumerate(who, 'nl')}.`,
    en: ({ who }: Binding) => `floors and caps must leave room for the total; they bind for ${enumerate(who, 'en')}`,
  },
});

/** Per member in cents; null = no bound (but a share never changes sign: it stays at or above 0 when the total does, and mirrored). */
export type Bounds = readonly (Rational | null)[];

const below = (a: Rational, b: Rational | null | undefined): boolean => b != null && compare(a, b) < 0;

/**
 * Shares x_i = clamp(k · w_i, floor_i, cap_i) with one k for all, so that they add up to the total.
 * Their sum grows piecewise linearly with k; the breakpoints are sorted and the segment that holds the total gives k exactly.
 * Refuses negative weights, and bounds that leave no room for the total, naming the members whose bounds bind (`names`, in member order).
 */
export function withinBounds(
  total: Rational,
  weights: readonly Rational[],
  floors: Bounds,
  caps: Bounds,
  names: readonly string[],
  at = '$',
): Rational[] {
  if (total.num < 0n) {
    const mirrored = (bounds: Bounds) => bounds.map((bound) => bound && negate(bound));
    return withinBounds(negate(total), weights, mirrored(caps), mirrored(floors), names, at).map(negate);
  }
  if (weights.some(({ num }) => num < 0n)) refuseWeights('negative-weight', { at });
  const lows = floors.map((floor) => floor ?? zero);
  const naming = (binds: (index: number) => boolean) => refuse('infeasible-bounds', { at, who: names.filter((_, index) => binds(index)) });
  const crossed = (index: number) => caps[index] != null && below(caps[index], lows[index]);
  if (lows.some((_, index) => crossed(index))) naming(crossed);

  const shareAt = (k: Rational, index: number) => {
    const free = multiply(k, weights[index]!);
    const cap = caps[index];
    return below(free, lows[index]) ? lows[index]! : cap && below(cap, free) ? cap : free;
  };
  const sharesAt = (k: Rational) => weights.map((_, index) => shareAt(k, index));
  const breakpoints = weights
    .flatMap((weight, index) => (weight.num === 0n ? [] : [lows[index], caps[index]].map((bound) => bound && divide(bound, weight))))
    .filter((k) => k != null)
    .filter((k) => k.num > 0n)
    .sort(compare);

  let [k, shares] = [zero, sharesAt(zero)];
  if (below(total, sum(shares))) naming((index) => shares[index]!.num > 0n);
  // halving finds the last breakpoint at which the shares still fit in the total
  let [from, to] = [-1, breakpoints.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    const tried = sharesAt(breakpoints[middle]!);
    if (below(total, sum(tried))) to = middle;
    else [from, k, shares] = [middle, breakpoints[middle]!, tried];
  }
  const rest = subtract(total, sum(shares));
  if (rest.num === 0n) return shares;
  // beyond k only those grow who have reached their floor and not their cap
  const atCap = (index: number) => caps[index] != null && !below(shares[index]!, caps[index]);
  const slope = sum(weights.filter((weight, index) => !below(multiply(k, weight), lows[index]) && !atCap(index)));
  if (slope.num === 0n) naming(atCap);
  return sharesAt(add(k, divide(rest, slope)));
}
