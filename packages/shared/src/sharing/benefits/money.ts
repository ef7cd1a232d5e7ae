// Promises in euros added up, without netting anything away: what came, what fell short, what nobody measured and what is not due stand apart.
import type { Day } from '../../kernel/day.ts';
import type { Cents } from '../../kernel/money.ts';
import type { Recurrence } from '../cost-words.ts';
import { centsOf, moneyUnit } from './money-unit.ts';
import { type Promised, realisedOn } from './realised.ts';

/** `promised` = `within` + `short` + `unmeasured` + `later`, always; what came on top or the other way never fills another's gap. */
export interface Amounts {
  readonly promised: Cents;
  /** Measured, and within what was promised. */
  readonly within: Cents;
  /** Due and measured, and not there. Of a burden: what it was lighter. */
  readonly short: Cents;
  /** Due, and nobody measured. */
  readonly unmeasured: Cents;
  /** Not due yet, and not there yet. */
  readonly later: Cents;
  /** Beyond what was promised. */
  readonly beyond: Cents;
  /** Measured the other way: a saving that became a cost, a burden that became a gain. */
  readonly against: Cents;
}

export interface Part extends Amounts {
  readonly id: string;
  readonly organisationId: string;
}
export interface Sum extends Amounts {
  readonly parts: readonly Part[];
}

/** A benefit is promised to be better; a burden is a dis-benefit, a one-off or a friction cost that the decision foresaw. */
export type Side = 'benefit' | 'burden';

export interface Money {
  readonly sums: Readonly<Record<Recurrence, Readonly<Record<Side, Sum>>>>;
  /** Promises in euros without a baseline: how much they promise cannot be said, so they are in no sum. */
  readonly withoutBaseline: readonly string[];
}

const none: Amounts = { promised: 0n, within: 0n, short: 0n, unmeasured: 0n, later: 0n, beyond: 0n, against: 0n };
const columns = Object.keys(none) as (keyof Amounts)[];

const plus = (a: Amounts, b: Amounts): Amounts =>
  Object.fromEntries(columns.map((column) => [column, a[column] + b[column]])) as unknown as Amounts;

/** The sum of its parts, which it carries. */
export const sumOf = (parts: readonly Part[]): Sum => ({ ...parts.reduce<Amounts>(plus, none), parts });

/** All promises in euros, as known on a day. Promises in other units are left out: see the counts. */
export function moneyOn(promises: readonly Promised[], day: Day): Money {
  const counted = promises.flatMap((promise) => {
    const recurrence = moneyUnit(promise.unit);
    return recurrence === null ? [] : [{ recurrence, ...partOn(promise, day) }];
  });
  const sum = (recurrence: Recurrence, side: Side) =>
    sumOf(counted.flatMap((each) => (each.recurrence === recurrence && each.side === side ? [each.part] : [])));
  const sides = (recurrence: Recurrence) => ({ benefit: sum(recurrence, 'benefit'), burden: sum(recurrence, 'burden') });
  return {
    sums: { recurring: sides('recurring'), once: sides('once') },
    withoutBaseline: counted.flatMap(({ side, part }) => (side === null ? [part.id] : [])),
  };
}

function partOn(promise: Promised, day: Day): { side: Side | null; part: Part } {
  const { id, organisationId, baseline, target, direction } = promise;
  const named = { id, organisationId };
  if (baseline === null) return { side: null, part: { ...named, ...none } };
  const from = centsOf(baseline);
  const gainAt = (amount: Cents): Cents => (direction === 'up' ? amount - from : from - amount);
  const gain = gainAt(centsOf(target));
  const side: Side = gain < 0n ? 'burden' : 'benefit';
  const towards = (amount: Cents): Cents => (side === 'benefit' ? gainAt(amount) : -gainAt(amount));
  const { measured, due } = realisedOn(promise, day);
  const promised = gain < 0n ? -gain : gain;
  return { side, part: { ...named, ...amountsOf(promised, measured && towards(centsOf(measured.value)), due) } };
}

function amountsOf(promised: Cents, came: Cents | null, due: boolean): Amounts {
  if (came === null) return { ...none, promised, [due ? 'unmeasured' : 'later']: promised };
  const within = came < 0n ? 0n : came > promised ? promised : came;
  const outside = { beyond: came > promised ? came - promised : 0n, against: came < 0n ? -came : 0n };
  return { ...none, promised, within, [due ? 'short' : 'later']: promised - within, ...outside };
}
