// Exact fractions of big integers: every share, threshold and weight is one of these until it becomes cents.
import { refusing } from './refusal.ts';

/** Lowest terms, denominator positive. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export const refuse = refusing({
  'not-a-number': {
    nl: 'Verwacht een geheel getal of een breuk zoals "1/3".',
    en: 'expected a whole number or a fraction such as "1/3"',
  },
  'zero-denominator': { nl: 'De noemer van een breuk mag niet 0 zijn.', en: 'the denominator of a fraction must not be 0' },
});

export const zero: Rational = { num: 0n, den: 1n };
export const one: Rational = { num: 1n, den: 1n };

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y) [x, y] = [y, x % y];
  return x;
}

/** num/den in lowest terms. Refuses a denominator of 0. */
export function rational(num: bigint, den = 1n): Rational {
  if (den === 0n) refuse('zero-denominator');
  if (den === 1n) return { num, den };
  const sign = den < 0n ? -1n : 1n;
  const common = gcd(num, den) * sign;
  return { num: num / common, den: den / common };
}

/** Reads 3, "3", "-3" or "1/3" (never a float, an exponent or a blank). Refuses anything else with its path. */
export function parseRational(value: unknown, at = '$'): Rational {
  if (typeof value === 'bigint') return { num: value, den: 1n };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { num: BigInt(value), den: 1n } : refuse('not-a-number', { at });
  const match = typeof value === 'string' ? /^(-?\d{1,400})(?:\/(\d{1,400}))?$/.exec(value) : null;
  if (!match?.[1]) return refuse('not-a-number', { at });
  const den = match[2] === undefined ? 1n : BigInt(match[2]);
  return den === 0n ? refuse('zero-denominator', { at }) : rational(BigInt(match[1]), den);
}

/** "p" or "p/q" in lowest terms: the way exact numbers travel in documents. */
export const format = ({ num, den }: Rational): string => (den === 1n ? `${num}` : `${num}/${den}`);

export const add = (a: Rational, b: Rational) =>
  a.den === b.den ? rational(a.num + b.num, a.den) : rational(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Rational, b: Rational) => add(a, negate(b));
export const multiply = (a: Rational, b: Rational) => rational(a.num * b.num, a.den * b.den);
export const divide = (a: Rational, b: Rational) => rational(a.num * b.den, a.den * b.num);
export const negate = (a: Rational): Rational => ({ num: -a.num, den: a.den });
/** -1, 0 or 1; by cross-multiplication, never through a float. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const equals = (a: Rational, b: Rational) => a.num === b.num && a.den === b.den;
export const sum = (values: Iterable<Rational>): Rational => {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
};
/** Largest whole number not above a. */
export const floor = ({ num, den }: Rational): bigint => (num >= 0n ? num / den : -((-num + den - 1n) / den));
/** For drawing and sorting on screen only; money never passes through here. */
export const toNumber = ({ num, den }: Rational): number => Number(num) / Number(den);
