// Who caused the difference when several things changed at once: each change gets its mean effect over all orders of changing.
import { add, multiply, type Rational, rational, subtract, zero } from '../kernel/rational.ts';

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
  const weight = (size: number) => rational(factorial(size) * factorial(n - size - 1), factorial(n));
  return factors.map((_, at) =>
    values[0]!.map((_, index) =>
      values.reduce((effect, without, mask) => {
        if (mask & (1 << at)) return effect;
        const step = subtract(values[mask | (1 << at)]![index]!, without[index]!);
        return step.num === 0n ? effect : add(effect, multiply(weight(size(mask)), step));
      }, zero),
    ),
  );
}
