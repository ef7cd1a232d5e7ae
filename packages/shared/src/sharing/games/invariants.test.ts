// What must hold for every game, whatever its figures.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, equals, format, multiply, type Rational, rational, subtract, sum, zero } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { talmud } from '../deficit.ts';
import { faultsOf } from './certificate.oracle.ts';
import { airport, airportNucleolus, serial } from './closed-forms.ts';
import { equalProfit, leastTransferToCore, shareRanges } from './core-programs.ts';
import { type CostGame, costGame, costOf, membersIn, membersOf, standAloneCosts, totalAmount, totalOf } from './cost-game.ts';
import { inCore } from './game-answer.ts';
import { gameProperties } from './game-properties.ts';
import type { Norm } from './group-table.ts';
import { costGap, equalNonSeparable, marginsOf, proportionalStandAlone, separableCostsRemainingBenefits } from './marginal-rules.ts';
import { leastCoreLevel, nucleolus, prenucleolus } from './nucleolus.ts';
import { owen } from './owen.ts';
import { banzhaf, shapley } from './shapley.ts';
import { dividends, weightedShapley } from './weighted-shapley.ts';

const text = (shares: readonly Rational[]) => shares.map(format);
const gameOf = (n: number, cost: (group: number) => number | bigint): CostGame =>
  costGame(Array.from({ length: 2 ** n }, (_, group) => (group ? BigInt(cost(group)) : 0n)));
const sumIn = (values: readonly number[], group: number) => membersIn(group).reduce((total, i) => total + values[i]!, 0);

/** Mostly few members, so that many cases fit in an hour; what holds for four seldom fails for five or six alone. */
const members = (least: number) =>
  fc.oneof({ weight: 29, arbitrary: fc.integer({ min: least, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 5, max: 6 }) });

/** Any table: few different amounts (many ties), or amounts up to 10^18. */
const anyGame = fc
  .tuple(members(1), fc.constantFrom(3n, 1000n, 10n ** 18n))
  .chain(([n, size]) => fc.array(fc.bigInt({ min: -size, max: size }), { minLength: 2 ** n, maxLength: 2 ** n }))
  .map((costs) => costGame([0n, ...costs.slice(1)]));

/** Platforms used by some, plus a concave cost of the total weight: extra costs fall as the group grows. */
const concaveGame = members(2).chain((n) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: n, maxLength: n }),
      rates: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
      platforms: fc.array(fc.record({ cost: fc.integer({ min: 0, max: 1000 }), users: fc.integer({ min: 1, max: 2 ** n - 1 }) }), {
        maxLength: 4,
      }),
    })
    .map(({ weights, rates, platforms }) => {
      const [first, second, third] = rates.toSorted((a, b) => b - a);
      const scale = (weight: number) =>
        Math.min(weight, 20) * first! + Math.max(0, Math.min(weight, 60) - 20) * second! + Math.max(0, weight - 60) * third!;
      return gameOf(
        n,
        (group) => scale(sumIn(weights, group)) + platforms.reduce((total, { cost, users }) => (users & group ? total + cost : total), 0),
      );
    }),
);

const norms: Norm[] = ['plain', 'perCapita', 'proportional', 'disruption'];

test('every rule shares exactly the total', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const margins = marginsOf(game);
      const answers = [
        shapley(game),
        equalNonSeparable(margins),
        separableCostsRemainingBenefits(margins),
        proportionalStandAlone(margins),
        costGap(game),
        nucleolus(game)?.shares ?? null,
        weightedShapley(
          game,
          membersOf(game).map((i) => BigInt(i + 1)),
        ),
        ...norms.map((norm) => prenucleolus(game, norm)?.shares ?? null),
      ];
      const found = answers.filter((shares) => shares !== null);
      expect(found.map((shares) => format(sum(shares)))).toEqual(found.map(() => `${totalOf(game)}`));
    }),
    tries(150),
  );
});

test('who is who makes no difference', () => {
  fc.assert(
    fc.property(anyGame, fc.infiniteStream(fc.nat()), (game, random) => {
      const order = membersOf(game);
      for (let i = order.length - 1; i > 0; i--) {
        const j = (random.next().value as number) % (i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      // member i of the other game is member order[i] of this one
      const other = gameOf(game.n, (group) =>
        costOf(
          game,
          membersIn(group).reduce((mask, i) => mask | (1 << order[i]!), 0),
        ),
      );
      const rules: ((game: CostGame) => readonly Rational[] | null)[] = [
        shapley,
        banzhaf,
        costGap,
        (g) => separableCostsRemainingBenefits(marginsOf(g)),
        (g) => nucleolus(g)?.shares ?? null,
        ...norms.map((norm) => (g: CostGame) => prenucleolus(g, norm)?.shares ?? null),
      ];
      for (const rule of rules) {
        const [here, there] = [rule(game), rule(other)];
        expect(there && text(there)).toEqual(here && order.map((i) => format(here[i]!)));
      }
    }),
    tries(100),
  );
});

test('who adds only an own cost pays only that', () => {
  fc.assert(
    fc.property(anyGame, fc.bigInt({ min: 0n, max: 500n }), (game, own) => {
      const n = game.n + 1;
      const larger = gameOf(n, (group) => costOf(game, group & (2 ** game.n - 1)) + (group >> game.n ? own : 0n));
      expect(format(shapley(larger)[game.n]!)).toBe(`${own}`);
      expect(format(prenucleolus(larger)!.shares[game.n]!)).toBe(`${own}`);
      expect(text(shapley(larger).slice(0, -1))).toEqual(text(shapley(game)));
    }),
    tries(100),
  );
});

test('own costs and another unit of money change a share in the same way', () => {
  fc.assert(
    fc.property(
      anyGame,
      fc.bigInt({ min: 1n, max: 4n }),
      fc.array(fc.bigInt({ min: -99n, max: 99n }), { minLength: 6, maxLength: 6 }),
      (game, unit, own) => {
        const other = gameOf(game.n, (group) => unit * costOf(game, group) + membersIn(group).reduce((total, i) => total + own[i]!, 0n));
        const moved = (shares: readonly Rational[]) =>
          shares.map((share, i) => format(add(multiply(share, rational(unit)), rational(own[i]!))));
        const rules: ((game: CostGame) => readonly Rational[] | null)[] = [
          shapley,
          costGap,
          (g) => equalNonSeparable(marginsOf(g)),
          (g) => separableCostsRemainingBenefits(marginsOf(g)),
          (g) => prenucleolus(g)!.shares,
          (g) => prenucleolus(g, 'perCapita')!.shares,
          (g) => prenucleolus(g, 'disruption')?.shares ?? null,
          (g) => nucleolus(g)?.shares ?? null,
        ];
        for (const rule of rules) {
          const [here, there] = [rule(game), rule(other)];
          expect(there && text(there)).toEqual(here && moved(here));
        }
      },
    ),
    tries(100),
  );
});

test('two members: all rules of equal gain agree', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 999n), fc.bigInt(1n, 999n), fc.bigInt(0n, 999n), (a, b, saved) => {
      const together = a + b - (saved % (a + b));
      const game = costGame([0n, a, b, together]);
      const expected = text(shapley(game));
      expect(text(prenucleolus(game)!.shares)).toEqual(expected);
      expect(text(nucleolus(game)!.shares)).toEqual(expected);
      expect(text(equalNonSeparable(marginsOf(game)))).toEqual(expected);
      expect(text(costGap(game)!)).toEqual(expected);
    }),
  );
});

test('the nucleoli lie in the core exactly when it is not empty', () => {
  fc.assert(
    fc.property(fc.oneof(anyGame, concaveGame), (game) => {
      for (const norm of ['plain', 'perCapita', 'proportional'] as const) {
        const solution = prenucleolus(game, norm);
        const level = leastCoreLevel(solution);
        if (!solution || !level) continue;
        expect(inCore(game, solution.shares)).toBe(level.num <= 0n);
      }
      const ranges = shareRanges(game);
      const level = leastCoreLevel(prenucleolus(game));
      expect(ranges === null).toBe(level !== null && level.num > 0n);
    }),
    tries(150),
  );
});

test('concave costs put the Shapley value in the core, and no newcomer makes it dearer for others', () => {
  fc.assert(
    fc.property(concaveGame, (game) => {
      expect(gameProperties(game)).toMatchObject({ concave: true, subadditive: true });
      const shares = shapley(game);
      expect(inCore(game, shares)).toBe(true);
      const without = shapley(gameOf(game.n - 1, (group) => costOf(game, group)));
      without.forEach((share, i) => expect(compare(shares[i]!, share)).toBeLessThanOrEqual(0));
    }),
  );
});

test('properties are those of the definitions', () => {
  fc.assert(
    fc.property(fc.oneof(anyGame, concaveGame), (game) => {
      const all = Array.from({ length: 2 ** game.n }, (_, group) => group);
      const pairs = all.flatMap((a) => all.map((b) => [a, b] as const));
      const c = (group: number) => costOf(game, group);
      expect(gameProperties(game)).toEqual({
        monotone: pairs.every(([a, b]) => (a & b) !== a || c(a) <= c(b)),
        subadditive: pairs.every(([a, b]) => (a & b) !== 0 || c(a | b) <= c(a) + c(b)),
        concave: pairs.every(([a, b]) => c(a | b) + c(a & b) <= c(a) + c(b)),
      });
    }),
    tries(150),
  );
});

test('bankruptcy: the nucleolus is the rule of the Talmud', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 6 }), fc.nat(), (claims, some) => {
      const all = claims.reduce((a, b) => a + b, 0);
      const estate = some % (all + 1);
      const game = gameOf(claims.length, (group) => -Math.max(0, estate - all + sumIn(claims, group)));
      const awards = talmud(
        claims.map((claim) => rational(BigInt(claim))),
        rational(BigInt(estate)),
      );
      expect(text(nucleolus(game)!.shares)).toEqual(awards.map((award) => format(subtract(zero, award))));
    }),
    tries(150),
  );
});

test('airport: closed forms are what the full table gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 7 }), (costs) => {
      const game = gameOf(costs.length, (group) => Math.max(...membersIn(group).map((i) => costs[i]!)));
      expect(text(airport(costs.map(BigInt)))).toEqual(text(shapley(game)));
      expect(text(airportNucleolus(costs.map(BigInt)))).toEqual(text(nucleolus(game)!.shares));
    }),
    tries(150),
  );
});

test('serial: small users do not notice how much large users ask, and everyone pays together what all cost', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 50n), { minLength: 1, maxLength: 6 }), fc.bigInt(1n, 50n), (demands, more) => {
      const cost = (q: bigint) => 7n * q + q * q;
      const shares = serial(demands, cost);
      expect(format(sum(shares))).toBe(`${cost(totalAmount(demands))}`);
      const largest = demands.reduce((best, demand, i) => (demand > demands[best]! ? i : best), 0);
      const risen = serial(demands.with(largest, demands[largest]! + more), cost);
      demands.forEach((demand, i) => demand < demands[largest]! && expect(equals(risen[i]!, shares[i]!)).toBe(true));
    }),
  );
});

test('unions of one, one union of all and equal weights are Shapley', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const expected = text(shapley(game));
      expect(
        text(
          owen(
            game,
            membersOf(game).map((i) => [i]),
          ),
        ),
      ).toEqual(expected);
      expect(text(owen(game, [membersOf(game)]))).toEqual(expected);
      expect(
        text(
          weightedShapley(
            game,
            membersOf(game).map(() => 7n),
          ),
        ),
      ).toEqual(expected);
    }),
    tries(100),
  );
});

test('a union pays together what it would pay as one member', () => {
  fc.assert(
    fc.property(
      anyGame.filter(({ n }) => n > 2),
      (game) => {
        const shares = owen(game, [
          [0, 1],
          ...membersOf(game)
            .slice(2)
            .map((i) => [i]),
        ]);
        const merged = gameOf(game.n - 1, (group) => costOf(game, (group & 1 ? 3 : 0) | ((group >> 1) << 2)));
        expect(format(add(shares[0]!, shares[1]!))).toBe(format(shapley(merged)[0]!));
      },
    ),
    tries(100),
  );
});

test('dividends add up to every cost, and Shapley shares each of them equally', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const d = dividends(game);
      for (let group = 0; group < d.length; group++) {
        let total = 0n;
        for (let part = group; ; part = (part - 1) & group) {
          total += d[part]!;
          if (!part) break;
        }
        expect(total).toBe(costOf(game, group));
      }
      const shares = membersOf(game).map((i) =>
        sum(d.flatMap((dividend, group) => (group & (1 << i) ? [rational(dividend, BigInt(membersIn(group).length))] : []))),
      );
      expect(text(shares)).toEqual(text(shapley(game)));
    }),
    tries(100),
  );
});

test('at the prenucleolus no two members can press each other harder than they are pressed', () => {
  fc.assert(
    fc.property(anyGame, (game) => {
      const { shares } = prenucleolus(game)!;
      const excess = (group: number) => subtract(sum(membersIn(group).map((i) => shares[i]!)), rational(costOf(game, group)));
      const pressure = (i: number, j: number) =>
        Array.from({ length: 2 ** game.n }, (_, group) => group)
          .filter((group) => group & (1 << i) && !(group & (1 << j)))
          .map(excess)
          .reduce((worst, e) => (compare(e, worst) > 0 ? e : worst));
      for (const i of membersOf(game)) for (let j = 0; j < i; j++) expect(format(pressure(i, j))).toBe(format(pressure(j, i)));
    }),
    tries(100),
  );
});

test.each(norms)('the certificate of the %s prenucleolus proves it (Kohlberg)', (norm) => {
  fc.assert(
    fc.property(fc.oneof(anyGame, concaveGame), (game) => {
      const solution = prenucleolus(game, norm);
      expect(solution && game.n > 1 ? faultsOf(game, norm, solution) : []).toEqual([]);
    }),
    tries(60),
  );
});

test('the certificate of the nucleolus proves it, also where the limit to the stand-alone cost binds', () => {
  let bound = 0;
  fc.assert(
    fc.property(
      anyGame.filter((game) => game.n > 1 && totalAmount(standAloneCosts(game)) >= totalOf(game)),
      (game) => {
        const solution = nucleolus(game)!;
        bound += solution.levels.some(({ atStandAlone }) => atStandAlone.length) ? 1 : 0;
        solution.shares.forEach((share, i) => expect(compare(share, rational(costOf(game, 1 << i)))).toBeLessThanOrEqual(0));
        expect(faultsOf(game, 'plain', solution)).toEqual([]);
      },
    ),
    tries(150),
  );
  expect(bound).toBeGreaterThan(0);
});

test('differences far below what a double can see still decide: the search is of no use there, exact pivoting finishes', () => {
  fc.assert(
    fc.property(
      anyGame.filter(({ n, large }) => n > 1 && !large),
      fc.array(fc.bigInt(10n ** 16n, 10n ** 17n), { minLength: 6, maxLength: 6 }),
      (game, own) => {
        const heavy = gameOf(game.n, (group) => costOf(game, group) + membersIn(group).reduce((total, i) => total + own[i]!, 0n));
        for (const norm of ['plain', 'perCapita'] as const) {
          const expected = prenucleolus(game, norm)!.shares.map((share, i) => format(add(share, rational(own[i]!))));
          expect(text(prenucleolus(heavy, norm)!.shares)).toEqual(expected);
        }
        const ranges = shareRanges(game)?.map((range) => range.map(format));
        expect(shareRanges(heavy)?.map((range, i) => range.map((end) => format(subtract(end, rational(own[i]!)))))).toEqual(ranges);
      },
    ),
    tries(60),
  );
});

test('core questions: ranges hold the nucleolus, the least transfer leads into the core, equal profit is equal', () => {
  fc.assert(
    fc.property(fc.oneof(anyGame, concaveGame), fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (game, random) => {
      const { shares } = prenucleolus(game)!;
      const ranges = shareRanges(game);
      ranges?.forEach(([lowest, highest], i) => {
        expect(compare(lowest, shares[i]!)).toBeLessThanOrEqual(0);
        expect(compare(shares[i]!, highest)).toBeLessThanOrEqual(0);
      });
      const start = membersOf(game).map(() => BigInt(random.next().value as number));
      start[0]! += totalOf(game) - totalAmount(start);
      const transfer = leastTransferToCore(game, start);
      expect(transfer === null).toBe(ranges === null);
      if (transfer) {
        expect(inCore(game, transfer.shares)).toBe(true);
        const paidMore = sum(transfer.shares.map((share, i) => subtract(share, rational(start[i]!))).filter((change) => change.num > 0n));
        expect(format(paidMore)).toBe(format(transfer.amount));
      }
      const alone = standAloneCosts(game);
      const profit = equalProfit(game);
      if (!profit) return;
      expect(inCore(game, profit.shares)).toBe(true);
      const rates = profit.shares.map((share, i) => rational(share.num, share.den * alone[i]!)).toSorted(compare);
      expect(format(subtract(rates.at(-1)!, rates[0]!))).toBe(format(profit.spread));
    }),
    tries(150),
  );
});
