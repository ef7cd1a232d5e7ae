// Validity periods: what may begin, end and change, and how it was on a day.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNumber } from '../kernel/day.ts';
import { overlaps, type Period } from '../kernel/period.ts';
import { Refused } from '../kernel/refusal.ts';
import { asOn, begin, change, type Dated, end, newestFirst, theOneOn } from './history.ts';

const outcome = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refused) return `${error.code} ${error.path}`;
    throw error;
  }
};
const p = (from: string, until: string | null = null): Period => ({ from, until });

test.each<[string, Period, Period[], Period[], unknown]>([
  ['plain', p('2020-01-01'), [], [], p('2020-01-01')],
  ['after the last', p('2020-01-01'), [p('2019-01-01', '2020-01-01')], [], p('2020-01-01')],
  ['before the next', p('2020-01-01', '2021-01-01'), [p('2021-01-01')], [], p('2020-01-01', '2021-01-01')],
  ['open end runs into the next', p('2020-01-01'), [p('2021-01-01')], [], 'overlaps-another from'],
  ['inside another', p('2020-01-01', '2020-02-01'), [p('2019-01-01')], [], 'overlaps-another from'],
  ['the day it ends', p('2020-01-01', '2020-01-01'), [], [], 'ends-before-start until'],
  ['backwards', p('2020-01-01', '2019-01-01'), [], [], 'ends-before-start until'],
  ['no such day', p('2021-02-29'), [], [], 'no-such-day from'],
  ['no such end', p('2021-02-28', '2021-02-29'), [], [], 'no-such-day until'],
  ['before the municipality exists', p('2018-12-31'), [], [p('2019-01-01')], 'before-existence from'],
  ['the day the municipality is abolished', p('2019-01-01'), [], [p('1900-01-01', '2019-01-01')], 'after-existence from'],
  ['beyond its end', p('2018-01-01', '2020-01-01'), [], [p('1900-01-01', '2019-01-01')], 'after-existence until'],
  [
    'an open end stops with the first that ends',
    p('2018-01-01'),
    [],
    [p('1900-01-01', '2025-01-01'), p('1900-01-01', '2019-01-01')],
    p('2018-01-01', '2019-01-01'),
  ],
])('begin: %s', (_, wanted, existing, lives, result) => {
  expect(outcome(() => begin(wanted, existing, lives))).toEqual(result);
});

test.each<[string, Period, string, unknown]>([
  ['open', p('2020-01-01'), '2021-01-01', p('2020-01-01', '2021-01-01')],
  ['on its first day', p('2020-01-01'), '2020-01-01', 'ends-before-start until'],
  ['earlier than agreed', p('2020-01-01', '2024-01-01'), '2021-01-01', p('2020-01-01', '2021-01-01')],
  ['as agreed', p('2020-01-01', '2021-01-01'), '2021-01-01', p('2020-01-01', '2021-01-01')],
  ['later than it did', p('2020-01-01', '2021-01-01'), '2022-01-01', 'ended-already until'],
  ['on no day', p('2020-01-01'), 'ooit', 'no-such-day until'],
])('end: %s', (_, current, until, result) => {
  expect(outcome(() => end(current, until))).toEqual(result);
});

const first = { value: 2, period: p('2019-01-01', '2021-01-01') };
const second = { value: 3, period: p('2021-01-01') };

test.each<[string, Dated[], string, unknown]>([
  ['the last value', [first, second], '2023-03-01', { ends: second, ended: p('2021-01-01', '2023-03-01'), begins: p('2023-03-01') }],
  [
    'a value that would end',
    [first],
    '2020-01-01',
    { ends: first, ended: p('2019-01-01', '2020-01-01'), begins: p('2020-01-01', '2021-01-01') },
  ],
  ['under a later state', [first, second], '2020-01-01', 'rewrites-history from'],
  ['on its first day', [first, second], '2021-01-01', 'ends-before-start until'],
  ['after everything ended', [first], '2022-01-01', 'nothing-to-change from'],
])('change: %s', (_, history, from, result) => {
  expect(outcome(() => change(history, from))).toEqual(result);
});

test('a refusal says the day in words', () => {
  expect(() => begin(p('2018-12-31'), [], [p('2019-01-01')])).toThrow('which is from Tuesday 1 January 2019');
});

test('as it was on a day, newest first', () => {
  expect(asOn([first, second], '2020-12-31')).toEqual([first]);
  expect(theOneOn([first, second], '2021-01-01')).toBe(second);
  expect(theOneOn([first, second], '2018-12-31')).toBeUndefined();
  expect(newestFirst([first, second])).toEqual([second, first]);
});

test('however often a value changes, on every day exactly one holds, and what was before the change is as it was', () => {
  const start = '2020-01-01';
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 18_262, max: 19_000 }), { maxLength: 12 }), (days) => {
      let history: Dated[] = [{ period: p(start) }];
      for (const from of days.map(fromNumber)) {
        const before = history;
        const result = outcome(() => change(before, from));
        if (typeof result === 'string') continue;
        const { ends, ended, begins } = result as ReturnType<typeof change>;
        history = [...history.filter((record) => record !== ends), { period: ended }, { period: begins }];
        const days = Array.from({ length: 21 }, (_, n) => fromNumber(18_262 + n * 41));
        expect(days.map((day) => asOn(history, day).length)).toEqual(days.map(() => 1));
        const untouched = days.filter((day) => day < from);
        expect(untouched.map((day) => theOneOn(history, day)?.period.from)).toEqual(
          untouched.map((day) => theOneOn(before, day)?.period.from),
        );
      }
      expect(history.some((a, i) => history.some((b, j) => i < j && overlaps(a.period, b.period)))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
