// From exact shares to whole cents: everyone gets their share rounded down, the cents that are left go to the largest remainders.
import type { Cents } from './money.ts';
import { floor, gcd, negate, type Rational, rational, sum } from './rational.ts';
import { refusing } from './refusal.ts';

export const refuse = refusing({
  'zero-weights': { nl: 'Minstens één gewicht moet groter zijn dan 0.', en: 'at least one weight must be positive' },
  'negative-weight': { nl: 'Een gewicht mag niet kleiner zijn dan 0.', en: 'a weight must not be negative' },
  'too-precise': {
    nl: 'Deze breuken zijn te lang om mee te rekenen; gebruik rondere getallen.',
    en: 'these fractions are too long to compute with; use rounder numbers',
  },
  'shares-not-whole': {
    nl: 'De aandelen tellen samen niet op tot een heel aantal centen.',
    en: 'the shares must add up to a whole number of cents',
  },
});

/** Shares of one amount: exact fractions of cents, the whole cents that add up to the amount, and who got a spare cent (ascending indices). */
export interface Apportionment {
  readonly exact: readonly Rational[];
  readonly cents: readonly Cents[];
  readonly spareCentsTo: readonly number[];
}

/**
 * Rounds exact shares to cents by largest remainder (Hamilton); equal remainders go to the lowest index.
 * Nobody is a full cent off, the sum is exact, and a negative total is the mirror image of the positive one.
 * `total` (whole cents) may be given when it is their sum already rounded up or down; otherwise shares that do not add up to whole cents are refused.
 * Source: Balinski & Young, Fair Representation (1982), the method of Hamilton.
 */
export function roundShares(exact: readonly Rational[], at = '$', total = wholeSum(exact, at)): Apportionment {
  if (total < 0n) {
    const mirror = roundShares(exact.map(negate), at, -total);
    return { exact, cents: mirror.cents.map((cents) => -cents), spareCentsTo: mirror.spareCentsTo };
  }
  const cents = exact.map(floor);
  const spare = Number(total - cents.reduce((a, b) => a + b, 0n));
  const common = commonDenominator(exact, at);
  // sorting is stable, so that equal remainders stay in the order of the members
  const remainders = exact.map(({ num, den }, index) => ({ index, left: (num - cents[index]! * den) * (common / den) }));
  const spareCentsTo = remainders
    .sort((a, b) => (a.left === b.left ? 0 : a.left > b.left ? -1 : 1))
    .slice(0, spare)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  for (const index of spareCentsTo) cents[index]! += 1n;
  return { exact, cents, spareCentsTo };
}

function wholeSum(exact: readonly Rational[], at: string): Cents {
  const { num, den } = sum(exact);
  return den === 1n ? num : refuse('shares-not-whole', { at });
}

/** Digit by digit work of bringing fractions to lowest terms: seconds at most, never minutes. */
const mostWork = 2_000_000_000;

/** Refuses fractions so long that sharing them would take minutes; among 342 members they may have some 2,400 digits. */
export function checkPrecision(denominator: bigint, count: number, at: string): void {
  const digits = denominator.toString(16).length * 1.2;
  if (digits * digits * count > mostWork) refuse('too-precise', { at });
}

/** Least common denominator of exact numbers. Refuses one that grows too long to compute with. */
export const commonDenominator = (values: readonly Rational[], at = '$'): bigint =>
  values.reduce((lcm, { den }) => {
    if (lcm % den === 0n) return lcm;
    const next = (lcm / gcd(lcm, den)) * den;
    checkPrecision(next, values.length, at);
    return next;
  }, 1n);

/**
 * The exact shares of a total in proportion to weights (any unit, only their ratio counts).
 * Refuses a negative weight at its index, weights that are all 0 (never a silent equal split), and fractions of thousands of digits.
 */
export function proportionally(total: Rational, weights: readonly Rational[], at = '$'): Rational[] {
  weights.forEach(({ num }, index) => num < 0n && refuse('negative-weight', { at: `${at}[${index}]` }));
  const common = commonDenominator(weights, at);
  const whole = weights.map(({ num, den }) => num * (common / den));
  const all = whole.reduce((a, b) => a + b, 0n);
  if (all === 0n) refuse('zero-weights', { at });
  checkPrecision(all * total.den, weights.length, at);
  return whole.map((weight) => rational(total.num * weight, total.den * all));
}

/** Shares a total (cents) in proportion to weights, to the cent. Refusals as `proportionally`. */
export const prorate = (total: Cents, weights: readonly Rational[], at = '$'): Apportionment =>
  roundShares(proportionally(rational(total), weights, at), at);
