// For tests and timing only: the prenucleolus as a sequence of full linear programmes given to HiGHS, a road that shares nothing with ours.

/** What is used of the solver, so that this file imports nothing. */
export interface Solver {
  readonly infinity: number;
  withModel<R>(source: Source, operation: (model: Model) => R): R;
}
interface Source {
  numCols: number;
  numRows: number;
  colCost: Float64Array;
  colLower: Float64Array;
  colUpper: Float64Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  matrix: { format: 'csr'; numRows: number; numCols: number; starts: Int32Array; indices: Int32Array; values: Float64Array };
}
interface Model {
  run(): unknown;
  getSolution(): { colValue: Float64Array; rowDual: Float64Array };
}

/**
 * Prenucleolus (weights(S) = 1) or a weighted one, in doubles: minimise the level, hold the groups whose rows have a price, repeat until the
 * held groups determine every member's share. Costs are scaled to 1, because the solver's tolerances are absolute.
 */
export function prenucleolusByHighs(
  highs: Solver,
  n: number,
  cost: ArrayLike<number>,
  weight: (group: number) => number = () => 1,
): number[] {
  const groups = 2 ** n;
  const scale = Array.from(cost).reduce((largest, amount) => Math.max(largest, Math.abs(amount)), 0) || 1;
  const weights = Float64Array.from({ length: groups }, (_, group) => weight(group));
  const unit = weights.reduce((largest, w) => Math.max(largest, Math.abs(w)), 0);
  const held = new Map<number, number>([[groups - 1, cost[groups - 1]! / scale]]);
  const basis = [vectorOf(n, groups - 1)];
  let x: number[] = [];
  while (basis.length < n) {
    const open = Array.from({ length: groups - 2 }, (_, i) => i + 1).filter((group) => residual(basis, vectorOf(n, group)) > 1e-7);
    const rows = [...held.keys(), ...open];
    const { colValue, rowDual } = highs.withModel(
      programme(highs, n, rows, held, cost, scale, (group) => weights[group]! / unit),
      (model) => {
        model.run();
        return model.getSolution();
      },
    );
    x = Array.from(colValue.subarray(0, n));
    let settled = 0;
    rows.forEach((group, row) => {
      if (row < held.size || Math.abs(rowDual[row]!) < 1e-7) return;
      settled++;
      if (residual(basis, vectorOf(n, group)) > 1e-7) basis.push(orthogonal(basis, vectorOf(n, group)));
    });
    if (!settled) throw new Error('no row has a price');
    rows.forEach((group, row) => {
      if (Math.abs(rowDual[row]!) >= 1e-7 && group !== groups - 1) held.set(group, sumOf(x, group));
    });
  }
  return x.map((share) => share * scale);
}

function programme(
  highs: Solver,
  n: number,
  rows: readonly number[],
  held: ReadonlyMap<number, number>,
  cost: ArrayLike<number>,
  scale: number,
  weight: (group: number) => number,
): Source {
  const starts = new Int32Array(rows.length + 1);
  const indices: number[] = [];
  const values: number[] = [];
  rows.forEach((group, row) => {
    for (let i = 0; i < n; i++) {
      if (!(group & (1 << i))) continue;
      indices.push(i);
      values.push(1);
    }
    if (!held.has(group)) {
      indices.push(n);
      values.push(-weight(group));
    }
    starts[row + 1] = indices.length;
  });
  const free = (value: number) => Float64Array.from({ length: n + 1 }, () => value);
  return {
    numCols: n + 1,
    numRows: rows.length,
    colCost: Float64Array.from({ length: n + 1 }, (_, j) => (j === n ? 1 : 0)),
    colLower: free(-highs.infinity),
    colUpper: free(highs.infinity),
    rowLower: Float64Array.from(rows, (group) => held.get(group) ?? -highs.infinity),
    rowUpper: Float64Array.from(rows, (group) => held.get(group) ?? cost[group]! / scale),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: n + 1,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

const vectorOf = (n: number, group: number) => Array.from({ length: n }, (_, i) => (group >> i) & 1);
const sumOf = (x: readonly number[], group: number) => x.reduce((sum, share, i) => (group & (1 << i) ? sum + share : sum), 0);
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** What is left of a vector outside the span of the basis (whose vectors after the first are orthogonal to those before). */
function orthogonal(basis: readonly number[][], vector: readonly number[]): number[] {
  return basis.reduce(
    (rest, base) => {
      const part = dot(rest, base) / dot(base, base);
      return rest.map((value, i) => value - part * base[i]!);
    },
    [...vector],
  );
}
const residual = (basis: readonly number[][], vector: readonly number[]) => Math.hypot(...orthogonal(basis, vector));
