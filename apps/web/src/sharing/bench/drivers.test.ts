import { expect, test } from 'vitest';
import { driversOf, inPercents } from './drivers.ts';

const label = { nl: 'x', en: 'x' };
const document = (members: string[], drivers: object) =>
  JSON.stringify({ total: '100', members, drivers, key: { code: 'equal', arguments: {} } });

test('only counts of every member may be mixed, in whole numbers, and equal parts always', () => {
  const all = document(['A', 'B'], { heads: { label, values: ['5/2', '1'] }, none: { label, values: ['0', '0'] } });
  const some = document(['A'], { desks: { label, values: ['3'] } });
  expect(driversOf([some, all], ['A', 'B']).map(({ code, weights }) => [code, weights])).toEqual([
    ['heads', [5n, 2n]],
    ['equal', [1n, 1n]],
  ]);
});

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [50, 30, 20],
    [50, 30, 20],
  ],
  [
    [0, 7],
    [0, 100],
  ],
  [[0, 0], null],
])('%o in whole percents is %o', (weights, percents) => expect(inPercents(weights)).toEqual(percents));
