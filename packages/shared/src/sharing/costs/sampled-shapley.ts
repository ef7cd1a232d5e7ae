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

/**
 * Every member's extra cost averaged over `pairs` random orders and the same orders backwards (antithetic). Deterministic for a seed.
 * Source: Castro, Gómez and Tejada (2009).
 */
export function sampledShapley({ loads, cost, quick }: Component, pairs: number, seed: number): SampledShapley {
  const n = loads.length;
  const own = loads.map(Number);
  const amount = (load: number) => {
    const cents = quick(load);
    return Number.isSafeInteger(cents) ? cents : Number(cost(BigInt(load)));
  };
  const total = amount(own.reduce((a, b) => a + b, 0));
  if (total > 1e15) refuse('too-much-work', { at: '$.components' });
  const random = numbers(seed);
  const order = loads.map((_, i) => i);
  const [pair, sum, squares] = [new Float64Array(n), loads.map(() => 0n), new Float64Array(n)];
  for (let k = 0; k < pairs; k++) {
    pair.fill(0);
    shuffle(order, random);
    for (let way = 0; way < 2; way++) {
      let [load, before] = [0, 0];
      for (const member of order) {
        load += own[member]!;
        const after = load === 0 ? 0 : amount(load);
        pair[member]! += after - before;
        before = after;
      }
      order.reverse();
    }
    for (let i = 0; i < n; i++) {
      sum[i]! += BigInt(pair[i]!);
      squares[i]! += (pair[i]! / 2 / (total || 1)) ** 2;
    }
  }
  const halfWidth = (i: number) => {
    const mean = Number(sum[i]!) / (2 * pairs) / (total || 1);
    const variance = Math.max(0, squares[i]! / pairs - mean ** 2) / Math.max(1, pairs - 1);
    return BigInt(Math.ceil(1.96 * Math.sqrt(variance) * total));
  };
  return { shares: sum.map((cents) => rational(cents, BigInt(2 * pairs))), halfWidths: sum.map((_, i) => halfWidth(i)) };
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
