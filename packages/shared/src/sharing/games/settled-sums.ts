// What is already decided: the groups whose sum x(S) can no longer move, with every group that follows from them.
import { gcd } from '../../kernel/rational.ts';
import type { Group } from './cost-game.ts';
import { type GroupTable, halfTables } from './group-table.ts';

/** Independent settled groups in reduced form: one row per pivot member, all other pivots 0 in it. */
export interface SettledSums {
  readonly n: number;
  readonly rows: { readonly pivot: number; readonly values: bigint[] }[];
}

export const nothingSettled = (n: number): SettledSums => ({ n, rows: [] });

/** Adds a group; false when its sum already follows from the others. */
export function settle({ n, rows }: SettledSums, group: Group): boolean {
  let values = Array.from({ length: n }, (_, i): bigint => (group & (1 << i) ? 1n : 0n));
  for (const row of rows) values = cleared(values, row.values, row.pivot);
  const pivot = values.findIndex((value) => value !== 0n);
  if (pivot < 0) return false;
  for (const row of rows) row.values.splice(0, n, ...cleared(row.values, values, pivot));
  rows.push({ pivot, values });
  return true;
}

/** values minus as much of row as makes the pivot 0, in lowest whole numbers. */
function cleared(values: readonly bigint[], row: readonly bigint[], pivot: number): bigint[] {
  const result = values.map((value, i) => value * row[pivot]! - values[pivot]! * row[i]!);
  const divisor = result.reduce(gcd, 0n);
  return divisor > 1n ? result.map((value) => value / divisor) : result;
}

/**
 * Vectors z with z(S) = 0 for exactly the groups that follow from the settled ones, in whole numbers. They are quotients of determinants of
 * 0/1 matrices, so for 20 members they stay far below 2^53.
 */
function tests({ n, rows }: SettledSums): number[][] {
  const common = rows.reduce((lcm, { pivot, values }) => (lcm / gcd(lcm, values[pivot]!)) * values[pivot]!, 1n);
  const isPivot = new Set(rows.map(({ pivot }) => pivot));
  return Array.from({ length: n }, (_, free) => free)
    .filter((free) => !isPivot.has(free))
    .map((free) => {
      const z = Array<bigint>(n).fill(0n);
      z[free] = common;
      for (const { pivot, values } of rows) z[pivot] = (-common * values[free]!) / values[pivot]!;
      return z.map(Number);
    });
}

/**
 * Takes every group that follows from the settled ones out of the table. One vector made of all tests, with irrational weights, finds the
 * candidates; each candidate is confirmed by every test in whole numbers.
 */
export function closeSettled({ price }: GroupTable, settled: SettledSums): void {
  const vectors = tests(settled);
  const halves = vectors.map((z) => halfTables(z, 0));
  const size = Math.max(1, ...vectors.flat().map(Math.abs));
  const mixed = Array.from({ length: settled.n }, (_, i) => vectors.reduce((sum, z, k) => sum + (z[i]! / size) * Math.sin(k + 1), 0));
  const { low, high } = halfTables(mixed, 0);
  const columns = low.length;
  for (let row = 0; row < high.length; row++) {
    for (let column = 0; column < columns; column++) {
      if (Math.abs(low[column]! + high[row]!) > 1e-9) continue;
      const follows = halves.every((z) => z.low[column] === -z.high[row]!);
      if (follows) price[row * columns + column] = Number.POSITIVE_INFINITY;
    }
  }
}
