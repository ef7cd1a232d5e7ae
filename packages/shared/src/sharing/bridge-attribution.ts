// Who caused the difference when several things changed at once: each change gets its mean effect over all orders of changing.
import { commonDenominator } from '../kernel/prorate.ts';
import { type Rational, rational } from '../kernel/rational.ts';

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));

/**
 * The Shapley value of each factor, where `valueWith(changed)` answers a list of exact amounts when just those factors have changed.
 * Per factor a list as long as that answer; together they are exactly the difference between everything and nothing changed.
 * Asks each of the 2^n combinations once. Source: Shapley, A value for n-person games (1953); Shorrocks, Decomposition procedures (1999).
 */
export function attribute<F>(factors: readonly F[], valueWith: (changed: ReadonlySet<F>) => readonly Rational[]): Rational[][] {
  const n = factors.length;
  const values = Array.from({ length: 2 ** n }, (_, mask) => valueWith(new Set(factors.filter((_, at) => mask & (1 << at)))));
  const size = (mask: number) => factors.filter((_, at) => mask & (1 << at)).length;
  const orders = values.map((_, mask) => factorial(size(mask)) * factorial(Math.max(0, n - size(mask) - 1)));
  const effects = values[0]!.map((_, index) => {
    // over one denominator, so that only the answer is brought to lowest terms
    const common = commonDenominator(values.map((value) => value[index]!));
    const whole = values.map((value) => value[index]!.num * (common / value[index]!.den));
    return factors.map((_, at) => {
      const step = (without: number) => whole[without | (1 << at)]! - whole[without]!;
      const effect = orders.reduce((sum, weight, mask) => (mask & (1 << at) ? sum : sum + weight * step(mask)), 0n);
      return rational(effect, common * factorial(n));
    });
  });
  return factors.map((_, at) => effects.map((effect) => effect[at]!));
}
