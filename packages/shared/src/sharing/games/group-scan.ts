// Finding the group that is worst off: fast in doubles to search, and exact where a decision rests on it.
import type { Group } from './cost-game.ts';
import { type ExactPoint, excessNumerator, type GroupTable, halfTables, weightOf } from './group-table.ts';

/** x(S) - level * w(S) - unit * c(S) for any group, in doubles: positive means that the group is charged too much. */
export interface Excesses {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Where the norm is a count of heads the level is in the half tables already. */
  readonly level: number;
  readonly unit: number;
}

/** Prepares the excesses at amounts x and level e (per unit of weight), both in `unit` parts of a cent. */
export function excessesAt({ norm, weights }: GroupTable, x: readonly number[], e: number, unit = 1): Excesses {
  const { low, high } = halfTables(norm === 'perCapita' ? x.map((amount) => amount - e) : x, 0);
  if (norm === 'plain') for (let row = 0; row < high.length; row++) high[row]! -= e;
  return { low: Float64Array.from(low), high: Float64Array.from(high), level: weights ? e : 0, unit };
}

/** The groups with an excess above `threshold`: at most one per row of the table (its worst), worst first. */
export function worstGroups({ price, weights }: GroupTable, { low, high, level, unit }: Excesses, threshold: number): Group[] {
  const columns = low.length;
  const found: { group: Group; excess: number }[] = [];
  for (let row = 0; row < high.length; row++) {
    const start = row * columns;
    const base = high[row]!;
    let worst = threshold;
    let group = -1;
    if (weights) {
      for (let column = 0; column < columns; column++) {
        const excess = low[column]! + base - unit * price[start + column]! - level * weights[start + column]!;
        if (excess > worst) {
          worst = excess;
          group = start + column;
        }
      }
    } else {
      for (let column = 0; column < columns; column++) {
        const excess = low[column]! + base - unit * price[start + column]!;
        if (excess > worst) {
          worst = excess;
          group = start + column;
        }
      }
    }
    if (group >= 0) found.push({ group, excess: worst });
  }
  return found.sort((a, b) => b.excess - a.excess).map(({ group }) => group);
}

/** All groups with an excess above `threshold`, in order. */
export function groupsAbove({ price, weights }: GroupTable, { low, high, level, unit }: Excesses, threshold: number): Group[] {
  const columns = low.length;
  const groups: Group[] = [];
  for (let group = 1; group < price.length - 1; group++) {
    const sum = low[group % columns]! + high[Math.floor(group / columns)]!;
    if (sum - unit * price[group]! - (weights ? level * weights[group]! : 0) > threshold) groups.push(group);
  }
  return groups;
}

/**
 * Proof that no group is charged more than it costs plus e * w(S) at an exact point (null); otherwise a group that is: the worst, or the
 * first by number when `inOrder`. Where all terms are whole numbers within 2^52 one scan decides. Beyond that a scan in doubles decides
 * for the groups further from the border than its rounding error, and big integers for the others.
 */
export function violatedGroup(table: GroupTable, point: ExactPoint, inOrder = false): Group | null {
  const { n } = table.game;
  const { numerators, denominator } = point;
  const [x, e, unit] = [numerators.slice(0, n).map(Number), Number(numerators[n]!), Number(denominator)];
  const first = (excesses: Excesses, threshold: number) =>
    (inOrder ? groupsAbove(table, excesses, threshold) : worstGroups(table, excesses, threshold))[0] ?? null;
  if (reach(table, x, e, unit) < 2 ** 52) return first(excessesAt(table, x, e, unit), 0);
  const values = numerators.slice(0, n + 1).map((numerator) => ratio(numerator, denominator));
  const error = reach(table, values.slice(0, n), values[n]!, 1) * (n + 8) * 2 ** -51;
  const excesses = excessesAt(table, values.slice(0, n), values[n]!);
  const certain = inOrder ? null : first(excesses, error);
  if (certain !== null) return certain;
  const isViolated = (group: Group) => excessNumerator(table.game, point, group) > numerators[n]! * weightOf(table, group);
  return groupsAbove(table, excesses, -error).find(isViolated) ?? null;
}

/** No sum of terms of an excess is further from 0. */
const reach = ({ largestPrice, largestWeight }: GroupTable, x: readonly number[], e: number, unit: number): number =>
  x.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(e) * largestWeight + unit * largestPrice);

/** A fraction as a double, also when its parts are far beyond doubles. */
export function ratio(numerator: bigint, denominator: bigint): number {
  const direct = Number(numerator) / Number(denominator);
  if (Number.isFinite(direct)) return direct;
  const excess = BigInt(Math.max(bits(numerator), bits(denominator)) - 1000);
  return Number(numerator >> excess) / Number(denominator >> excess);
}

const bits = (value: bigint) => value.toString(2).length;
