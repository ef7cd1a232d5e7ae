// Thresholds at their edges: what reaches, what is needed, and where a tie is possible at all.
import { expect, test } from 'vitest';
import { all, canTie, isAll, meets, moreThanHalf, needed, type Threshold } from './threshold.ts';

const share = (strict: boolean, num: bigint, den: bigint): Threshold => ({ strict, share: { num, den } });

test.each([
  ['more than half of 9', moreThanHalf, 9n, 5n],
  ['more than half of 10', moreThanHalf, 10n, 6n],
  ['more than half of nothing', moreThanHalf, 0n, 1n],
  ['at least half of 10', share(false, 1n, 2n), 10n, 5n],
  ['at least half of 11', share(false, 1n, 2n), 11n, 6n],
  ['at least half of nothing', share(false, 1n, 2n), 0n, 1n],
  ['at least two thirds of 6', share(false, 2n, 3n), 6n, 4n],
  ['more than two thirds of 6', share(true, 2n, 3n), 6n, 5n],
  ['at least a third of 1', share(false, 1n, 3n), 1n, 1n],
  ['all of 7', all, 7n, 7n],
])('%s: needed is the first that reaches', (_name, threshold, base, expected) => {
  expect(needed(base, threshold)).toBe(expected);
  expect(meets(expected - 1n, base, threshold)).toBe(false);
  if (base > 0n) expect(meets(expected, base, threshold)).toBe(true);
});

test('only more than half can tie', () => {
  expect([moreThanHalf, share(false, 1n, 2n), share(true, 1n, 3n), share(true, 3n, 4n), share(true, 3n, 2n), all].map(canTie)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([all, moreThanHalf].map(isAll)).toEqual([true, false]);
});
