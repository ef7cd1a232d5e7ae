// What the words beside each rule claim about it, tried on games where only the joint cost rises.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { costGame, costOf, everyone, membersIn } from './cost-game.ts';
import { solve } from './game-answer.ts';
import { type LiteratureRule, rulesOfLiterature } from './rules-of-literature.ts';

const rules = Object.entries<LiteratureRule>(rulesOfLiterature);
/** Scale and steps of a few members, and the same with a dearer c(N). */
const games = fc
  .record({
    weights: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 5 }),
    step: fc.integer({ min: 10, max: 60 }),
    rise: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ weights, step, rise }) => {
    const costs = Array.from({ length: 2 ** weights.length }, (_, group) => {
      const weight = membersIn(group).reduce((total, i) => total + weights[i]!, 0);
      return BigInt(Math.round(1000 * weight ** 0.8) + 900 * Math.ceil(weight / step));
    });
    const before = costGame(costs);
    return { before, after: costGame(costs.with(everyone(before), costOf(before, everyone(before)) + BigInt(rise))) };
  });

const noOneGains = (
  { share }: LiteratureRule,
  { before, after }: { before: ReturnType<typeof costGame>; after: ReturnType<typeof costGame> },
) => {
  const [was, is] = [share(solve(before)), share(solve(after))];
  return !was || !is || was.every((amount, i) => compare(amount, is[i]!) <= 0);
};

test('rules without a caution about it never let a member gain when only the joint cost rises', () => {
  const sound = ['shapley', 'perCapitaPrenucleolus', 'ensc', 'proportionalStandAlone'];
  fc.assert(
    fc.property(games, fc.constantFrom(...rules.filter(([code]) => sound.includes(code)).map(([, rule]) => rule)), (pair, rule) => {
      expect(noOneGains(rule, pair)).toBe(true);
    }),
    tries(300, 20_000),
  );
  for (const [code, { caution }] of rules)
    expect([code, caution?.en.includes('joint cost rises') ?? false]).toEqual([code, !sound.includes(code)]);
});

test('a caution is no hypothesis: some rise of the joint cost lets a member gain', () => {
  const found = fc.sample(games, 400).some((pair) => !noOneGains(rulesOfLiterature.nucleolus, pair));
  expect(found).toBe(true);
  const before = costGame([0, 5, 5, 1, 1, 1, 3, 1].map(BigInt));
  const after = costGame([0, 5, 5, 1, 1, 1, 3, 2].map(BigInt));
  expect(noOneGains(rulesOfLiterature.proportionalPrenucleolus, { before, after })).toBe(false);
});
