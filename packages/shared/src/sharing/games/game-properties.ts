// The shape of a cost game: does a larger group never cost less, does joining forces never cost more, do extra costs fall as the group grows.
import { type CostGame, costOf, type Group, largestAmount } from './cost-game.ts';

export interface GameProperties {
  /** A larger group never costs less. */
  readonly monotone: boolean;
  /** Two groups never cost more together than apart. */
  readonly subadditive: boolean;
  /** The extra cost of a member never rises with the group it joins; then the Shapley value is in the core (Shapley 1971). */
  readonly concave: boolean;
}

/** Tests every group, exactly. A concave game is subadditive, so the long test (3^n pairs of groups) is only for the others. */
export function gameProperties(game: CostGame): GameProperties {
  const concave = isConcave(game);
  return { monotone: isMonotone(game), concave, subadditive: concave || isSubadditive(game) };
}

/** Whether c(a) + c(b) < c(whole) + c(part): in doubles, and in whole numbers where they cannot tell. */
type Falls = (a: Group, b: Group, whole: Group, part: Group) => boolean;

function falling(game: CostGame): Falls {
  const { cost, large } = game;
  if (!large) return (a, b, whole, part) => cost[a]! + cost[b]! < cost[whole]! + cost[part]!;
  const error = largestAmount(game) * 2 ** -48;
  return (a, b, whole, part) => {
    const difference = cost[a]! + cost[b]! - cost[whole]! - cost[part]!;
    if (Math.abs(difference) > error) return difference < 0;
    return costOf(game, a) + costOf(game, b) < costOf(game, whole) + costOf(game, part);
  };
}

function isMonotone({ n, cost, large }: CostGame): boolean {
  const table = large ?? cost;
  for (let bit = 1; bit < 1 << n; bit <<= 1) {
    for (let group = 0; group < table.length; group++) if (!(group & bit) && table[group | bit]! < table[group]!) return false;
  }
  return true;
}

function isConcave(game: CostGame): boolean {
  const falls = falling(game);
  for (let one = 1; one < 1 << game.n; one <<= 1) {
    for (let other = one << 1; other < 1 << game.n; other <<= 1) {
      for (let group = 0; group < 1 << game.n; group++) {
        if (!(group & (one | other)) && falls(group | one, group | other, group | one | other, group)) return false;
      }
    }
  }
  return true;
}

/**
 * Every way to split every group in two. Most groups need no look at their splits: if some member adds least to the whole group, then
 * taking it out of any split shows that the split cannot be cheaper than one of the smaller group, which was examined before.
 */
function isSubadditive(game: CostGame): boolean {
  const follows = groupsThatFollow(game);
  const falls = falling(game);
  const { cost, large } = game;
  for (let group = 1; group < cost.length; group++) {
    if (follows[group]) continue;
    const rest = group & (group - 1);
    for (let part = rest; part; part = (part - 1) & rest) {
      if (large ? falls(part, group ^ part, group, 0) : cost[part]! + cost[group ^ part]! < cost[group]!) return false;
    }
  }
  return true;
}

/** Groups with a member that adds no more to it than to any smaller group. Doubles suffice: a group that is missed is only examined in full. */
function groupsThatFollow({ n, cost, large }: CostGame): Uint8Array {
  const follows = new Uint8Array(cost.length);
  if (large) return follows;
  const least = new Float64Array(cost.length);
  for (let bit = 1; bit < 1 << n; bit <<= 1) {
    for (let group = 0; group < cost.length; group++) if (group & bit) least[group] = cost[group]! - cost[group ^ bit]!;
    for (let other = 1; other < 1 << n; other <<= 1) {
      if (other === bit) continue;
      for (let group = 0; group < cost.length; group++) {
        if (group & bit && group & other && least[group ^ other]! < least[group]!) least[group] = least[group ^ other]!;
      }
    }
    for (let group = 0; group < cost.length; group++) {
      if (group & bit && cost[group]! - cost[group ^ bit]! <= least[group]!) follows[group] = 1;
    }
  }
  return follows;
}
