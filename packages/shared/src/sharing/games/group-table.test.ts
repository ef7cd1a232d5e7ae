// By what groups are measured: weights per norm, when a norm has no meaning, and what is the largest in a table.
import { expect, test } from 'vitest';
import { costGame } from './cost-game.ts';
import { groupTable, halfTables, type Norm, weightOf } from './group-table.ts';

const game = costGame([0n, 4n, 6n, 7n, 5n, 8n, 9n, 10n]);
const unit = 2n ** 50n;
const large = costGame([0n, 4n, 6n, 7n, 5n, 8n, 9n, 10n].map((cost) => cost * unit));

test.each<[norm: Norm, weights: number[], largest: number]>([
  ['plain', [1, 1, 1, 1, 1, 1], 1],
  ['perCapita', [1, 1, 2, 1, 2, 2], 3],
  ['proportional', [4, 6, 7, 5, 8, 9], 9],
  // c(S) + c(the others) - c(N)
  ['disruption', [3, 4, 2, 2, 4, 3], 4],
])('weights of the norm %s', (norm, weights, largest) => {
  const table = groupTable(game, norm)!;
  const groups = [1, 2, 3, 4, 5, 6];
  expect(groups.map((group) => Number(weightOf(table, group)))).toEqual(weights);
  if (table.weights) expect(groups.map((group) => table.weights![group])).toEqual(weights);
  expect([table.largestPrice, table.largestWeight, table.norm]).toEqual([9, largest, norm]);
  expect(Array.from(table.price)).toEqual([Number.POSITIVE_INFINITY, 4, 6, 7, 5, 8, 9, Number.POSITIVE_INFINITY]);
  const inLarge = groupTable(large, norm)!;
  const scale = norm === 'plain' || norm === 'perCapita' ? 1n : unit;
  expect(groups.map((group) => weightOf(inLarge, group))).toEqual(weights.map((weight) => BigInt(weight) * scale));
  expect([inLarge.largestPrice, inLarge.largestWeight]).toEqual([9 * 2 ** 50, largest * Number(scale)]);
});

test.each<[what: string, norm: Norm, costs: bigint[], exists: boolean]>([
  ['nothing together leaves no proportion', 'proportional', [0n, 1n, 1n, 0n], false],
  ['less than nothing together neither', 'proportional', [0n, 1n, 1n, -1n], false],
  ['a cent together does', 'proportional', [0n, 1n, 1n, 1n], true],
  ['one that costs nothing does not', 'proportional', [0n, 0n, 1n, 1n], false],
  ['one that costs less than nothing does not', 'proportional', [0n, 1n, -1n, 1n], false],
  ['plain asks for nothing', 'plain', [0n, 0n, -1n, 0n], true],
  ['per capita neither', 'perCapita', [0n, 0n, -1n, -1n], true],
  ['nothing to lose by a break', 'disruption', [0n, 1n, 1n, 2n], false],
  ['something to lose by a break', 'disruption', [0n, 1n, 1n, 1n], true],
  ['something to lose, though all of it saves', 'disruption', [0n, -1n, -1n, -3n], true],
])('a norm may have no meaning: %s', (_, norm, costs, exists) => {
  expect(groupTable(costGame(costs), norm) !== null).toBe(exists);
  expect(groupTable(costGame(costs.map((cost) => cost * 2n ** 50n)), norm) !== null).toBe(exists);
});

test('the largest price may be a saving', () => {
  expect(groupTable(costGame([0n, -8n, 3n, 99n]), 'plain')!.largestPrice).toBe(8);
});

test('half tables hold the sum of every part of each half', () => {
  expect(halfTables([1, 2, 4, 8, 16], 0)).toEqual({ low: [0, 1, 2, 3], high: [0, 4, 8, 12, 16, 20, 24, 28] });
  expect(halfTables([7n], 0n)).toEqual({ low: [0n], high: [0n, 7n] });
});
