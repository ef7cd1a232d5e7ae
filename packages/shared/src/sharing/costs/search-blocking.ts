// A group that pays too much, looked for among more members than can all be tried: what is found is proof, finding nothing is not.
import { totalAmount } from '../games/cost-game.ts';
import type { Component } from './component.ts';
import { costOfGroup } from './component-game.ts';

export interface FoundGroup {
  readonly members: readonly number[];
  /** Cents the group pays above its own cost. */
  readonly excess: bigint;
}

/** About a second: a thousand rounds for most partnerships, two hundred for hundreds of members with hundreds of components. */
const roundsFor = (members: number, components: number) => Math.min(1000, Math.max(200, Math.floor(2e7 / (members * components))));

/** A corner of what members can gain, and how much of it the present point is made of. */
interface Corner {
  readonly gains: Float64Array;
  part: number;
}

/**
 * The worst-off group that turns up while members join one by one, in orders that bring forward those who have gained least so far. Where all costs
 * are concave it comes to the worst of all groups: the orders lead to the point of least norm among all gains, whose negative members are that group
 * (Fujishige 1980), by exchanging at each step the corner of gains that is furthest off for the one that the order gives (pairwise conditional
 * gradient, Lacoste-Julien and Jaggi 2015). Shares add up to the total. Null when no group was found to pay too much.
 */
export function searchBlocking(components: readonly Component[], shares: readonly bigint[]): FoundGroup | null {
  const own = components.map(({ loads }) => loads.map(Number));
  const pays = shares.map(Number);
  const order = pays.map((_, i) => i);
  let [lowest, worst]: [number, number[]] = [0, []];
  /** What each adds to what the group gains when all join in the order of a point, lowest first. */
  const gainsAlong = (point: Float64Array): Float64Array => {
    order.sort((a, b) => point[a]! - point[b]!);
    const gains = new Float64Array(pays.length);
    const loads = own.map(() => 0);
    let [before, left] = [0, 0];
    for (const [position, member] of order.entries()) {
      own.forEach((load, k) => {
        loads[k]! += load[member]!;
      });
      const after = components.reduce((total, component, k) => total + near(component, loads[k]!), 0);
      gains[member] = after - before - pays[member]!;
      left += gains[member];
      before = after;
      if (left < lowest && position < order.length - 1) [lowest, worst] = [left, order.slice(0, position + 1)];
    }
    return gains;
  };
  const rounds = roundsFor(shares.length, components.length);
  const corners: Corner[] = [{ gains: gainsAlong(new Float64Array(pays.length)), part: 1 }];
  const point = Float64Array.from(corners[0]!.gains);
  for (let round = 0; round < rounds; round++) {
    const toward = gainsAlong(point);
    const away = corners.reduce((furthest, corner) => (dot(point, corner.gains) > dot(point, furthest.gains) ? corner : furthest));
    const way = toward.map((gain, i) => gain - away.gains[i]!);
    const slope = -dot(point, way);
    if (slope <= 1e-9 * dot(point, point)) break;
    const step = Math.min(away.part, slope / dot(way, way));
    point.forEach((gain, i) => {
      point[i] = gain + step * way[i]!;
    });
    away.part -= step;
    if (away.part <= 0) corners.splice(corners.indexOf(away), 1);
    corners.push({ gains: toward, part: step });
  }
  const members = worst.sort((a, b) => a - b);
  const isIn = new Set(members);
  const excess = totalAmount(members.map((i) => shares[i]!)) - costOfGroup(components, (i) => isIn.has(i));
  return excess > 0n ? { members, excess } : null;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Cost for a load as a double: good enough to search by. */
function near({ quick, cost }: Component, load: number): number {
  const cents = quick(load);
  return Number.isNaN(cents) ? Number(cost(BigInt(load))) : cents;
}
