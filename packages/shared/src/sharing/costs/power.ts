// Economies of scale in whole cents: factor * load^exponent, rounded, and the same on every machine.
import { type Rational, toNumber } from '../../kernel/rational.ts';

/**
 * factor * load^exponent rounded to whole cents (halves up), decided in whole numbers: with exponent p/q, a cost of at least
 * m - 1/2 means (2 * factor)^q * load^p >= (2m - 1)^q. No power of a double decides, because engines differ in its last bit.
 * For costs that a double can estimate (below 2^1000).
 */
export function scaledCost(factor: Rational, load: Rational, exponent: Rational): bigint {
  const [p, q] = [exponent.num, exponent.den];
  const left = (2n * factor.num) ** q * load.num ** p;
  const right = factor.den ** q * load.den ** p;
  const reaches = (cents: bigint) => cents <= 0n || (2n * cents - 1n) ** q * right <= left;
  // doubles give the neighbourhood; from there step by step, doubling, to an interval, and halve it
  const guess = BigInt(Math.round(toNumber(factor) * toNumber(load) ** toNumber(exponent)));
  let [low, high, step] = [guess - 1n, guess + 1n, 1n];
  while (!reaches(low)) [low, step] = [low - step, step * 2n];
  while (reaches(high)) [high, step] = [high + step, step * 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (reaches(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The same from doubles where they leave no doubt, NaN where they do: near a half cent, and all cents of large amounts are near one. */
export function quickScaledCost(factor: number, load: number, exponent: number): number {
  const cost = factor * load ** exponent;
  const toHalf = Math.abs(cost - Math.floor(cost) - 0.5);
  return toHalf > 1e-14 * cost + 1e-12 ? Math.round(cost) : Number.NaN;
}
