// The search in doubles and the proof behind it: where doubles can tell the search is already there, where they cannot the proof goes on.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, format, multiply, type Rational, rational, sum, zero } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { type CostGame, costGame, costOf, everyone, membersIn, membersOf, totalOf } from './cost-game.ts';
import { optimum } from './exact-optimum.ts';
import { searchBasis } from './float-search.ts';
import { groupTable, type Norm, weightOf } from './group-table.ts';
import { type Program, rowOf, sparseRow, sumRow } from './program.ts';

/** The lowest level at which nobody is charged more than the cost of a group plus level times its weight. */
function leastLevel(game: CostGame, norm: Norm = 'plain'): Program | null {
  const table = groupTable(game, norm);
  const { n } = game;
  return (
    table && {
      table,
      objective: [...membersOf(game).map(() => 0n), 1n],
      equalities: [sumRow(n + 1, everyone(game), rational(totalOf(game)))],
      inequalities: [],
      start: [
        1,
        everyone(game) ^ 1,
        ...membersOf(game)
          .slice(2)
          .map((member) => 1 << member),
      ],
      units: [...membersOf(game).map(() => table.largestPrice || 1), table.weights ? 1 : table.largestPrice || 1],
    }
  );
}
const anyGame = (most: number) =>
  fc
    .integer({ min: 2, max: most })
    .chain((n) => fc.array(fc.bigInt({ min: 1n, max: 100_000n }), { minLength: 2 ** n, maxLength: 2 ** n }))
    .map((costs) => costGame([0n, ...costs.slice(1)]));
const manyTies = fc
  .integer({ min: 2, max: 6 })
  .chain((n) => fc.array(fc.bigInt({ min: 1n, max: 3n }), { minLength: 2 ** n, maxLength: 2 ** n }))
  .map((costs) => costGame([0n, ...costs.slice(1)]));
const norms = fc.constantFrom('plain', 'perCapita', 'proportional', 'disruption' as const);

test('the search finds the proven optimum by itself', () => {
  fc.assert(
    fc.property(fc.oneof(anyGame(7), manyTies), norms, (game, norm) => {
      const program = leastLevel(game, norm);
      if (!program) return;
      const names = searchBasis(program)!;
      expect(names).toHaveLength(game.n);
      const { pivots, tight } = optimum(program)!;
      expect([pivots, tight.map(({ name }) => name)]).toEqual([0, names]);
    }),
    tries(200),
  );
});

test('also among rows that are written out, in units of their own, and where none can be satisfied it says so', () => {
  const limits = fc.array(fc.tuple(fc.bigInt(1n, 1000n), fc.bigInt(-50_000n, 100_000n)), { minLength: 7, maxLength: 7 });
  let [solved, impossible] = [0, 0];
  fc.assert(
    fc.property(anyGame(6), limits, (game, bounds) => {
      const width = game.n + 1;
      // weight * share <= bound, in amounts of very different size
      const inequalities = membersOf(game).map((i) => sparseRow(width, [[i, bounds[i]![0]]], rational(bounds[i]![0] * bounds[i]![1])));
      const program = { ...leastLevel(game)!, inequalities };
      const best = optimum(program);
      if (!best) {
        impossible++;
        const most = bounds.slice(0, game.n).reduce((sum, [, bound]) => sum + bound, 0n);
        expect(most).toBeLessThan(totalOf(game));
        return;
      }
      solved++;
      expect([best.pivots, best.tight.map(({ name }) => name)]).toEqual([0, searchBasis(program)]);
    }),
    tries(200),
  );
  expect(Math.min(solved, impossible)).toBeGreaterThan(0);
});

test('an optimum is a proof: every row holds, tight rows are tight, and their multipliers make the objective', () => {
  fc.assert(
    fc.property(anyGame(5), norms, (game, norm) => {
      const program = leastLevel(game, norm);
      if (!program) return;
      const { point, tight } = optimum(program)!;
      const at = (j: number): Rational => rational(point.numerators[j]!, point.denominator);
      const level = at(game.n);
      for (let group = 1; group < everyone(game); group++) {
        const border = add(rational(costOf(game, group)), multiply(level, rational(weightOf(program.table, group))));
        const order = compare(sum(membersIn(group).map(at)), border);
        expect(order).toBeLessThanOrEqual(0);
        if (tight.some(({ name, multiplier }) => name === group && multiplier.num)) expect(order).toBe(0);
      }
      expect(tight.every(({ multiplier }) => multiplier.num >= 0n)).toBe(true);
      // by duality the costs of the tight groups, with everyone taken off as often as a member is covered, are the level
      const covered = sum(tight.filter(({ name }) => name & 1).map(({ multiplier }) => multiplier));
      const cost = sum(tight.map(({ name, multiplier }) => multiply(multiplier, rational(costOf(game, name)))));
      expect(format(level)).toBe(format(add(multiply(covered, rational(totalOf(game))), multiply(cost, rational(-1n)))));
    }),
    tries(100),
  );
});

test('a written row may hold the optimum, and may leave none', () => {
  const game = costGame([0n, 10n, 10n, 12n]);
  const program = leastLevel(game)!;
  // at most 5 for the first: the second pays 7, three below its own cost
  const limited = { ...program, inequalities: [sparseRow(3, [[0, 1n]], rational(5n))] };
  expect(optimum(limited)).toMatchObject({ point: { numerators: [5n, 7n, -3n], denominator: 1n }, pivots: 0 });
  // at most 9/2, and no double is a third
  const halves = { ...program, inequalities: [sparseRow(3, [[0, 1n]], rational(9n, 2n))] };
  expect(optimum(halves)).toMatchObject({ point: { numerators: [9n, 15n, -5n], denominator: 2n } });
  const thirds = { ...program, inequalities: [sparseRow(3, [[0, 3n]], rational(16n)), sparseRow(3, [[0, 1n]], rational(16n, 3n))] };
  expect(optimum(thirds)).toMatchObject({ point: { numerators: [16n, 20n, -10n], denominator: 3n } });
  // at most 5 each does not pay 12
  const rows = [0, 1].map((member) => sparseRow(3, [[member, 1n]], rational(5n)));
  expect(optimum({ ...program, inequalities: rows })).toBeNull();
});

test('rows that start a programme badly are a bug, not an answer', () => {
  const program = leastLevel(costGame([0n, 5n, 6n, 8n]))!;
  expect(() => optimum({ ...program, start: [1, 1] })).toThrow('do not form a basis');
});

test('figures that no double tells apart are settled by exact pivots, and more of those than allowed are refused', () => {
  const own = 10n ** 17n;
  const costs = (n: number, more: (group: number) => bigint) =>
    costGame(Array.from({ length: 2 ** n }, (_, group) => (group ? own * BigInt(membersIn(group).length) + more(group) : 0n)));
  const game = costs(5, (group) => BigInt((group * 7919) % 13));
  const { pivots, point } = optimum(leastLevel(game)!)!;
  expect(pivots).toBeGreaterThan(0);
  const small = costGame(Array.from({ length: 32 }, (_, group) => (group ? BigInt((group * 7919) % 13) : 0n)));
  const reference = optimum(leastLevel(small)!)!.point;
  expect(format(rational(point.numerators[5]!, point.denominator))).toBe(format(rational(reference.numerators[5]!, reference.denominator)));
  const { code, text } = refusalOf(() => optimum(leastLevel(game)!, 0));
  expect([code, text]).toEqual([
    'too-much-work',
    {
      nl: 'Dit vraagt meer rekenwerk dan hier mag; neem minder deelnemers of deel de kosten op in onderdelen.',
      en: 'this takes more work than is allowed here; take fewer members, or split the cost into components',
    },
  ]);
  expect(optimum(leastLevel(game)!, pivots)).toEqual(optimum(leastLevel(game)!));
  expect(() => optimum(leastLevel(game)!, pivots - 1)).toThrow('too-much-work');
});

test('rows by name', () => {
  const game = costGame([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]);
  const limit = sparseRow(4, [[1, 2n], [1, 3n], [3, -1n]], rational(9n)); // biome-ignore format: as a table
  const program: Program = { ...leastLevel(game, 'perCapita')!, inequalities: [limit, { ...limit, bound: zero }] };
  expect(limit.coefficients).toEqual([0n, 5n, 0n, -1n]);
  expect([rowOf(program, -1), rowOf(program, -2).bound]).toEqual([limit, zero]);
  expect(rowOf(program, 5)).toEqual({ coefficients: [1n, 0n, 1n, -2n], bound: rational(5n) });
  expect(sumRow(5, 6, rational(8n))).toEqual({ coefficients: [0n, 1n, 1n, 0n, 0n], bound: rational(8n) });
});
