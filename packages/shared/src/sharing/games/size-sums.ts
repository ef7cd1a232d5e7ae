// Sums of group costs by size, and by size for the groups that hold a given member: all that Shapley and Banzhaf need.
import { headcount } from './cost-game.ts';

/** bySize[s]: total cost of all groups of s members; byMember[i][s]: of those that hold member i. */
export interface SizeSums {
  readonly bySize: readonly bigint[];
  readonly byMember: readonly (readonly bigint[])[];
}

/** A table read as rows (one per group of the high half of the members) by columns (one per group of the low half). */
interface HalfSums {
  readonly low: number;
  readonly high: number;
  /** [size of the row][column] */
  readonly columnSums: Float64Array;
  /** [row][size of the column] */
  readonly rowSums: Float64Array;
}

/**
 * Sums a table of 2^n costs (whole numbers, |cost| < 2^43, n <= 26) exactly. The table is read once: row sums per size of the
 * column serve the high members, column sums per size of the row the low ones. That is two additions per group instead of n / 2,
 * and no sum exceeds 2^53 because it adds at most C(13, 6) costs.
 */
export function sizeSums(n: number, cost: Float64Array): SizeSums {
  const low = n >> 1;
  const high = n - low;
  const sums = { low, high, columnSums: new Float64Array((high + 1) * 2 ** low), rowSums: new Float64Array((low + 1) * 2 ** high) };
  if (low < 3) addOneByOne(cost, sums);
  else addByEight(cost, sums);
  const highSums = collect(sums.rowSums, high, low, (row, size) => row * (low + 1) + size);
  const lowSums = collect(sums.columnSums, low, high, (column, size) => size * 2 ** low + column);
  return { bySize: highSums.bySize, byMember: [...lowSums.byMember, ...highSums.byMember] };
}

function addOneByOne(cost: Float64Array, { low, high, columnSums, rowSums }: HalfSums): void {
  for (let group = 0; group < 1 << (low + high); group++) {
    const row = group >> low;
    const column = group & (2 ** low - 1);
    columnSums[headcount(row) * 2 ** low + column]! += cost[group]!;
    rowSums[row * (low + 1) + headcount(column)]! += cost[group]!;
  }
}

/**
 * Eight columns at a time: their sizes exceed that of the first by 0, 1, 1, 2, 1, 2, 2, 3. Blocks of eight are taken in order of
 * the size of their first column, so that four running sums stay in registers for as long as that size lasts.
 */
function addByEight(cost: Float64Array, { low, high, columnSums, rowSums }: HalfSums): void {
  const columns = 1 << low;
  const rows = 1 << high;
  const blocks = Int32Array.from({ length: columns / 8 }, (_, block) => block * 8).sort((a, b) => headcount(a) - headcount(b));
  const ends = Int32Array.from({ length: low - 2 }, (_, size) => blocks.filter((block) => headcount(block) <= size).length);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    const target = headcount(row) * columns;
    let k = 0;
    for (let size = 0; size <= low - 3; size++) {
      const end = ends[size]!;
      let plus0 = 0;
      let plus1 = 0;
      let plus2 = 0;
      let plus3 = 0;
      for (; k < end; k++) {
        const column = blocks[k]!;
        const from = start + column;
        const to = target + column;
        const c0 = cost[from]!;
        const c1 = cost[from + 1]!;
        const c2 = cost[from + 2]!;
        const c3 = cost[from + 3]!;
        const c4 = cost[from + 4]!;
        const c5 = cost[from + 5]!;
        const c6 = cost[from + 6]!;
        const c7 = cost[from + 7]!;
        columnSums[to]! += c0;
        columnSums[to + 1]! += c1;
        columnSums[to + 2]! += c2;
        columnSums[to + 3]! += c3;
        columnSums[to + 4]! += c4;
        columnSums[to + 5]! += c5;
        columnSums[to + 6]! += c6;
        columnSums[to + 7]! += c7;
        plus0 += c0;
        plus1 += c1 + c2 + c4;
        plus2 += c3 + c5 + c6;
        plus3 += c7;
      }
      const sum = row * (low + 1) + size;
      rowSums[sum]! += plus0;
      rowSums[sum + 1]! += plus1;
      rowSums[sum + 2]! += plus2;
      rowSums[sum + 3]! += plus3;
    }
  }
}

/** Adds half-table sums up per member of that half and per size, in two parts of 26 bits so that doubles stay exact. */
function collect(sums: Float64Array, own: number, other: number, index: (group: number, size: number) => number): SizeSums {
  const sizes = own + other + 1;
  const unit = 2 ** 26;
  const upper = new Float64Array((own + 1) * sizes);
  const lower = new Float64Array((own + 1) * sizes);
  for (let group = 0; group < 1 << own; group++) {
    const heads = headcount(group);
    for (let size = 0; size <= other; size++) {
      const sum = sums[index(group, size)]!;
      const above = Math.floor(sum / unit);
      const below = sum - above * unit;
      for (let i = 0; i <= own; i++) {
        // after the members comes one line for all groups together
        if (i < own && !(group & (1 << i))) continue;
        upper[i * sizes + heads + size]! += above;
        lower[i * sizes + heads + size]! += below;
      }
    }
  }
  const exact = (line: number) =>
    Array.from({ length: sizes }, (_, size) => BigInt(upper[line * sizes + size]!) * BigInt(unit) + BigInt(lower[line * sizes + size]!));
  return { bySize: exact(own), byMember: Array.from({ length: own }, (_, i) => exact(i)) };
}
