// The shape of a cost game: does a larger group never cost less, does joining forces never cost more, do extra costs fall as the group grows.
import { type CostGame, costOf, type Group, headcount, largestAmount } from './cost-game.ts';

export interface GameProperties {
  /** A larger group never costs less. */
  readonly monotone: boolean;
  /** Two groups never cost more together than apart. Null when finding out takes too much work: many members, hardly anything saved. */
  readonly subadditive: boolean | null;
  /** The extra cost of a member never rises with the group it joins; then the Shapley value is in the core (Shapley 1971). */
  readonly concave: boolean;
}

/** Pairs of groups compared before the question is left open: well within a second. */
const mostPairs = 2 ** 26;

/** Tests every group, exactly. A concave game is subadditive, so the long test (3^n pairs of groups) is only for the others. */
export function gameProperties(game: CostGame, pairs = mostPairs): GameProperties {
  const concave = isConcave(game);
  return { monotone: isMonotone(game), concave, subadditive: concave || isSubadditive(game, pairs) };
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

function isConcave({ n, ...rest }: CostGame): boolean {
  const falls = falling({ n, ...rest });
  for (let one = 1; one < 1 << n; one <<= 1) {
    for (let other = one << 1; other < 1 << n; other <<= 1) {
      // every group without these two, in three runs of numbers
      for (let top = 0; top < 1 << n; top += 2 * other) {
        for (let middle = top; middle < top + other; middle += 2 * one) {
          for (let group = middle; group < middle + one; group++) {
            if (falls(group | one, group | other, group | one | other, group)) return false;
          }
        }
      }
    }
  }
  return true;
}

/**
 * Every way to split every group in two; null above a number of pairs. Most groups need no look at their splits. Take a member i out of a group S:
 * a split with i on its own saves c(i) - m(S), where m is what i adds; any other is a split of the rest, which saves at least what is known of
 * the rest, and i adds at least the least that it adds to any part of S instead of m(S). What all that leaves is a saving known of S.
 */
function isSubadditive(game: CostGame, pairs: number): boolean | null {
  const { cost, large } = game;
  const error = large ? largestAmount(game) * 2 ** -48 : 0;
  const falls = falling(game);
  const { member, drop } = steadiestMembers(game);
  // of a member alone there is no split
  const saving = new Float64Array(cost.length).fill(Number.POSITIVE_INFINITY);
  let left = pairs;
  for (let group = 1; group < cost.length; group++) {
    const rest = group & (group - 1);
    if (!rest) continue;
    const own = member[group]!;
    const alone = cost[own]! + cost[group ^ own]! - cost[group]!;
    let least = Math.min(alone, saving[group ^ own]! - drop[group]!) - error;
    if (least < 0) {
      left -= 2 ** (headcount(group) - 1) * (large ? 8 : 1);
      if (left < 0) return null;
      least = Number.POSITIVE_INFINITY;
      for (let part = rest; part; part = (part - 1) & rest) {
        if (large && falls(part, group ^ part, group, 0)) return false;
        const saved = cost[part]! + cost[group ^ part]! - cost[group]!;
        if (saved < least) least = saved;
      }
      if (!large && least < 0) return false;
      least -= error;
    }
    saving[group] = least;
  }
  return true;
}

/**
 * For every group the member (as a group of one) whose extra cost falls least below what it adds to the whole group, whatever part of the group
 * it joins, and by how much it may fall.
 */
function steadiestMembers({ n, cost }: CostGame): { member: Int32Array; drop: Float64Array } {
  const member = new Int32Array(cost.length);
  const drop = new Float64Array(cost.length).fill(Number.POSITIVE_INFINITY);
  const least = new Float64Array(cost.length);
  for (let bit = 1; bit < 1 << n; bit <<= 1) {
    // what the member adds to each group without it, then the least it adds to any part of that group
    for (let group = 0; group < cost.length; group++) least[group] = cost[group | bit]! - cost[group & ~bit]!;
    for (let other = 1; other < 1 << n; other <<= 1) {
      for (let top = 0; top < 1 << n; top += 2 * other) {
        for (let group = top + other; group < top + 2 * other; group++) {
          if (least[group - other]! < least[group]!) least[group] = least[group - other]!;
        }
      }
    }
    for (let group = 0; group < cost.length; group++) {
      if (!(group & bit)) continue;
      const fall = cost[group]! - cost[group ^ bit]! - least[group]!;
      if (fall < drop[group]!) [drop[group], member[group]] = [fall, bit];
    }
  }
  return { member, drop };
}
