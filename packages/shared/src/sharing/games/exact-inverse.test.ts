// Inverses in whole numbers: multiplied back they are the unit matrix, whatever the size of the numbers.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { invert } from './exact-inverse.ts';

const times = (a: readonly (readonly bigint[])[], b: readonly (readonly bigint[])[]) =>
  a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0n)));

/** By its definition: signed products over all orders. */
const determinant = (matrix: readonly (readonly bigint[])[]): bigint =>
  matrix.length === 0
    ? 1n
    : matrix[0]!.reduce((sum, value, j) => {
        const minor = matrix.slice(1).map((row) => row.toSpliced(j, 1));
        return sum + (j % 2 ? -1n : 1n) * value * determinant(minor);
      }, 0n);

test.each<[what: string, matrix: bigint[][], adjugate: bigint[][] | null, determinant: bigint]>([
  ['one number', [[7n]], [[1n]], 7n],
  ['nothing', [[0n]], null, 0n],
  ['two by two', [[1n, 2n], [3n, 4n]], [[4n, -2n], [-3n, 1n]], -2n],
  ['a row to exchange', [[0n, 1n], [1n, 0n]], [[0n, -1n], [-1n, 0n]], -1n],
  ['an exchange further down', [[1n, 1n, 0n], [1n, 1n, 1n], [0n, 1n, 1n]], [[0n, -1n, 1n], [-1n, 1n, -1n], [1n, -1n, 0n]], -1n],
  ['twice the same row', [[1n, 2n], [2n, 4n]], null, 0n],
  ['numbers beyond doubles', [[2n ** 60n, 1n], [1n, 0n]], [[0n, -1n], [-1n, 2n ** 60n]], -1n],
  // the products on the way exceed 2^53 by one: doubles would lose it
  ['products beyond doubles', [[2n ** 27n, 1n], [1n, 2n ** 27n]], [[2n ** 27n, -1n], [-1n, 2n ** 27n]], 2n ** 54n - 1n],
])('%s', (_, matrix, adjugate, determinant) => {
  expect(invert(matrix)).toEqual(adjugate && { adjugate, determinant });
}); // biome-ignore format: as a table

test('a matrix times its adjugate is its determinant, and singular is singular', () => {
  const anyMatrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1n, 3n, 2n ** 26n, 2n ** 40n))
    .chain(([n, most]) => fc.array(fc.array(fc.bigInt(-most, most), { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));
  fc.assert(
    fc.property(anyMatrix, (matrix) => {
      const found = invert(matrix);
      const det = determinant(matrix);
      expect(found?.determinant ?? 0n).toBe(det);
      if (found) expect(times(matrix, found.adjugate)).toEqual(matrix.map((row, i) => row.map((_, j) => (i === j ? det : 0n))));
    }),
  );
});
