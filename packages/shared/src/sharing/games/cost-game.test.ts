// The table of costs itself: amounts in parts that doubles hold, sums by size beside plain loops, and games within a game.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { costGame, costOf, headcount, largestAmount, limbs, membersIn, subgame } from './cost-game.ts';
import { sizeSums } from './size-sums.ts';

test.each<[what: string, costs: bigint[], bits: number, parts: number]>([
  ['fits', [0n, 2n ** 43n - 1n], 43, 1],
  ['fits below nothing', [0n, -(2n ** 43n) + 1n], 43, 1],
  ['one more', [0n, 2n ** 43n], 43, 2],
  ['one more below nothing', [0n, -(2n ** 43n)], 43, 2],
  ['the largest that is kept', [0n, 2n ** 62n], 43, 2],
  ['in three', [0n, 2n ** 62n], 30, 3],
  ['nothing', [0n, 0n], 43, 1],
  ['a small one beside a large one', [0n, 1n, -(2n ** 47n), 2n ** 47n + 1n], 43, 2],
])('amounts in parts: %s', (_, costs, bits, parts) => {
  const game = costGame(costs);
  const found = limbs(game, bits);
  expect(found).toHaveLength(parts);
  expect(found.every(({ cost }) => cost.every((part) => Math.abs(part) < 2 ** bits))).toBe(true);
  expect(costs.map((_, group) => found.reduce((sum, { cost, shift }) => sum + (BigInt(cost[group]!) << shift), 0n))).toEqual(costs);
});

test.each<[costs: bigint[], largest: number]>([
  [[0n, 0n], 0],
  [[0n, 3n, -7n, 5n], 7],
  [[0n, 3n, 5n, 9n], 9],
  [[0n, -9n, 5n, 3n], 9],
])('the largest amount, case %#', (costs, largest) => {
  expect(largestAmount(costGame(costs))).toBe(largest);
});

test('sums by size are those of plain loops, for any number of members and at amounts whose sums exceed doubles', () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(9, 2 ** 43 - 1), fc.integer());
  fc.assert(
    fc.property(cases, ([n, most, seed]) => {
      const cost = Float64Array.from(
        { length: 2 ** n },
        (_, group) => ((group * 2_654_435_761 + seed) % 2_000_003) * Math.floor(most / 2_000_003 + 1),
      );
      for (let group = 0; group < cost.length; group++) cost[group] = Math.min(most, Math.max(-most, cost[group]!));
      const { bySize, byMember } = sizeSums(n, cost);
      const sums = (holds: (group: number) => boolean) =>
        Array.from({ length: n + 1 }, (_, size) =>
          cost.reduce((sum, amount, group) => (headcount(group) === size && holds(group) ? sum + BigInt(amount) : sum), 0n),
        );
      expect(bySize).toEqual(sums(() => true));
      expect(byMember).toEqual(Array.from({ length: n }, (_, i) => sums((group) => (group & (1 << i)) > 0)));
    }),
    { numRuns: 30 },
  );
});

test('a game among some of the members has their costs, in their order', () => {
  const game = costGame(Array.from({ length: 16 }, (_, group) => BigInt(group * group)));
  const among = subgame(game, 0b1011);
  expect(Array.from({ length: 8 }, (_, part) => costOf(among, part))).toEqual([0n, 1n, 4n, 9n, 64n, 81n, 100n, 121n]);
  expect([membersIn(0b1011), headcount(0b1011), headcount(0)]).toEqual([[0, 1, 3], 3, 0]);
});
