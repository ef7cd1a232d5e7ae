// Shapley by a sample of orders of joining, for more members than a table can hold; the half-width says how far it may be off.
import { type Rational, rational } from '../../kernel/rational.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Component } from './component.ts';

const refuse = refusing({
  'too-much-work': {
    nl: 'Een onderdeel van meer dan 10^15 cent is bij zoveel deelnemers niet te berekenen; reken in duizenden euro’s.',
    en: 'a component of more than 10^15 cents cannot be handled for so many members; count in thousands of euros',
  },
});

/** Sample means, exact as a sum over the sample; they add up to the total. Half-widths in whole cents, for 95 % certainty per member. */
export interface SampledShapley {
  readonly shares: readonly Rational[];
  readonly halfWidths: readonly bigint[];
}

/** Starting points spread over one random order. */
const turns = 16;

/**
 * Every member's extra cost averaged over random orders of joining. Each of `rounds` draws one order and uses it from 16 starting points, forwards
 * and backwards, so that every member comes early and late equally often; what is left to chance is who comes before. Deterministic for a seed.
 * Refuses a component above 10^15 cents. Source: Castro, Gómez and Tejada (2009), with systematic instead of free positions.
 */
export function sampledShapley(component: Component, rounds: number, seed: number): SampledShapley {
  const n = component.loads.length;
  const amount = amountOf(component);
  const own = component.loads.map(Number);
  if (amount(own.reduce((a, b) => a + b, 0)) > 1e15) refuse('too-much-work', { at: '$.components' });
  const random = numbers(seed);
  const order = own.map((_, i) => i);
  const [round, sum, squares] = [new Float64Array(n), own.map(() => 0n), own.map(() => 0n)];
  const orders = 2 * turns * rounds;
  for (let k = 0; k < rounds; k++) {
    round.fill(0);
    shuffle(order, random);
    for (let turn = 0; turn < 2 * turns; turn++) {
      joinFrom(Math.floor(((turn >> 1) * n) / turns), order, own, amount, round);
      order.reverse();
    }
    round.forEach((extra, i) => {
      sum[i]! += BigInt(extra);
      squares[i]! += BigInt(extra) ** 2n;
    });
  }
  const halfWidth = (i: number) => {
    // in whole numbers: rounds that all say the same have no spread, not a rounding error of one
    const spread = Number(BigInt(rounds) * squares[i]! - sum[i]! ** 2n);
    return BigInt(Math.ceil((1.96 * Math.sqrt(spread / Math.max(1, rounds - 1))) / orders));
  };
  return { shares: sum.map((cents) => rational(cents, BigInt(orders))), halfWidths: sum.map((_, i) => halfWidth(i)) };
}

/** Whole cents for a load that a double holds. */
function amountOf({ quick, cost }: Component): (load: number) => number {
  return (load) => {
    const cents = quick(load);
    return Number.isSafeInteger(cents) ? cents : Number(cost(BigInt(load)));
  };
}

/** Lets everyone join in order from a starting point, and adds what each one adds. */
function joinFrom(
  start: number,
  order: readonly number[],
  own: readonly number[],
  amount: (load: number) => number,
  extra: Float64Array,
): void {
  let [load, before] = [0, 0];
  for (let k = 0; k < order.length; k++) {
    const member = order[(start + k) % order.length]!;
    load += own[member]!;
    const after = amount(load);
    extra[member]! += after - before;
    before = after;
  }
}

/** A small, well spread generator (mulberry32): numbers from 0 up to 1, the same for the same seed on every machine. */
function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
