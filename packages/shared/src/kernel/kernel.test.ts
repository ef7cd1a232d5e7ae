// Days, periods and exact numbers, by tables of known answers.
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromNumber, isDay, toNumber, weekday } from './day.ts';
import { holdsOn, overlaps } from './period.ts';
import {
  add,
  compare,
  divide,
  equals,
  floor,
  format,
  gcd,
  multiply,
  negate,
  one,
  parseRational,
  rational,
  subtract,
  sum,
  toNumber as fractionToNumber,
  zero,
} from './rational.ts';
import { refusalOf } from './refused.oracle.ts';

test.each([
  ['1970-01-01', 0],
  ['2000-02-29', 11016],
  ['2026-11-24', 20781],
  ['1969-12-31', -1],
])('%s is day number %i', (day, number) => {
  expect(toNumber(day)).toBe(number);
  expect(fromNumber(number)).toBe(day);
});

test.each(['2027-02-29', '2027-13-01', '2027-00-10', '27-01-01', '2027-1-1', '2027-04-31', ''])('%s is not a day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('days agree with the platform calendar from 1600 to 2500', () => {
  for (let number = toNumber('1600-01-01'); number < toNumber('2500-01-01'); number += 17) {
    const day = fromNumber(number);
    expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
    expect(weekday(day)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
  }
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2027-02-01', '2027-03-29')).toBe(56);
});

test('a period holds from its first day until, not on, its last', () => {
  const year = { from: '2026-01-01', until: '2027-01-01' };
  expect([holdsOn(year, '2025-12-31'), holdsOn(year, '2026-01-01'), holdsOn(year, '2026-12-31'), holdsOn(year, '2027-01-01')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(overlaps(year, { from: '2027-01-01', until: null })).toBe(false);
  expect(overlaps(year, { from: '2026-12-31', until: null })).toBe(true);
});

test('fractions stay in lowest terms and exact', () => {
  expect(format(add(rational(1n, 3n), rational(1n, 6n)))).toBe('1/2');
  expect(format(rational(4n, -8n))).toBe('-1/2');
  expect(floor(rational(-1n, 2n))).toBe(-1n);
  expect(compare(rational(2n, 3n), rational(666_666_666_666_666_667n, 1_000_000_000_000_000_000n))).toBe(-1);
});

test.each([1.5, Number.NaN, 2 ** 60, '1/0', '1e400', '', ' 1', '1/-2', null, {}])('%s is not an exact number', (value) => {
  expect(() => parseRational(value, '$.total')).toThrow(/\$\.total/);
});

const numbers = ['0', '1', '-1', '1/3', '-2/3', '7/2', '-9/4', '400'].map((text) => parseRational(text));

test.each([
  ['1/2', '1/3', '5/6', '1/6', '1/6', '3/2', 1],
  ['1/3', '1/3', '2/3', '0', '1/9', '1', 0],
  ['-1/2', '1/3', '-1/6', '-5/6', '-1/6', '-3/2', -1],
  ['2', '-4', '-2', '6', '-8', '-1/2', 1],
  ['0', '5', '5', '-5', '0', '0', -1],
])('%s and %s: sum %s, difference %s, product %s, quotient %s, order %i', (a, b, sum, difference, product, quotient, order) => {
  const [x, y] = [parseRational(a), parseRational(b)];
  expect([add(x, y), subtract(x, y), multiply(x, y), divide(x, y)].map(format)).toEqual([sum, difference, product, quotient]);
  expect(compare(x, y)).toBe(order);
  expect(equals(x, y)).toBe(order === 0);
});

test('equal means the same number above and below the line', () => {
  expect(equals(rational(1n, 2n), rational(1n, 3n))).toBe(false);
  expect(equals(rational(1n, 2n), rational(-1n, 2n))).toBe(false);
  expect(equals(rational(2n, 4n), rational(1n, 2n))).toBe(true);
});

test('sums, opposites and whole numbers of fractions of either sign', () => {
  expect(format(sum(numbers))).toBe('4811/12');
  expect(sum([])).toEqual(zero);
  expect(one).toEqual(rational(1n));
  expect(numbers.map(negate).map(format)).toEqual(['0', '-1', '1', '-1/3', '2/3', '-7/2', '9/4', '-400']);
  expect(numbers.map(floor)).toEqual([0n, 1n, -1n, 0n, -1n, 3n, -3n, 400n]);
  expect(numbers.map(fractionToNumber)).toEqual([0, 1, -1, 1 / 3, -2 / 3, 3.5, -2.25, 400]);
});

test('the greatest common divisor is never negative, and lowest terms have their sign above the line', () => {
  expect([gcd(12n, 18n), gcd(-12n, 18n), gcd(12n, -18n), gcd(0n, 5n), gcd(5n, 0n), gcd(0n, 0n)]).toEqual([6n, 6n, 6n, 5n, 5n, 0n]);
  expect(rational(6n, -4n)).toEqual({ num: -3n, den: 2n });
  expect(rational(-6n, -4n)).toEqual({ num: 3n, den: 2n });
  expect(rational(6n, -1n)).toEqual({ num: -6n, den: 1n });
  expect(rational(0n, -7n)).toEqual({ num: 0n, den: 1n });
});

test('an exact number is read from whole numbers and from text in lowest terms', () => {
  expect([3, -3, 4n, '7', '-7', '2/6', '-2/6', '0/9', '007'].map((value) => format(parseRational(value)))).toEqual([
    '3',
    '-3',
    '4',
    '7',
    '-7',
    '1/3',
    '-1/3',
    '0',
    '7',
  ]);
  expect(format(parseRational('9'.repeat(400)))).toHaveLength(400);
});

test.each([
  ['not-a-number', 'x1'],
  ['not-a-number', '1x'],
  ['not-a-number', '1/3/5'],
  ['not-a-number', '1/'],
  ['not-a-number', '--1'],
  ['not-a-number', '9'.repeat(401)],
  ['not-a-number', `1/${'9'.repeat(401)}`],
  ['not-a-number', true],
  ['not-a-number', [1]],
  ['zero-denominator', '3/0'],
  ['zero-denominator', '3/000'],
])('refuses %s: %s', (code, value) => {
  expect(refusalOf(() => parseRational(value)).code).toBe(code);
  expect(refusalOf(() => parseRational(value)).path).toBe('$');
  expect(refusalOf(() => parseRational(value, '$.x')).path).toBe('$.x');
});

test('nothing is divided by 0', () => {
  expect(refusalOf(() => rational(1n, 0n)).code).toBe('zero-denominator');
  expect(refusalOf(() => divide(one, zero)).code).toBe('zero-denominator');
});
