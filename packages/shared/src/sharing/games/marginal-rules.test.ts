// Where the rules on marginal and stand-alone cost have an answer, and where they have none.
import { expect, test } from 'vitest';
import { format, type Rational } from '../../kernel/rational.ts';
import { costGame, membersIn } from './cost-game.ts';
import { costGap, equalNonSeparable, proportionalStandAlone, separableCostsRemainingBenefits } from './marginal-rules.ts';

const text = (shares: readonly Rational[] | null) => shares?.map(format) ?? null;

test.each<[why: string, total: bigint, alone: bigint[], shares: string[] | null]>([
  ['everyone the same part of the own cost', 6n, [3n, 9n], ['3/2', '9/2']],
  ['nothing alone and nothing together is nothing', 0n, [0n, 0n], ['0', '0']],
  ['nothing alone leaves no proportion', 5n, [0n, 0n], null],
  ['gains and costs alone that cancel out leave none either', 5n, [3n, -3n], null],
  ['also where there is nothing to share', 0n, [3n, -3n], null],
  ['or where one of them costs nothing', 0n, [0n, 3n, -3n], null],
])('stand-alone proportional: %s', (_, total, alone, shares) => {
  expect(text(proportionalStandAlone({ total, alone, separable: alone }))).toEqual(shares);
});

test.each<[why: string, total: bigint, alone: bigint[], separable: bigint[], shares: string[] | null]>([
  ['the rest follows what each saves at most', 9n, [5n, 6n], [3n, 2n], ['13/3', '14/3']],
  ['one that would save less than nothing', 6n, [5n, 1n], [1n, 3n], null],
  ['nobody saves and nothing is left', 4n, [1n, 3n], [1n, 3n], ['1', '3']],
  ['nobody saves and something is left', 5n, [1n, 3n], [1n, 3n], null],
])('separable costs, remaining benefits: %s', (_, total, alone, separable, shares) => {
  expect(text(separableCostsRemainingBenefits({ total, alone, separable }))).toEqual(shares);
});

test.each<[why: string, costs: number[], shares: string[] | null]>([
  ['the largest concession decides', [0, 6, 6, 7, 6, 7, 7, 8], ['8/3', '8/3', '8/3']],
  ['a concession to a pair is smaller than to nobody', [0, 10, 20, 6, 10, 6, 6, 8], ['8/3', '8/3', '8/3']],
  ['one member can concede less than nothing', [0, 0, 6, 7, 6, 7, 7, 8], null],
  ['concessions do not cover the rest', [0, 2, 2, 7, 2, 7, 7, 8], null],
  ['concessions cover it exactly', [0, 2, 3, 7, 3, 7, 7, 8], ['2', '3', '3']],
])('cost gap: %s', (_, costs, shares) => {
  expect(text(costGap(costGame(costs.map(BigInt))))).toEqual(shares);
});

test('equal non-separable: the own separable cost and an equal part of the rest, also when it is negative', () => {
  expect(text(equalNonSeparable({ total: 10n, alone: [], separable: [1n, 2n, 3n] }))).toEqual(['7/3', '10/3', '13/3']);
  expect(text(equalNonSeparable({ total: 3n, alone: [], separable: [2n, 3n] }))).toEqual(['1', '2']);
});

test('cost gap: own costs that no double holds are added to the share, to the cent', () => {
  const own = 10n ** 17n + 1n;
  const costs = [0n, 6n, 6n, 7n, 6n, 7n, 7n, 8n].map((cost, group) => cost + own * BigInt(membersIn(group).length));
  expect(text(costGap(costGame(costs)))).toEqual(Array(3).fill(`${3n * own + 8n}/3`));
});
