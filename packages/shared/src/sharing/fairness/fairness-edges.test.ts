// Fairness at its edges: exactly as dear as alone, amounts no double holds, work that is just allowed.
import { expect, test } from 'vitest';
import { format, type Rational, rational } from '../../kernel/rational.ts';
import { costGame } from '../games/cost-game.ts';
import { betterOffThanAlone } from './against-alone.ts';
import { bandVerdict } from './band-verdict.ts';
import { coreVerdict, tightestGroups } from './blocking-groups.ts';
import { entry, exit } from './entry-and-exit.ts';
import { movement, totalDistance } from './movement.ts';

test.each<[what: string, costs: bigint[], shares: bigint[], excesses: [group: number, excess: bigint][]]>([
  // 2^53 + 1 is no double: small costs, but shares that are not small
  ['shares beyond doubles above', [0n, 1n, 1n, 2n], [2n ** 53n + 2n, -(2n ** 53n)], [[1, 2n ** 53n + 1n], [2, -(2n ** 53n) - 1n]]], // biome-ignore format: as a table
  ['shares beyond doubles below', [0n, 2n, 1n, 2n], [-(2n ** 53n) - 1n, 2n ** 53n + 3n], [[2, 2n ** 53n + 2n], [1, -(2n ** 53n) - 3n]]], // biome-ignore format: as a table
  [
    'a share beyond doubles and nothing else',
    [0n, 0n, 0n, 0n],
    [2n ** 53n + 1n, 0n],
    [
      [1, 2n ** 53n + 1n],
      [2, 0n],
    ],
  ],
  [
    'a share far below nothing and nothing else',
    [0n, 0n, 0n, 0n],
    [-(2n ** 53n) - 1n, 0n],
    [
      [2, 0n],
      [1, -(2n ** 53n) - 1n],
    ],
  ],
  ['one cost beyond doubles', [0n, 1n, 0n, 2n ** 60n + 1n, 0n, 0n, 0n, 0n], [0n, 0n, 0n], [[2, 0n], [4, 0n], [5, 0n], [6, 0n], [1, -1n], [3, -(2n ** 60n) - 1n]]], // biome-ignore format: as a table
])('excesses are exact: %s', (_, costs, shares, excesses) => {
  expect(tightestGroups(costGame(costs), shares, 10)).toEqual(excesses.map(([group, excess]) => ({ group, excess })));
});

test.each(Array.from({ length: 14 }, (_, i) => i + 1))('the one group with hardly a gain is found wherever it stands: %i', (worst) => {
  // neither nobody, who gains nothing, nor everyone together, who would lose, are groups
  const costs = Array.from({ length: 16 }, (_, group) => BigInt(group === worst ? 1 : 10));
  const game = costGame(costs.with(0, 0n).with(15, -5n));
  expect(tightestGroups(game, [0n, 0n, 0n, 0n], 1)).toEqual([{ group: worst, excess: -1n }]);
});

test('the worst three of three different parts of the table, in order', () => {
  const costs = Array.from({ length: 16 }, (_, group) => BigInt(({ 11: 1, 3: 2, 6: 3 } as Record<number, number>)[group] ?? 9 + group));
  const game = costGame(costs.with(0, 0n));
  expect(tightestGroups(game, [0n, 0n, 0n, 0n], 3).map(({ group, excess }) => [group, excess])).toEqual([
    [11, -1n],
    [3, -2n],
    [6, -3n],
  ]);
});

test('on the border: a group that pays exactly its own cost does not block, and is not better off', () => {
  const even = costGame([0n, 5n, 5n, 10n]);
  expect(coreVerdict(even, [5n, 5n])).toEqual({ inCore: true, maxExcess: 0n, maxExcessGroups: [1, 2], blocking: [] });
  expect(betterOffThanAlone(even, [5n, 5n])).toEqual([false, false]);
  expect(betterOffThanAlone(even, [4n, 6n])).toEqual([true, false]);
  expect(coreVerdict(costGame([0n, 5n]), [5n])).toEqual({ inCore: true, maxExcess: null, maxExcessGroups: [], blocking: [] });
});

test('what must move between two ways to share is half of all differences', () => {
  const [from, to] = [
    [10n, 20n, 30n],
    [25n, 15n, 20n],
  ].map((amounts) => amounts.map((amount) => rational(amount))) as [Rational[], Rational[]];
  expect([totalDistance(from, to), totalDistance(to, from), movement(from, to)].map(format)).toEqual(['30', '30', '15']);
});

test('an entry that pays for itself exactly covers what it adds, a cent less does not', () => {
  const game = costGame([0n, 10n, 4n, 14n]);
  const paying =
    (newcomer: bigint): Parameters<typeof entry>[2] =>
    (_, members) =>
      members.map((member) => rational(member ? newcomer : 10n));
  expect(entry(game, 1, paying(4n))).toMatchObject({ increment: 4n, coversIncrement: true, share: rational(4n) });
  expect(entry(game, 1, paying(3n)).coversIncrement).toBe(false);
  expect(exit(game, 1, paying(3n))).toMatchObject({ avoidable: 4n, costOfRemaining: 10n, stranded: rational(-1n) });
});

test.each<[what: string, costs: bigint[], band: [bigint, bigint], key: [bigint, bigint], inCore: string, better: string[]]>([
  ['exactly as dear as alone is in the core, but nobody is better off', [4n, 4n, 8n], [1n, 2n], [1n, 1n], 'always', ['never', 'never']],
  ['too dear for one in every corner', [1n, 9n, 10n], [1n, 2n], [1n, 1n], 'never', ['never', 'always']],
  ['worthless in the best corner, too dear in the other', [1n, 9n, 10n], [0n, 2n], [1n, 1n], 'depends', ['never', 'depends']],
  ['a gain in one corner only', [6n, 6n, 10n], [0n, 1n], [1n, 1n], 'always', ['depends', 'depends']],
])('over a band: %s', (_, [a, b, both], [low, high], key, inCore, betterOffThanAlone) => {
  const parts = [{ game: costGame([0n, a!, b!, both!]), band: [rational(low), rational(high)] as const }];
  const whole = key[0] + key[1];
  expect(
    bandVerdict(
      parts,
      key.map((part) => rational(part, whole)),
    ),
  ).toEqual({ scenarios: 2, inCore, betterOffThanAlone });
});

test('only what is uncertain counts as work: 2^20 sums are done, one member or one band more is refused', () => {
  const free = (n: number) => costGame(Array<bigint>(2 ** n).fill(0n));
  const certain = { game: free(2), band: [rational(1n), rational(1n)] as const };
  const half = { game: free(2), band: [rational(1n, 2n), rational(2n)] as const };
  const equal = (n: number) => Array.from({ length: n }, () => rational(1n, BigInt(n)));
  expect(bandVerdict([...Array.from({ length: 500 }, () => certain), half, half], equal(2)).scenarios).toBe(4);
  const many = (n: number, count: number) => Array.from({ length: count }, () => ({ ...half, game: free(n) }));
  expect(bandVerdict(many(8, 8), equal(8)).scenarios).toBe(256);
  expect(() => bandVerdict(many(12, 8), equal(12))).toThrow('too-much-work $.components');
  expect(() => bandVerdict(many(2, 16), equal(2))).toThrow('too-much-work $.components');
});

test('multiples of different denominators count together exactly', () => {
  const game = costGame([0n, 60n, 60n, 60n]);
  const known = (num: bigint, den: bigint) => ({ game, band: [rational(num, den), rational(num, den)] as const });
  // 1/2 + 1/3 + 1/6 of the same cost: 60 together, 30 each
  expect(bandVerdict([known(1n, 2n), known(1n, 3n), known(1n, 6n)], [rational(1n, 2n), rational(1n, 2n)])).toEqual({
    scenarios: 1,
    inCore: 'always',
    betterOffThanAlone: ['always', 'always'],
  });
});
