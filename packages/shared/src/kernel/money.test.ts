import { expect, test } from 'vitest';
import { euros, formatCents, parseCents, toSafeNumber } from './money.ts';

test.each([
  [125, 125n],
  ['-125', -125n],
  [10n ** 18n, 10n ** 18n],
  ['1000000000000000007', 1_000_000_000_000_000_007n],
  [-0, 0n],
])('%s is an amount', (value, cents) => {
  expect(parseCents(value)).toBe(cents);
  expect(parseCents(formatCents(cents))).toBe(cents);
});

test.each([
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  '12.50',
  '1e3',
  '1/2',
  '',
  ' 1',
  '+1',
  null,
  true,
  [1],
  '9'.repeat(31),
  10n ** 30n,
  -(10n ** 30n),
])('%s is no amount', (value) => {
  expect(() => parseCents(value, '$.total')).toThrow('not-an-amount $.total');
});

test('amounts at the edge lose no cent', () => {
  expect(toSafeNumber(9_007_199_254_740_991n)).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => toSafeNumber(9_007_199_254_740_992n, '$.cents')).toThrow('amount-too-large $.cents');
});

test.each([
  [130_013_650n, '€\u00a01.300.136,50', '€1,300,136.50'],
  [-5n, '\u2212€\u00a00,05', '\u2212€0.05'],
  [0n, '€\u00a00,00', '€0.00'],
  [10n ** 18n, '€\u00a010.000.000.000.000.000,00', '€10,000,000,000,000,000.00'],
])('%s cents in a sentence', (cents, nl, en) => {
  expect([euros(cents, 'nl'), euros(cents, 'en')]).toEqual([nl, en]);
});

test('cents are left out where there are none, only when asked', () => {
  expect(euros(24_000_000n, 'nl', 'whole')).toBe('€\u00a0240.000');
  expect(euros(24_000_001n, 'nl', 'whole')).toBe('€\u00a0240.000,01');
});
