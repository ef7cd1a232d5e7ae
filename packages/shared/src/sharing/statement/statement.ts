// What one municipality pays in a year: per pool the key, the quantity and rate or the share, the amount to the cent, and why.
import type { Cents } from '../../kernel/money.ts';
import { divide, equals, type Rational, rational, sum } from '../../kernel/rational.ts';
import { Refused } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { equalParts, explainTo } from '../explanation.ts';
import type { Allocation } from '../keys/allocate.ts';
import { type Pool, type PooledYear, sharePool } from './pool-year.ts';

/** A pool with its shares, or why it cannot be shared. */
export type SharedPool = { readonly pool: Pool } & ({ readonly shares: Allocation } | { readonly shares: null; readonly problem: Text });

/** A year with every pool shared, once for all statements. */
export interface SharedYear {
  readonly pooled: PooledYear;
  readonly shared: readonly SharedPool[];
}

/** Shares every pool of a year; a pool that its key refuses keeps the refusal, the others stand. */
export const shareYear = (pooled: PooledYear): SharedYear => ({
  pooled,
  shared: pooled.pools.map(tried),
});

function tried(pool: Pool): SharedPool {
  try {
    return { pool, shares: sharePool(pool) };
  } catch (thrown) {
    if (thrown instanceof Refused) return { pool, shares: null, problem: thrown.text };
    throw thrown;
  }
}

/** Quantity × rate, where a line rests on one count. */
export interface Metered {
  readonly unit: Text;
  readonly quantity: Rational;
  /** The same count of all payers together. */
  readonly whole: Rational;
  /** Exact cents per unit. */
  readonly rate: Rational;
}

export interface StatementLine {
  readonly pool: Pool;
  readonly cents: Cents;
  /** Exact part of the pool; null when there is nothing to share. */
  readonly share: Rational | null;
  readonly metered: Metered | null;
  /** One sentence per step: why this amount. */
  readonly why: readonly Text[];
}

export interface Statement {
  readonly member: string;
  readonly lines: readonly StatementLine[];
  /** The sum of the lines, to the cent. */
  readonly total: Cents;
}

/** Null unless everyone on the line pays its count times one rate: not a part of a mixed key, nor a share that a bound has moved. */
function metered({ lines }: Allocation, member: number): Metered | null {
  const [line, ...others] = lines;
  const step = line!.steps[0];
  const [amount, count] = step?.inputs ?? [];
  if (others.length > 0 || step?.formula !== 'proportional' || !count?.unit || count.unit === equalParts) return null;
  if (!step.result.every((share, i) => equals(share, line!.exact[i]!))) return null;
  const whole = sum(count.values);
  return { unit: count.unit, quantity: count.values[member]!, whole, rate: divide(amount!.values[0]!, whole) };
}

function lineOf({ pool, shares }: SharedPool, name: string): StatementLine[] {
  const member = pool.members.indexOf(name);
  if (member === -1 || !shares) return [];
  const share = pool.total === 0n ? null : divide(shares.exact[member]!, rational(pool.total));
  const steps = shares.lines.flatMap(({ steps }) => steps);
  return [{ pool, cents: shares.cents[member]!, share, metered: metered(shares, member), why: explainTo(steps, member) }];
}

/** The statement of one member, by name. A pool that cannot be shared is not on it; see `complete`. */
export function statementOf({ shared }: SharedYear, member: string): Statement {
  const lines = shared.flatMap((pool) => lineOf(pool, member));
  return { member, lines, total: lines.reduce((total, { cents }) => total + cents, 0n) };
}

/** Whether every amount of the year is on somebody's statement: then all statements together are the total of the year. */
export const complete = ({ pooled, shared }: SharedYear): boolean =>
  shared.every(({ shares }) => shares !== null) && pooled.unkeyed.every(({ cents }) => cents === 0n);

/** What everyone pays, in the order of the members of the year. */
export function contributions({ pooled, shared }: SharedYear): Cents[] {
  const paid = pooled.costs.members.map(() => 0n);
  for (const { pool, shares } of shared) if (shares) pool.places.forEach((place, index) => (paid[place]! += shares.cents[index]!));
  return paid;
}
