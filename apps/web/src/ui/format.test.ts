import { describe, expect, test } from 'vitest';
import { dayAt, formatter } from './format.ts';
import { typedCents, typedDay } from './typed.ts';

const nl = formatter('nl');
const en = formatter('en');

describe('amounts', () => {
  test.each([
    [130013649, '€\u00a01.300.136', '€\u00a01.300.136,49', '€1,300,136', '€1,300,136.49'],
    [7383, '€\u00a074', '€\u00a073,83', '€74', '€73.83'],
    [0, '€\u00a00', '€\u00a00,00', '€0', '€0.00'],
    [-50, '€\u00a0−1', '€\u00a0−0,50', '−€1', '−€0.50'],
    [-49, '€\u00a00', '€\u00a0−0,49', '€0', '−€0.49'],
    [9007199254740991, '€\u00a090.071.992.547.410', '€\u00a090.071.992.547.409,91', '€90,071,992,547,410', '€90,071,992,547,409.91'],
  ])('%i cents', (cents, euros, money, eurosEn, moneyEn) => {
    expect([nl.euros(cents), nl.money(cents), en.euros(cents), en.money(cents)]).toEqual([euros, money, eurosEn, moneyEn]);
  });

  test('a difference carries its sign, nothing has none', () => {
    expect([5923800, -6864400, 0].map(nl.amountDifference)).toEqual(['+59.238', '−68.644', '0']);
    expect([336, -285, 0].map(nl.amountDifferenceToTheCent)).toEqual(['+3,36', '−2,85', '0,00']);
    expect([6, -1, 0].map(en.difference)).toEqual(['+6', '−1', '0']);
  });

  test('what is written reads back as the same amount', () => {
    for (const cents of [0, 1, -1, 99, 100, -123456789, 130013649]) expect(typedCents(nl.money(cents))).toBe(cents);
    for (const cents of [0, -1, 130013649]) expect(typedCents(en.money(cents), 'en')).toBe(cents);
  });
});

test.each([
  [0.406, '40,6%', '40.6%'],
  [1, '100,0%', '100.0%'],
  [0, '0,0%', '0.0%'],
  [-0.031, '−3,1%', '−3.1%'],
  [-0.0001, '0,0%', '0.0%'],
])('a share of %d', (share, dutch, english) => expect([nl.percent(share), en.percent(share)]).toEqual([dutch, english]));

describe('days', () => {
  const day = '2026-11-26';
  test('each place has its form', () => {
    expect([nl.day(day), nl.dayWithWeekday(day), nl.dayInList(day), nl.dayInChart(day), nl.dayInFigures(day)]).toEqual([
      '26 november 2026',
      'donderdag 26 november 2026',
      'do 26 november',
      '26 nov',
      '26-11-2026',
    ]);
    expect([en.day(day), en.dayInList(day), en.dayInChart(day)]).toEqual(['26 November 2026', 'Thu 26 November', '26 Nov']);
  });
  test('what is written in figures reads back as the same day', () => expect(typedDay(nl.dayInFigures(day))).toBe(day));
  test('periods and quarters', () => {
    expect(nl.period('2024-01-01', '2026-12-31')).toBe('1 januari 2024 tot en met 31 december 2026');
    expect(nl.period('2024-01-01')).toBe('sinds 1 januari 2024');
    expect([nl.quarter('2027-10-01'), en.quarter('2027-03-31')]).toEqual(['4e kw 2027', 'Q1 2027']);
  });
  test.each([
    ['2026-11-29', '3 dagen', '3 days'],
    ['2026-11-27', '1 dag', '1 day'],
    ['2026-11-26', 'vandaag', 'today'],
    ['2026-11-24', '2 dagen te laat', '2 days late'],
  ])('due on %s', (due, dutch, english) => expect([nl.daysLeft(day, due), en.daysLeft(day, due)]).toEqual([dutch, english]));
});

describe('moments are told in Dutch time, summer and winter', () => {
  test.each([
    ['2026-11-26T13:52:07Z', '14.52 uur', '26-11-2026 14:52:07', '2026-11-26'],
    ['2026-07-01T22:30:00Z', '00.30 uur', '02-07-2026 00:30:00', '2026-07-02'],
  ])('%s', (at, clock, stamp, day) => expect([nl.clock(at), nl.stamp(at), dayAt(at)]).toEqual([clock, stamp, day]));
  test('in English with a colon', () => expect(en.clock('2026-11-26T13:52:07Z')).toBe('14:52'));
});
