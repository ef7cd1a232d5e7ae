// The decision diagram of a weighted game: members answer one by one, and answers that leave the same question share one node.
//
// A node stands for a whole interval of needs: "11 or 12 votes still needed" is one question when no group of the members left adds up to
// exactly 11. So the diagram stays small where enumeration (2^n groups) and tables over all sums cannot go. Interval reduction of threshold
// functions: Behle, "On threshold BDDs and the optimal variable ordering problem", 2008; power indices from such a diagram: Bolus, 2011.
import { type Interval, Intervals } from './intervals.ts';
import { totalOf, type WeightedGame } from './weighted-game.ts';

/** Where an answer ends the matter. Nodes of a level are numbered from 2. */
const lost = 0;
const won = 1;
/** Whatever is still needed of the finest weights: lost by another condition. */
const never: Interval = { above: -Infinity, upTo: Infinity, node: lost };
/** Nothing is needed any more. */
const always: Interval = { above: -Infinity, upTo: 0, node: won };

export interface Diagram {
  /** Members in the order in which they answer; level k asks member order[k]. */
  readonly order: readonly number[];
  /** Number of nodes of each level. */
  readonly nodes: readonly number[];
  /** By level and node (from 2): where "for" and "against" lead on the next level, 0 = lost, 1 = won. */
  readonly yes: readonly (readonly number[])[];
  readonly no: readonly (readonly number[])[];
}

/** Heaviest first, over all conditions together: what is decided early keeps the rest small. */
function orderOf(game: WeightedGame): number[] {
  const totals = game.map(({ weights }) => totalOf(weights));
  const standing = game[0]!.weights.map((_, member) =>
    game.reduce((sum, { weights }, index) => sum + Number(weights[member]) / Number(totals[index]), 0),
  );
  return standing.map((_, member) => member).sort((a, b) => standing[b]! - standing[a]! || a - b);
}

/** What the members from a level on can still add, per level. */
function restsOf(weights: readonly number[]): number[] {
  const sums = [...weights, 0];
  for (let level = weights.length - 1; level >= 0; level -= 1) sums[level]! += sums[level + 1]!;
  return sums;
}

/**
 * Builds the diagram of a checked game; null when it would need more than `budget` nodes. Of several conditions the one with the largest
 * weights is searched by interval; the needs of the others must be equal to share a node.
 */
export function diagramOf(game: WeightedGame, budget: number): Diagram | null {
  const finestLast = [...game].sort((a, b) => (totalOf(a.weights) < totalOf(b.weights) ? -1 : 1));
  const order = orderOf(game);
  const columns = finestLast.map(({ weights }) => order.map((member) => Number(weights[member])));
  const [fine, coarse] = [columns.at(-1)!, columns.slice(0, -1)];
  const [fineRest, coarseRests] = [restsOf(fine), coarse.map(restsOf)];
  const beyond = fineRest.map((rest): Interval => ({ above: rest, upTo: Infinity, node: lost }));
  const known = order.map(() => new Map<string, Intervals>());
  const [yes, no] = [order.map((): number[] => []), order.map((): number[] => [])];
  let size = 0;

  /** The known questions of a level with the same needs in the coarser conditions. */
  const alike = (level: number, others: readonly number[]): Intervals => {
    const key = others.length === 0 ? '' : others.join();
    const intervals = known[level]!.get(key);
    if (intervals) return intervals;
    const started = new Intervals();
    known[level]!.set(key, started);
    return started;
  };

  function visit(level: number, need: number, others: readonly number[]): Interval {
    for (let index = 0; index < others.length; index += 1) if (others[index]! > coarseRests[index]![level]!) return never;
    if (need > fineRest[level]!) return beyond[level]!;
    if (need <= 0 && others.every((other) => other === 0)) return always;
    const intervals = alike(level, others);
    const found = intervals.find(need);
    if (found) return found;
    if (size > budget) return never;
    const weight = fine[level]!;
    const left = others.length === 0 ? others : others.map((other, index) => Math.max(0, other - coarse[index]![level]!));
    const joined = visit(level + 1, need - weight, left);
    const stayed = visit(level + 1, need, others);
    size += 1;
    const node = yes[level]!.push(joined.node) + 1;
    no[level]!.push(stayed.node);
    const [above, upTo] = [Math.max(joined.above + weight, stayed.above), Math.min(joined.upTo + weight, stayed.upTo)];
    return intervals.insert({ above, upTo, node });
  }

  visit(
    0,
    Number(finestLast.at(-1)!.quota),
    finestLast.slice(0, -1).map(({ quota }) => Number(quota)),
  );
  return size > budget ? null : { order, nodes: yes.map((level) => level.length), yes, no };
}
