import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPrecision, commonDenominator, proportionally, prorate, roundShares } from './prorate.ts';
import { compare, negate, parseRational, type Rational, rational, subtract } from './rational.ts';
import { refusalOf } from './refused.oracle.ts';

const weights = (...values: (number | string)[]): Rational[] => values.map((value) => parseRational(value));

test.each([
  ['inhabitants of three', 100_000_000n, weights(41250, 28731, 17609), [47094417n, 32801690n, 20103893n], [1]],
  ['equal remainders go to the lowest index', 100n, weights(1, 1, 1), [34n, 33n, 33n], [0]],
  ['a credit mirrors the bill', -100n, weights(1, 1, 1), [-34n, -33n, -33n], [0]],
  ['nothing to share', 0n, weights(3, 0), [0n, 0n], []],
  ['one member', 7n, weights('1/7'), [7n], []],
  ['remainders of different fractions are compared by size', 1n, weights('1/2', '1/3', '1/6'), [1n, 0n, 0n], [0]],
  ['weights may be fractions', 100n, weights('1/2', '1/3', '1/6'), [50n, 33n, 17n], [2]],
  ['the method is not house-monotone: ten', 10n, weights(6, 6, 2), [4n, 4n, 2n], [2]],
  ['the method is not house-monotone: eleven', 11n, weights(6, 6, 2), [5n, 5n, 1n], [0, 1]],
  [
    'no float in the path',
    1_000_000_000_000_000_007n,
    weights(1, 1, 1),
    [333_333_333_333_333_336n, 333_333_333_333_333_336n, 333_333_333_333_333_335n],
    [0, 1],
  ],
])('%s', (_, total, weights, cents, spareCentsTo) => {
  expect(prorate(total, weights)).toMatchObject({ cents, spareCentsTo });
});

test.each([
  ['zero-weights $.weights', weights(0, 0)],
  ['zero-weights $.weights', []],
  ['negative-weight $.weights[1]', weights(3, -1)],
])('refuses %s', (refusal, weights) => {
  expect(() => prorate(100n, weights, '$.weights')).toThrow(refusal);
});

test('without a path the whole input is meant', () => {
  expect(() => prorate(1n, [])).toThrow('zero-weights $:');
  expect(() => proportionally(rational(1n), [])).toThrow('zero-weights $:');
  expect(() => commonDenominator([rational(1n, 10n ** 50_000n)])).toThrow('too-precise $:');
});

test('fractions of a few thousand digits are computed, longer ones refused', () => {
  const total = (digits: number) => rational(1n, 10n ** BigInt(digits));
  expect(proportionally(total(2000), weights(...Array.from({ length: 342 }, () => 1)))).toHaveLength(342);
  expect(() => proportionally(total(4000), weights(...Array.from({ length: 342 }, () => 1)))).toThrow('too-precise');
});

test('shares of both signs are rounded too, and must add up to whole cents', () => {
  expect(roundShares(weights('-1/2', '3/2')).cents).toEqual([0n, 1n]);
  expect(() => roundShares(weights('1/2'))).toThrow('shares-not-whole $:');
  expect(() => roundShares(weights('1/2'), '$.lines[0]')).toThrow('shares-not-whole $.lines[0]:');
});

test.each([
  ['zero-weights', () => prorate(1n, []), 'Minstens één gewicht moet groter zijn dan 0.', 'at least one weight must be positive'],
  ['negative-weight', () => prorate(1n, weights(-1)), 'Een gewicht mag niet kleiner zijn dan 0.', 'a weight must not be negative'],
  [
    'too-precise',
    () => commonDenominator([rational(1n, 10n ** 50_000n)]),
    'Deze breuken zijn te lang om mee te rekenen; gebruik rondere getallen.',
    'these fractions are too long to compute with; use rounder numbers',
  ],
  [
    'shares-not-whole',
    () => roundShares(weights('1/2')),
    'De aandelen tellen samen niet op tot een heel aantal centen.',
    'the shares must add up to a whole number of cents',
  ],
])('%s says why, in both languages', (code, rule, nl, en) => {
  expect(refusalOf(rule)).toMatchObject({ code, text: { nl, en } });
});

test('the limit of work counts digits by digits, times how many fractions there are', () => {
  // 16^n - 1 has n hexadecimal digits, about 1.2 n decimal ones
  const denominator = (digits: bigint) => 16n ** digits - 1n;
  expect(() => checkPrecision(denominator(2015n), 342, '$.weights')).not.toThrow();
  expect(() => checkPrecision(denominator(2016n), 342, '$.weights')).toThrow('too-precise $.weights:');
  expect(() => checkPrecision(denominator(37_267n), 1, '$')).not.toThrow();
  expect(() => checkPrecision(denominator(37_268n), 1, '$')).toThrow('too-precise');
});

test('the common denominator is the least one', () => {
  expect(commonDenominator(weights('1/4', '1/6', '5', '1/2'))).toBe(12n);
  expect(commonDenominator([])).toBe(1n);
});

test('shares may be rounded to a total that was itself rounded up or down', () => {
  expect(roundShares(weights('1/3', '1/3'), '$', 0n).cents).toEqual([0n, 0n]);
  expect(roundShares(weights('1/3', '1/3'), '$', 1n)).toMatchObject({ cents: [1n, 0n], spareCentsTo: [0] });
  expect(roundShares(weights('-1/3', '-1/3'), '$', -1n)).toMatchObject({ cents: [-1n, 0n], spareCentsTo: [0] });
});

const total = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const someWeights = fc
  .array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 7n }), fc.bigInt({ min: 1n, max: 12n })), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.map(([num, den]) => rational(num, den)))
  .filter((weights) => weights.some(({ num }) => num > 0n));

test('rounding keeps every promise it makes', () => {
  fc.assert(
    fc.property(total, someWeights, fc.bigInt({ min: 1n, max: 1000n }), (total, weights, scale) => {
      const { exact, cents, spareCentsTo } = prorate(total, weights);
      expect(cents.reduce((a, b) => a + b)).toBe(total);
      cents.forEach((share, index) => {
        const off = subtract(rational(share), exact[index]!);
        expect(compare(off.num < 0n ? negate(off) : off, rational(1n))).toBe(-1);
        if (weights[index]!.num === 0n) expect(share).toBe(0n);
        cents.forEach((other, at) => {
          const order = compare(weights[index]!, weights[at]!);
          const difference = total < 0n ? other - share : share - other;
          if (order > 0) expect(difference).toBeGreaterThanOrEqual(0n);
          if (order === 0) expect(difference === 0n || difference === 1n || difference === -1n).toBe(true);
        });
      });
      expect(spareCentsTo.every((at, index) => index === 0 || at > spareCentsTo[index - 1]!)).toBe(true);
      expect(prorate(-total, weights).cents).toEqual(cents.map((share) => -share));
      expect(
        prorate(
          total,
          weights.map(({ num, den }) => rational(num * scale, den)),
        ).cents,
      ).toEqual(cents);
    }),
  );
});

test('who pays what does not depend on the order of the members, but for ties', () => {
  fc.assert(
    fc.property(total, someWeights, (total, weights) => {
      const turned = prorate(total, weights.toReversed()).cents.toReversed();
      const ties = new Set(weights.map(({ num, den }) => `${num}/${den}`)).size < weights.length;
      const equalRemainders = prorate(total, weights).exact.map(({ num, den }) => `${((num % den) + den) % den}/${den}`);
      if (ties || new Set(equalRemainders).size < weights.length) return;
      expect(turned).toEqual(prorate(total, weights).cents);
    }),
  );
});
