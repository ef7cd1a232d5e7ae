// The shape of a game, judged as its definition says: on games that are just subadditive, or just not, and at amounts where doubles cannot tell.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../kernel/tries.oracle.ts';
import { costGame, costOf, membersIn } from './cost-game.ts';
import { gameProperties } from './game-properties.ts';

/** The least that each group can pay by splitting up: subadditive, and full of splits that cost exactly the same. */
function bySplitting(costs: readonly bigint[]): bigint[] {
  const least = [...costs];
  for (let group = 1; group < least.length; group++) {
    for (let part = (group - 1) & group; part; part = (part - 1) & group) {
      const apart = least[part]! + least[group ^ part]!;
      if (apart < least[group]!) least[group] = apart;
    }
  }
  return least;
}

/** Such a game, sometimes with one group a cent dearer or cheaper, and with own costs that make every figure small or far beyond doubles. */
const nearlySubadditive = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc
    .record({
      costs: fc.array(fc.bigInt({ min: 0n, max: 6n }), { minLength: 2 ** n, maxLength: 2 ** n }),
      changed: fc.nat(2 ** n - 1),
      by: fc.constantFrom(0n, 0n, 1n, -1n),
      own: fc.constantFrom(0n, 5n, 2n ** 46n, 10n ** 17n + 7n),
    })
    .map(({ costs, changed, by, own }) => {
      const least = bySplitting([0n, ...costs.slice(1)]);
      const added = (group: number) => (group === changed && group ? by : 0n) + own * BigInt(membersIn(group).length);
      return costGame(least.map((cost, group) => cost + added(group)));
    }),
);

test('properties are those of the definitions', () => {
  fc.assert(
    fc.property(nearlySubadditive, (game) => {
      const all = Array.from({ length: 2 ** game.n }, (_, group) => group);
      const pairs = all.flatMap((a) => all.map((b) => [a, b] as const));
      const c = (group: number) => costOf(game, group);
      expect(gameProperties(game)).toEqual({
        monotone: pairs.every(([a, b]) => (a & b) !== a || c(a) <= c(b)),
        subadditive: pairs.every(([a, b]) => (a & b) !== 0 || c(a | b) <= c(a) + c(b)),
        concave: pairs.every(([a, b]) => c(a | b) + c(a & b) <= c(a) + c(b)),
      });
    }),
    tries(300),
  );
});

test('a question that takes too much work is left open, never answered wrongly', () => {
  // only the splits of all four have to be looked at: eight pairs, which weigh eight times as much in big integers
  const costs = [0, 5, 5, 8, 7, 6, 8, 7, 7, 4, 6, 7, 4, 4, 8, 7];
  const verdicts = (unit: bigint, limits: number[]) =>
    limits.map((pairs) => gameProperties(costGame(costs.map((cost) => BigInt(cost) * unit)), pairs).subadditive);
  expect(verdicts(1n, [7, 8])).toEqual([null, true]);
  expect(verdicts(2n ** 50n, [63, 64])).toEqual([null, true]);
  fc.assert(
    fc.property(nearlySubadditive, fc.nat(40), (game, pairs) => {
      const [found, whole] = [gameProperties(game, pairs), gameProperties(game)];
      expect([found.subadditive ?? whole.subadditive, found.monotone, found.concave]).toEqual([
        whole.subadditive,
        whole.monotone,
        whole.concave,
      ]);
    }),
    tries(300),
  );
});
