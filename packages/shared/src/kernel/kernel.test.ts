// Days, periods and exact numbers, by tables of known answers.
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromNumber, isDay, toNumber, weekday } from './day.ts';
import { holdsOn, overlaps } from './period.ts';
import { add, compare, floor, format, parseRational, rational } from './rational.ts';

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
