import { expect, test } from 'vitest';
import { euros, formatCents, groupThousands, parseCents, toSafeNumber } from './money.ts';
import { refusalOf } from './refused.oracle.ts';

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

test.each([
  ['9'.repeat(30), 10n ** 30n - 1n],
  [`-${'9'.repeat(30)}`, 1n - 10n ** 30n],
  [10n ** 30n - 1n, 10n ** 30n - 1n],
  [1n - 10n ** 30n, 1n - 10n ** 30n],
  [Number.MIN_SAFE_INTEGER, -9_007_199_254_740_991n],
  ['007', 7n],
])('%s is the furthest an amount goes', (value, cents) => {
  expect(parseCents(value)).toBe(cents);
});

test.each(['x1', '1x', '--1', '-'])('%j is no amount, and the whole input is meant where no path is given', (value) => {
  expect(refusalOf(() => parseCents(value)).path).toBe('$');
});

test('what is no amount is told what an amount is', () => {
  expect(refusalOf(() => parseCents('x')).text).toEqual({
    nl: 'Verwacht een bedrag in hele centen, als geheel getal of als tekst ("1250" is € 12,50).',
    en: 'expected an amount in whole cents, as a whole number or as text ("1250" is €12.50)',
  });
  expect(refusalOf(() => toSafeNumber(2n ** 60n))).toMatchObject({
    path: '$',
    text: { nl: 'Dit bedrag is te groot om als gewoon getal te bewaren.', en: 'this amount is too large to be kept as an ordinary number' },
  });
  expect(toSafeNumber(-125n)).toBe(-125);
});

test('thousands are grouped from the right', () => {
  expect(['1', '12', '123', '1234', '12345', '123456', '1234567'].map((digits) => groupThousands(digits, 'en'))).toEqual([
    '1',
    '12',
    '123',
    '1,234',
    '12,345',
    '123,456',
    '1,234,567',
  ]);
});

test('cents stay where there are any, in both languages and with both signs', () => {
  expect([euros(-100n, 'nl', 'whole'), euros(-100n, 'en', 'whole'), euros(7n, 'nl', 'whole'), euros(100n, 'en')]).toEqual([
    '\u2212€\u00a01',
    '\u2212€1',
    '€\u00a00,07',
    '€1.00',
  ]);
});
