// The inverse of a whole-number matrix, without fractions and without rounding.

/** inverse = adjugate / determinant. */
export interface ExactInverse {
  readonly adjugate: readonly (readonly bigint[])[];
  readonly determinant: bigint;
}

/**
 * Inverts a square matrix of whole numbers exactly; null when it is singular. Fraction-free elimination (Bareiss 1968): every number met on
 * the way is a minor of the matrix, small for the 0/1 matrices of groups, so doubles do the work for as long as products stay exact.
 */
export function invert(matrix: readonly (readonly bigint[])[]): ExactInverse | null {
  const small = eliminate(
    matrix.map((row) => row.map(Number)),
    0,
    1,
    productsStayExact,
  );
  if (small !== 'too-large') {
    return small && { adjugate: small.adjugate.map((row) => row.map(BigInt)), determinant: BigInt(small.determinant) };
  }
  return eliminate(matrix, 0n, 1n, () => true) as ExactInverse | null;
}

const productsStayExact = (rows: readonly (readonly number[])[]): boolean =>
  rows.every((row) => row.every((value) => Math.abs(value) < 2 ** 26));

type Solved<T> = { adjugate: T[][]; determinant: T } | null | 'too-large';

/** Gauss-Jordan on [matrix | unit]; ends with [determinant * unit | adjugate]. */
function eliminate<T extends number | bigint>(
  matrix: readonly (readonly T[])[],
  nothing: T,
  unit: T,
  exact: (rows: T[][]) => boolean,
): Solved<T> {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? unit : nothing))]);
  let previous = unit;
  for (let column = 0; column < size; column++) {
    if (!exact(rows)) return 'too-large';
    const found = rows.findIndex((row, i) => i >= column && row[column] !== nothing);
    if (found < 0) return null;
    if (found !== column) {
      // an exchange of rows turns the sign; turning one of them keeps the determinant
      const moved = rows[column]!.map((value) => -value as T);
      rows[column] = rows[found]!;
      rows[found] = moved;
    }
    const pivotRow = rows[column]!;
    const pivot = pivotRow[column]!;
    for (let i = 0; i < size; i++) {
      const row = rows[i]!;
      const factor = row[column]!;
      if (i !== column) reduce(row, pivotRow, pivot, factor, previous);
    }
    previous = pivot;
  }
  return { adjugate: rows.map((row) => row.slice(size)), determinant: previous };
}

function reduce<T extends number | bigint>(row: T[], pivotRow: readonly T[], pivot: T, factor: T, previous: T): void {
  for (let j = 0; j < row.length; j++) {
    row[j] = (((row[j] as number) * (pivot as number) - (factor as number) * (pivotRow[j] as number)) / (previous as number)) as T;
  }
}
