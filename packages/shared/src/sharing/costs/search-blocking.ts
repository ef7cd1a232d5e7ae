// A group that pays too much, looked for among more members than can all be tried: what is found is proof, finding nothing is not.
import { totalAmount } from '../games/cost-game.ts';
import type { Component } from './component.ts';
import { costOfGroup } from './component-game.ts';

export interface FoundGroup {
  readonly members: readonly number[];
  /** Cents the group pays above its own cost. */
  readonly excess: bigint;
}

const rounds = 200;

/**
 * The worst-off group that turns up while members join one by one, in orders that each round bring forward those who have gained least so far
 * (the conditional-gradient method of Frank and Wolfe on the Lovász extension of c(S) - x(S)). Where all costs are concave this converges to the
 * worst of all groups. Null when no group was found to pay too much.
 */
export function searchBlocking(components: readonly Component[], shares: readonly bigint[]): FoundGroup | null {
  const own = components.map(({ loads }) => loads.map(Number));
  const pays = shares.map(Number);
  const balance = new Float64Array(shares.length);
  const order = pays.map((_, i) => i);
  let [lowest, worst]: [number, number[]] = [0, []];
  for (let round = 0; round < rounds; round++) {
    order.sort((a, b) => balance[a]! - balance[b]! || a - b);
    const loads = own.map(() => 0);
    let [before, paid] = [0, 0];
    for (const [position, member] of order.entries()) {
      own.forEach((load, k) => {
        loads[k]! += load[member]!;
      });
      const after = components.reduce((total, component, k) => total + near(component, loads[k]!), 0);
      const gain = after - before - pays[member]!;
      balance[member]! += (2 / (round + 2)) * (gain - balance[member]!);
      before = after;
      paid += pays[member]!;
      const left = after - paid;
      if (left < lowest && position < order.length - 1) [lowest, worst] = [left, order.slice(0, position + 1)];
    }
  }
  const members = worst.sort((a, b) => a - b);
  const isIn = new Set(members);
  const excess = totalAmount(members.map((i) => shares[i]!)) - costOfGroup(components, (i) => isIn.has(i));
  return excess > 0n ? { members, excess } : null;
}

/** Cost for a load as a double: good enough to search by. */
function near({ quick, cost }: Component, load: number): number {
  const cents = quick(load);
  return Number.isNaN(cents) ? Number(cost(BigInt(load))) : cents;
}
