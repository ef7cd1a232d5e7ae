// The same nucleoli by another road: full linear programmes and a solver that others wrote.
import * as fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { toNumber } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { type CostGame, costGame, headcount, membersIn } from './cost-game.ts';
import { prenucleolus } from './nucleolus.ts';
import { prenucleolusByHighs, type Solver } from './nucleolus-by-highs.oracle.ts';

const highs = (await loadHighs()) as unknown as Solver;

const shapes: Record<string, (n: number, random: () => number) => (group: number) => number> = {
  'any figures': (_, random) => () => random() % 1_000_000,
  'many ties': (_, random) => () => random() % 5,
  airport: (n, random) => {
    const costs = Array.from({ length: n }, () => random() % 1000);
    return (group) => Math.max(...membersIn(group).map((i) => costs[i]!));
  },
  'scale and steps': (n, random) => {
    const weights = Array.from({ length: n }, () => 5000 + (random() % 60_000));
    return (group) => {
      const weight = membersIn(group).reduce((total, i) => total + weights[i]!, 0);
      return Math.round(1000 * weight ** 0.9) + Math.ceil(weight / 40_000) * 9_000_000;
    };
  },
  majority: (n, random) => {
    const votes = Array.from({ length: n }, () => 1 + (random() % 9));
    const all = votes.reduce((a, b) => a + b, 0);
    return (group) => (2 * membersIn(group).reduce((total, i) => total + votes[i]!, 0) > all ? -1 : 0);
  },
};

const cases = (most: number) =>
  fc.record({
    n: fc.integer({ min: 3, max: most }),
    shape: fc.constantFrom(...Object.keys(shapes)),
    random: fc.infiniteStream(fc.nat()),
  });

function gameOf({ n, shape, random }: { n: number; shape: string; random: Iterator<number> }): CostGame {
  const cost = shapes[shape]!(n, () => random.next().value as number);
  return costGame(Array.from({ length: 2 ** n }, (_, group) => (group ? BigInt(cost(group)) : 0n)));
}

/** Largest difference between the two roads, as a part of the largest cost. */
function difference(game: CostGame, norm: 'plain' | 'perCapita' | 'proportional'): number {
  const ours = prenucleolus(game, norm);
  if (!ours) return 0;
  const weight = { plain: () => 1, perCapita: headcount, proportional: (group: number) => game.cost[group]! }[norm];
  const theirs = prenucleolusByHighs(highs, game.n, game.cost, weight);
  const unit = Math.max(1, ...Array.from(game.cost, Math.abs));
  return Math.max(...ours.shares.map((share, i) => Math.abs(toNumber(share) - theirs[i]!) / unit));
}

test('random games up to 7 members, three norms', () => {
  fc.assert(
    fc.property(cases(7), fc.constantFrom('plain', 'perCapita', 'proportional' as const), (game, norm) => {
      expect(difference(gameOf(game), norm)).toBeLessThan(1e-5);
    }),
    tries(100, 10_000),
  );
});

test('random games up to 10 members', () => {
  fc.assert(
    fc.property(cases(10), (game) => {
      expect(difference(gameOf(game), 'plain')).toBeLessThan(1e-5);
    }),
    tries(15, 1500),
  );
});
