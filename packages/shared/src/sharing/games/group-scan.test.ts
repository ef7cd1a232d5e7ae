// The group that is worst off, found in doubles and judged exactly: beside a plain list of all groups.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { costGame, costOf, membersIn } from './cost-game.ts';
import { excessesAt, groupsAbove, ratio, violatedGroup, worstGroups } from './group-scan.ts';
import { type ExactPoint, excessNumerator, groupTable, type Norm, weightOf } from './group-table.ts';

const norms: Norm[] = ['plain', 'perCapita', 'proportional', 'disruption'];
const cases = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(5n, 1000n, 2n ** 47n, 2n ** 60n)).chain(([n, size]) =>
  fc.record({
    costs: fc.array(fc.bigInt(1n, size), { minLength: 2 ** n, maxLength: 2 ** n }),
    // around what groups cost, so that some are charged too much and some exactly enough
    x: fc.array(fc.bigInt(-size, size), { minLength: n, maxLength: n }),
    level: fc.oneof(fc.bigInt(-3n, 3n), fc.bigInt(-size, size)),
    denominator: fc.oneof(fc.constant(1n), fc.bigInt(1n, 12n)),
    norm: fc.constantFrom(...norms),
  }),
);

test('a violated group is found exactly when there is one: the worst, or the first in order', () => {
  fc.assert(
    fc.property(cases, ({ costs, x, level, denominator, norm }) => {
      const game = costGame([0n, ...costs.slice(1)]);
      const table = groupTable(game, norm);
      if (!table) return;
      const point: ExactPoint = { numerators: [...x.map((amount) => amount * denominator + 1n), level], denominator };
      const excess = (group: number) =>
        membersIn(group).reduce((sum, i) => sum + point.numerators[i]!, 0n) -
        denominator * costOf(game, group) -
        level * weightOf(table, group);
      const groups = Array.from({ length: 2 ** game.n - 2 }, (_, i) => i + 1);
      const violated = groups.filter((group) => excess(group) > 0n);
      expect(violatedGroup(table, point, true)).toBe(violated[0] ?? null);
      const found = violatedGroup(table, point);
      expect(found === null).toBe(violated.length === 0);
      if (found === null) return;
      expect(excess(found) > 0n).toBe(true);
      if (costs.every((cost) => cost <= 1000n)) expect(excess(found)).toBe(violated.map(excess).reduce((most, e) => (e > most ? e : most)));
      for (const group of groups) {
        expect(excessNumerator(game, point, group) - level * weightOf(table, group)).toBe(excess(group));
      }
    }),
  );
});

test('one worst group per row of the table, worst first, and all groups above a threshold in order', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: -9, max: 9 }), ({ costs, x, level, norm }, threshold) => {
      const game = costGame([0n, ...costs.slice(1).map((cost) => (cost % 1000n) + 1n)]);
      const table = groupTable(game, norm);
      if (!table) return;
      const [own, e] = [x.map((amount) => Number(amount % 999n)), Number(level % 9n)];
      const excess = (group: number) =>
        membersIn(group).reduce((sum, i) => sum + own[i]!, 0) - 3 * game.cost[group]! - e * Number(weightOf(table, group));
      const groups = Array.from({ length: 2 ** game.n - 2 }, (_, i) => i + 1);
      const excesses = excessesAt(table, own, e, 3);
      expect(groupsAbove(table, excesses, threshold)).toEqual(groups.filter((group) => excess(group) > threshold));
      const columns = 2 ** (game.n >> 1);
      const worstOfRow = new Map<number, number>();
      for (const group of groups) {
        const row = Math.floor(group / columns);
        if (excess(group) > Math.max(threshold, excess(worstOfRow.get(row) ?? group) - (worstOfRow.has(row) ? 0 : 1)))
          worstOfRow.set(row, group);
      }
      const found = worstGroups(table, excesses, threshold);
      expect(found.toSorted((a, b) => a - b)).toEqual([...worstOfRow.values()].toSorted((a, b) => a - b));
      expect(found.map(excess)).toEqual(found.map(excess).toSorted((a, b) => b - a));
    }),
  );
});

test('a group taken out of the table asks nothing', () => {
  const table = groupTable(costGame([0n, 1n, 1n, 1n, 1n, 1n, 1n, 1n]), 'plain')!;
  const point: ExactPoint = { numerators: [5n, 0n, -9n, 0n], denominator: 1n };
  expect([violatedGroup(table, point), violatedGroup(table, point, true)]).toEqual([1, 1]);
  table.price[1] = Number.POSITIVE_INFINITY;
  expect([violatedGroup(table, point), violatedGroup(table, point, true)]).toEqual([3, 3]);
  table.price[3] = Number.POSITIVE_INFINITY;
  expect([violatedGroup(table, point), violatedGroup(table, point, true)]).toEqual([null, null]);
});

test('where doubles cannot tell, big integers decide between a cent too much and exactly enough', () => {
  const big = 10n ** 17n;
  const table = groupTable(costGame([0n, big, big, 2n * big]), 'plain')!;
  const at = (first: bigint, level = 0n) => violatedGroup(table, { numerators: [first, big, level], denominator: 1n });
  expect([at(big), at(big + 1n), at(big - 1n), at(big + 1n, 1n), at(big, -1n)]).toEqual([null, 1, null, null, 1]);
  // in order the second comes before a worse third
  const three = groupTable(costGame([0n, big, big, 3n * big, big, 3n * big, 3n * big, 3n * big]), 'plain')!;
  const point = { numerators: [0n, big + 1n, 3n * big, 0n], denominator: 1n };
  expect([violatedGroup(three, point), violatedGroup(three, point, true)]).toEqual([4, 2]);
});

test.each([
  [1n, 2n, 0.5],
  [-7n, 4n, -1.75],
  [0n, 5n, 0],
  [3n * 10n ** 400n, 10n ** 400n, 3],
  [-(10n ** 400n), 4n * 10n ** 400n, -0.25],
  [10n ** 310n, 10n ** 309n, 10],
  // the numerator alone is beyond doubles
  [10n ** 309n, 10n ** 300n, 1e9],
  [10n ** 400n, 10n ** 200n, 1e200],
  [-(10n ** 400n), 10n ** 200n, -1e200],
])('a fraction as a double, case %#', (numerator, denominator, value) => {
  expect(ratio(numerator, denominator) / (value || 1)).toBeCloseTo(value ? 1 : 0, 12);
});
