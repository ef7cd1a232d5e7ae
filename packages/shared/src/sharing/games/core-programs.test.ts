// Questions about the core, each worked out by hand on a game in which it has a corner.
import { expect, test } from 'vitest';
import { format, type Rational, rational } from '../../kernel/rational.ts';
import { equalProfit, leastTransferToCore, shareRanges } from './core-programs.ts';
import { costGame } from './cost-game.ts';
import { leastCoreLevel, nearestLevel, nucleolus, prenucleolus } from './nucleolus.ts';

const text = (shares: readonly Rational[] | undefined) => shares?.map(format);
const ranges = (costs: bigint[], level?: Rational) => shareRanges(costGame(costs), level)?.map(text) ?? null;
const unit = 10n ** 17n;

/** The first two save 8 by pairing up and nobody saves anything with the third, so the third pays its own 10. */
const paired = [0n, 10n, 10n, 12n, 10n, 20n, 20n, 22n];

test.each<[what: string, scale: bigint]>([
  ['small', 1n],
  ['large', unit],
])('two who pair up beside a third, in %s amounts', (_, scale) => {
  const game = costGame(paired.map((cost) => cost * scale));
  const times = (...cents: bigint[]) => cents.map((cent) => `${cent * scale}`);
  expect(ranges(paired.map((cost) => cost * scale))).toEqual([times(2n, 10n), times(2n, 10n), times(10n, 10n)]);
  // the third pays 6, four too little
  const moved = leastTransferToCore(game, [8n * scale, 8n * scale, 6n * scale])!;
  expect([format(moved.amount), text(moved.shares)![2]]).toEqual([`${4n * scale}`, `${10n * scale}`]);
  expect(format(leastTransferToCore(game, [6n * scale, 6n * scale, 10n * scale])!.amount)).toBe('0');
  // all of its own cost against 6 of 10 each
  expect(equalProfit(game)).toEqual({ spread: rational(2n, 5n), shares: [6n, 6n, 10n].map((cents) => rational(cents * scale)) });
});

test('where the core is empty there is no answer, but at the level that is nearest', () => {
  const costs = [0n, 1n, 2n, 5n];
  const game = costGame(costs);
  const level = nearestLevel(leastCoreLevel(prenucleolus(game)));
  expect([ranges(costs), leastTransferToCore(game, [3n, 2n]), equalProfit(game)]).toEqual([null, null, null]);
  expect(ranges(costs, level)).toEqual([
    ['2', '2'],
    ['3', '3'],
  ]);
  expect(format(leastTransferToCore(game, [3n, 2n], level)!.amount)).toBe('1');
  // twice its own cost and one and a half times
  expect(equalProfit(game, level)).toEqual({ spread: rational(1n, 2n), shares: [rational(2n), rational(3n)] });
  expect([-1n, 0n, 1n].map((num) => format(nearestLevel(rational(num, 2n))))).toEqual(['0', '0', '1/2']);
  expect(format(nearestLevel(null))).toBe('0');
});

test('one member pays everything, whatever is asked', () => {
  const game = costGame([0n, 7n]);
  expect(ranges([0n, 7n])).toEqual([['7', '7']]);
  expect(leastTransferToCore(game, [7n])).toEqual({ amount: rational(0n), shares: [rational(7n)] });
  expect(equalProfit(game)).toEqual({ spread: rational(0n), shares: [rational(7n)] });
  for (const solution of [prenucleolus(game), nucleolus(game)]) expect(solution).toEqual({ shares: [rational(7n)], levels: [] });
});

test('rates need a cost alone that is above 0', () => {
  expect(equalProfit(costGame([0n, 0n, 5n, 5n]))).toBeNull();
  expect(equalProfit(costGame([0n, -1n, 5n, 4n]))).toBeNull();
  expect(equalProfit(costGame([0n, 1n, 5n, 6n]))!.spread).toEqual(rational(0n));
});

test('costs of nothing', () => {
  expect(ranges([0n, 0n, 0n, 0n])).toEqual([
    ['0', '0'],
    ['0', '0'],
  ]);
  expect(format(leastTransferToCore(costGame([0n, 0n, 0n, 0n]), [5n, -5n])!.amount)).toBe('5');
});

test('the nucleolus is the prenucleolus as long as nobody pays more than alone, and exists as long as all alone cover the total', () => {
  const plain = costGame([0n, 5n, 4n, 8n]);
  const known = prenucleolus(plain)!;
  expect(nucleolus(plain, known)).toBe(known);
  expect(nucleolus(costGame([0n, 5n, 4n, 9n]))!.shares).toEqual([rational(5n), rational(4n)]);
  expect(nucleolus(costGame([0n, 5n, 4n, 10n]))).toBeNull();
});
