import { expect, test } from 'vitest';
import { typedCents, typedCount, typedDay } from './typed.ts';

test.each([
  ['26-11-2026', '2026-11-26'],
  ['1-2-2026', '2026-02-01'],
  [' 01.02.2026 ', '2026-02-01'],
  ['1/2/2026', '2026-02-01'],
  ['1 2 2026', '2026-02-01'],
  ['2026-02-01', '2026-02-01'],
  ['29-02-2028', '2028-02-29'],
  ['29-02-2027', undefined],
  ['31-04-2026', undefined],
  ['26-11-26', undefined],
  ['26-13-2026', undefined],
  ['2026', undefined],
  ['26 november 2026', undefined],
  ['', undefined],
])('a day typed as %j is %j', (text, day) => expect(typedDay(text)).toBe(day));

test.each([
  ['130190', 130190],
  ['130.190', 130190],
  ['1 300 136', 1300136],
  ['-12', -12],
  ['−12', -12],
  ['0', 0],
  ['-0', 0],
  ['13.01', undefined],
  ['1,5', undefined],
  ['12a', undefined],
  ['99999999999999999', undefined],
  ['', undefined],
])('a number typed as %j is %j', (text, count) => expect(typedCount(text)).toBe(count));

test.each([
  ['12', 1200],
  ['12,5', 1250],
  ['12,50', 1250],
  ['12.50', 1250],
  ['1.300', 130000],
  ['1.300.136,49', 130013649],
  ['€ 1.300.136,49', 130013649],
  ['€ -5', -500],
  ['-€ 5', -500],
  ['−5,01', -501],
  ['0,10', 10],
  ['12,505', undefined],
  ['1,300.50', undefined],
  ['-€ -5', undefined],
  ['twaalf', undefined],
  ['', undefined],
])('an amount typed as %j is %j cents', (text, cents) => expect(typedCents(text)).toBe(cents));

test.each([
  ['1,300.50', 130050],
  ['€1,300,136.49', 130013649],
  ['12.5', 1250],
  ['1.300', undefined],
])('an amount typed in English as %j is %j cents', (text, cents) => expect(typedCents(text, 'en')).toBe(cents));
