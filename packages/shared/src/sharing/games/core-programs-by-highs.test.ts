// The same optima by another road: each question about the core written out as a linear programme for HiGHS.
import * as fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { toNumber } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { closestKey } from '../fairness/closest-key.ts';
import { equalProfit, leastTransferToCore, shareRanges } from './core-programs.ts';
import { type CostGame, costGame, costOf, everyone, membersIn, membersOf, standAloneCosts, totalAmount, totalOf } from './cost-game.ts';
import { leastCoreLevel, prenucleolus } from './nucleolus.ts';
import { shapley } from './shapley.ts';

const highs = await loadHighs();
const runs = tries(40, 3000);

const games = fc
  .integer({ min: 2, max: 5 })
  .chain((n) => fc.array(fc.bigInt({ min: 1n, max: 60n }), { minLength: 2 ** n, maxLength: 2 ** n }))
  .map((costs) => costGame([0n, ...costs.slice(1)]));

const signed = (factor: number | bigint, name: string) => `${Number(factor) < 0 ? '-' : '+'} ${Math.abs(Number(factor))} ${name}`;
const sumOf = (group: number) =>
  membersIn(group)
    .map((i) => `+ x${i}`)
    .join(' ');
const groupsOf = (game: CostGame) => Array.from({ length: everyone(game) - 1 }, (_, i) => i + 1);

/** Smallest value of an objective over rows in the text format of the solver; null when no point satisfies them. */
function smallest(objective: string, rows: readonly string[], free: readonly string[]): number | null {
  const { Status, ObjectiveValue } = highs.solve(
    `Minimize\n o: ${objective}\nSubject To\n${rows.join('\n')}\nBounds\n${free.map((name) => `${name} free`).join('\n')}\nEnd`,
  );
  return Status === 'Optimal' ? ObjectiveValue : null;
}

const coreRows = (game: CostGame, level: number) => [
  `${sumOf(everyone(game))} = ${totalOf(game)}`,
  ...groupsOf(game).map((group) => `${sumOf(group)} <= ${Number(costOf(game, group)) + level}`),
];
const names = (game: CostGame) => membersOf(game).map((i) => `x${i}`);
const near = (found: number | null | undefined, theirs: number | null) => {
  if (theirs === null || found === null || found === undefined) return found === undefined ? theirs === null : found === theirs;
  return Math.abs(found - theirs) < 1e-5 * (1 + Math.abs(theirs));
};

/** A level at which there is something to ask: the core, or the least core where it is empty. */
const levelOf = (game: CostGame) => {
  const level = leastCoreLevel(prenucleolus(game))!;
  return level.num > 0n ? level : { num: 0n, den: 1n };
};

test('ranges of shares', () => {
  fc.assert(
    fc.property(games, (game) => {
      const level = levelOf(game);
      const rows = coreRows(game, toNumber(level) + 1e-9);
      shareRanges(game, level)!.forEach(([lowest, highest], i) => {
        expect(near(toNumber(lowest), smallest(`x${i}`, rows, names(game)))).toBe(true);
        expect(near(-toNumber(highest), smallest(`- x${i}`, rows, names(game)))).toBe(true);
      });
    }),
    runs,
  );
});

test('the least transfer', () => {
  fc.assert(
    fc.property(games, fc.array(fc.bigInt({ min: -20n, max: 60n }), { minLength: 5, maxLength: 5 }), (game, start) => {
      const shares = start.slice(0, game.n);
      shares[0]! += totalOf(game) - totalAmount(shares);
      const level = levelOf(game);
      const rows = [...coreRows(game, toNumber(level) + 1e-9), ...shares.map((share, i) => `x${i} - p${i} <= ${share}`)];
      const theirs = smallest(
        membersOf(game)
          .map((i) => `+ p${i}`)
          .join(' '),
        rows,
        names(game),
      );
      expect(near(toNumber(leastTransferToCore(game, shares, level)!.amount), theirs)).toBe(true);
    }),
    runs,
  );
});

test('equal profit', () => {
  fc.assert(
    fc.property(games, (game) => {
      const level = levelOf(game);
      const alone = standAloneCosts(game);
      const rows = [
        ...coreRows(game, toNumber(level) + 1e-9),
        ...alone.map((cost, i) => `${signed(cost, 't')} - x${i} <= 0`),
        ...alone.map((cost, i) => `x${i} ${signed(-cost, 't')} ${signed(-cost, 'f')} <= 0`),
      ];
      expect(near(toNumber(equalProfit(game, level)!.spread), smallest('f', rows, [...names(game), 't']))).toBe(true);
    }),
    runs,
  );
});

test('the closest key', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(games, fc.array(weights, { minLength: 1, maxLength: 3 }), (game, all) => {
      const drivers = all.map((values) => values.slice(0, game.n).with(0, values[0]! + 1n));
      const found = closestKey(game, drivers);
      const mix = membersOf(game).map((i) => `x${i} ${drivers.map((values, k) => signed(-values[i]!, `s${k}`)).join(' ')} = 0`);
      const whole = `${drivers.map((values, k) => signed(totalAmount(values), `s${k}`)).join(' ')} = ${totalOf(game)}`;
      const groups = (level: string) => groupsOf(game).map((group) => `${sumOf(group)} ${level} <= ${costOf(game, group)}`);
      expect(near(toNumber(found.level), smallest('e', [...mix, whole, ...groups('- e')], names(game)))).toBe(true);
      const target = shapley(game).map(toNumber);
      const moves = target.map((share, i) => `x${i} - p${i} <= ${share}`);
      const within = groupsOf(game).map((group) => `${sumOf(group)} <= ${Number(costOf(game, group)) + toNumber(found.level) + 1e-9}`);
      const theirs = smallest(
        membersOf(game)
          .map((i) => `+ p${i}`)
          .join(' '),
        [...mix, whole, ...within, ...moves],
        names(game),
      );
      expect(near(toNumber(found.distance), theirs)).toBe(true);
    }),
    runs,
  );
});
