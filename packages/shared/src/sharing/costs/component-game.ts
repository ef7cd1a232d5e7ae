// From components to the cost of every group, and to the Shapley value, which is the sum of those of the components.
import type { Rational } from '../../kernel/rational.ts';
import { type CostGame, costGame, costOf, totalAmount } from '../games/cost-game.ts';
import { shapley } from '../games/shapley.ts';
import type { Component } from './component.ts';

/** Total cost of a group given by membership, for any number of members. */
export const costOfGroup = (components: readonly Component[], isIn: (member: number) => boolean): bigint =>
  components.reduce((total, { loads, cost }) => total + cost(loads.reduce((load, own, i) => (isIn(i) ? load + own : load), 0n)), 0n);

/** The table of one component: every sum of loads, and what it costs. */
export function componentGame({ loads, cost, quick }: Component): CostGame {
  const sums = sumsOfLoads(loads);
  if (!sums) return costGame(exactSums(loads).map(cost));
  const table = new Float64Array(sums.length);
  const seen = new Map<number, number>();
  let isLarge = false;
  for (let group = 1; group < table.length; group++) {
    const load = sums[group]!;
    let amount = quick(load);
    if (!Number.isSafeInteger(amount)) {
      amount = seen.get(load) ?? Number(cost(BigInt(load)));
      if (seen.size < 100_000) seen.set(load, amount);
    }
    isLarge ||= amount > 2 ** 48;
    table[group] = amount;
  }
  if (!isLarge) return { n: loads.length, cost: table, large: null };
  return costGame(Array.from(sums, (load) => cost(BigInt(load))));
}

/** The load of every group; null when doubles cannot hold it exactly. */
function sumsOfLoads(loads: readonly bigint[]): Float64Array | null {
  if (totalAmount(loads) > 2n ** 52n) return null;
  const own = loads.map(Number);
  const sums = new Float64Array(1 << loads.length);
  for (let group = 1; group < sums.length; group++) sums[group] = sums[group & (group - 1)]! + own[31 - Math.clz32(group & -group)]!;
  return sums;
}

function exactSums(loads: readonly bigint[]): bigint[] {
  const sums = [0n];
  for (const own of loads) for (let i = 0, length = sums.length; i < length; i++) sums.push(sums[i]! + own);
  return sums;
}

/** The game of all components together. */
export function sumOfGames(games: readonly CostGame[], n: number): CostGame {
  const together = new Float64Array(1 << n);
  let largest = 0;
  for (const { cost } of games) for (let group = 0; group < together.length; group++) together[group]! += cost[group]!;
  for (const amount of together) largest = Math.max(largest, amount);
  if (largest < 2 ** 48) return { n, cost: together, large: null };
  return costGame(Array.from(together, (_, group) => games.reduce((total, game) => total + costOf(game, group), 0n)));
}

/** Shapley value of one component, exact: by its formula, else from its table. */
export const shapleyOf = (component: Component, game: CostGame): Rational[] => component.shapley?.(component.loads) ?? shapley(game);
