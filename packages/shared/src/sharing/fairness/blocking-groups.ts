// Which groups of members pay more than they would by themselves, and how much: the test that a key must stand.
import { type CostGame, costOf, everyone, type Group, membersIn } from '../games/cost-game.ts';
import { halfTables } from '../games/group-table.ts';

export interface GroupExcess {
  readonly group: Group;
  /** Cents the group pays above its own cost. */
  readonly excess: bigint;
}

export interface CoreVerdict {
  /** No group pays more than it would by itself. */
  readonly inCore: boolean;
  /** The largest excess of any group (negative: every group gains at least so much); null when there are no groups to compare. */
  readonly maxExcess: bigint | null;
  /** The groups at the largest excess, at most `most`, in order. */
  readonly maxExcessGroups: readonly Group[];
  /** The groups that pay too much, worst first, at most `most`. */
  readonly blocking: readonly GroupExcess[];
}

/** Judges shares in whole cents against every group (one scan of the table). */
export function coreVerdict(game: CostGame, shares: readonly bigint[], most = 20): CoreVerdict {
  const worst = tightestGroups(game, shares, most);
  if (!worst.length) return { inCore: true, maxExcess: null, maxExcessGroups: [], blocking: [] };
  const maxExcess = worst[0]!.excess;
  return {
    inCore: maxExcess <= 0n,
    maxExcess,
    maxExcessGroups: worst.filter(({ excess }) => excess === maxExcess).map(({ group }) => group),
    blocking: worst.filter(({ excess }) => excess > 0n),
  };
}

/** The groups that pay most above, or least below, their own cost: worst first, equals by number, at most `most`. */
export function tightestGroups(game: CostGame, shares: readonly bigint[], most: number): GroupExcess[] {
  // a double counts cents up to 2^53; beyond 2^48 the sum over a group would not
  const isLarge = game.large !== null || shares.some((share) => share > 2n ** 48n || share < -(2n ** 48n));
  return (isLarge ? worstOfLarge(game, shares) : worstOf(game, shares.map(Number), most))
    .sort((a, b) => Number(b.excess - a.excess) || a.group - b.group)
    .slice(0, most);
}

/** The worst groups of the whole table: they lie in the rows of the table whose own worst is worst. */
function worstOf(game: CostGame, shares: readonly number[], most: number): GroupExcess[] {
  const { low, high } = halfTables(shares, 0);
  const rows = worstOfRows(game, Float64Array.from(low), high);
  const border = rows.toSorted().at(-most) ?? Number.NEGATIVE_INFINITY;
  const groupsFrom = (row: number) =>
    low
      .map((sum, column) => ({ group: row * low.length + column, excess: sum + high[row]! - game.cost[row * low.length + column]! }))
      .filter(({ group, excess }) => excess >= border && group > 0 && group < everyone(game));
  const found: { group: Group; excess: number }[] = [];
  rows.forEach((worst, row) => worst > border && found.push(...groupsFrom(row)));
  // equal groups in the order of their number: as soon as there are enough the later ones cannot matter
  const enough = found.length + most;
  rows.forEach((worst, row) => worst === border && found.length < enough && found.push(...groupsFrom(row)));
  return found.map(({ group, excess }) => ({ group, excess: BigInt(excess) }));
}

function worstOfRows(game: CostGame, low: Float64Array, high: readonly number[]): Float64Array {
  const { cost } = game;
  const columns = low.length;
  return Float64Array.from(high, (base, row) => {
    const start = row * columns;
    const end = row === high.length - 1 ? columns - 1 : columns;
    let worst = Number.NEGATIVE_INFINITY;
    for (let column = row ? 0 : 1; column < end; column++) {
      const excess = low[column]! + base - cost[start + column]!;
      if (excess > worst) worst = excess;
    }
    return worst;
  });
}

/** The same in big integers, for amounts beyond doubles. */
function worstOfLarge(game: CostGame, shares: readonly bigint[]): GroupExcess[] {
  const groups: GroupExcess[] = [];
  for (let group = 1; group < everyone(game); group++) {
    const excess = membersIn(group).reduce((sum, member) => sum + shares[member]!, -costOf(game, group));
    groups.push({ group, excess });
  }
  return groups;
}
