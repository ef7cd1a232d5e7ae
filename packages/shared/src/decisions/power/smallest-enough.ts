// The smallest groups that win a weighted game: what a chair wants to know is how few are enough, not all ways there are.
import { type WeightedGame, wins } from './weighted-game.ts';

/** Every group of `size` members out of `from` and further, in the order of the members. */
function* groupsOf(size: number, members: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= members - size; first += 1) {
    for (const rest of groupsOf(size - 1, members, first + 1)) yield [first, ...rest];
  }
}

/** Winning groups of the smallest size that has one; at most `most`, and none when a search of 20,000 groups finds nothing. */
export function smallestEnough(game: WeightedGame, most = 12): number[][] {
  const members = game[0]!.weights.length;
  let tried = 0;
  for (let size = 1; size <= members; size += 1) {
    const found: number[][] = [];
    for (const group of groupsOf(size, members)) {
      if ((tried += 1) > 20_000 || found.length === most) break;
      if (wins(game, group)) found.push(group);
    }
    if (found.length > 0 || tried > 20_000) return found;
  }
  return [];
}
