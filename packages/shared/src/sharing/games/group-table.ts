// Every group as one inequality, x(S) - e * w(S) <= c(S), kept as a table that is scanned and never written out as rows.
import { type CostGame, costOf, everyone, type Group, headcount, totalOf } from './cost-game.ts';

/** By what a group's dissatisfaction x(S) - c(S) is divided before groups are compared. */
export type Norm = 'plain' | 'perCapita' | 'proportional' | 'disruption';

/** `price` is what a group costs, +Infinity once the group is settled and asks nothing any more. */
export interface GroupTable {
  readonly game: CostGame;
  readonly norm: Norm;
  readonly price: Float64Array;
  /** w(S) as doubles where the norm is not a count of heads. */
  readonly weights: Float64Array | null;
  readonly largestPrice: number;
  readonly largestWeight: number;
}

/** All proper groups of a game under one norm; null when the norm asks for weights above 0 and some are not. */
export function groupTable(game: CostGame, norm: Norm): GroupTable | null {
  if (norm === 'proportional' && totalOf(game) <= 0n) return null;
  const price = Float64Array.from(game.cost);
  price[0] = Number.POSITIVE_INFINITY;
  price[everyone(game)] = Number.POSITIVE_INFINITY;
  const weights = norm === 'plain' || norm === 'perCapita' ? null : new Float64Array(price.length);
  let largestPrice = 0;
  let largestWeight = norm === 'plain' ? 1 : norm === 'perCapita' ? game.n : 0;
  for (let group = 1; group < price.length - 1; group++) {
    largestPrice = Math.max(largestPrice, Math.abs(price[group]!));
    if (!weights) continue;
    const weight = game.large ? Number(weightOf({ game, norm }, group)) : quickWeight(game.cost, norm, group);
    if (weight <= 0) return null;
    weights[group] = weight;
    largestWeight = Math.max(largestWeight, weight);
  }
  return { game, norm, price, weights, largestPrice, largestWeight };
}

const quickWeight = (cost: Float64Array, norm: Norm, group: Group): number =>
  norm === 'proportional' ? cost[group]! : cost[group]! + cost[cost.length - 1 - group]! - cost.at(-1)!;

/** w(S), exact. */
export function weightOf({ game, norm }: Pick<GroupTable, 'game' | 'norm'>, group: Group): bigint {
  if (norm === 'plain') return 1n;
  if (norm === 'perCapita') return BigInt(headcount(group));
  if (norm === 'proportional') return costOf(game, group);
  return costOf(game, group) + costOf(game, everyone(game) ^ group) - costOf(game, everyone(game));
}

/** Amounts x per member and the level e, as numbers over one denominator; extra variables of a programme follow. */
export interface ExactPoint {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** x(S) of every half group, so that any x(S) is one addition. */
export function halfTables<T extends number | bigint>(x: readonly T[], nothing: T): { low: T[]; high: T[] } {
  const half = x.length >> 1;
  return { low: sumsOf(x.slice(0, half), nothing), high: sumsOf(x.slice(half), nothing) };
}

function sumsOf<T extends number | bigint>(x: readonly T[], nothing: T): T[] {
  const sums = [nothing];
  for (const value of x) for (let i = 0, length = sums.length; i < length; i++) sums.push(((sums[i] as number) + (value as number)) as T);
  return sums;
}

/** x(S) - c(S), exact, over the denominator of the point. */
export function excessNumerator(game: CostGame, { numerators, denominator }: ExactPoint, group: Group): bigint {
  let sum = -denominator * costOf(game, group);
  for (let i = 0; i < game.n; i++) if (group & (1 << i)) sum += numerators[i]!;
  return sum;
}
