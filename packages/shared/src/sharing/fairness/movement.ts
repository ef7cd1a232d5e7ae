// How far apart two ways to share the same total are.
import { compare, multiply, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';

/** Sum of all differences between two ways to share, member by member. Cents, exact. */
export const totalDistance = (from: readonly Rational[], to: readonly Rational[]): Rational =>
  sum(to.map((share, i) => (compare(share, from[i]!) < 0 ? subtract(from[i]!, share) : subtract(share, from[i]!))));

/** Euros that change hands between two ways to share the same total: half of the sum of all differences. Cents, exact. */
export const movement = (from: readonly Rational[], to: readonly Rational[]): Rational =>
  multiply(totalDistance(from, to), rational(1n, 2n));
