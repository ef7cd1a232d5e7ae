// Pooling: lines with the same key and period are added up first and shared once, so that totals never drift however many lines there are.
import type { Cents } from '../../kernel/money.ts';
import { refusing } from '../../kernel/refusal.ts';

const refuse = refusing({
  'unknown-group': { nl: 'Een regel verwijst naar een groep die er niet is.', en: 'expected every line to name an existing group' },
});

/** A cost line: what it cost, by which key and in which period it is shared. */
export interface CostLine {
  readonly key: string;
  readonly period: string;
  readonly cents: Cents;
}

/** All lines of one key and period: their total, and their indices in the order they came. */
export interface Pool {
  readonly key: string;
  readonly period: string;
  readonly total: Cents;
  readonly lines: readonly number[];
}

/** Pools lines per key and period, in the order in which the pools first occur. */
export function pool(lines: readonly CostLine[]): Pool[] {
  const pools = new Map<string, { key: string; period: string; total: Cents; lines: number[] }>();
  lines.forEach(({ key, period, cents }, index) => {
    const name = JSON.stringify([key, period]);
    const found = pools.get(name) ?? { key, period, total: 0n, lines: [] };
    found.total += cents;
    found.lines.push(index);
    pools.set(name, found);
  });
  return [...pools.values()];
}

/**
 * Pools columns of many lines: `groups[i]` is the number of the (key, period) of line i, `cents[i]` its whole cents. Answers the total per group.
 * Exact: while the amounts together stay below 2^53, every partial sum is a whole number that a double holds; otherwise big integers add them.
 */
export function poolColumns(groups: Uint32Array, cents: Float64Array, count: number): Cents[] | Float64Array {
  const totals = new Float64Array(count);
  let size = 0;
  let highest = 0;
  for (let line = 0; line < groups.length; line += 1) {
    const group = groups[line]!;
    if (group > highest) highest = group;
    size += Math.abs(cents[line]!);
    totals[group]! += cents[line]!;
  }
  if (groups.length && highest >= count) refuse('unknown-group');
  if (size <= Number.MAX_SAFE_INTEGER) return totals;
  const exact = Array.from({ length: count }, () => 0n);
  groups.forEach((group, line) => (exact[group]! += BigInt(cents[line]!)));
  return exact;
}
