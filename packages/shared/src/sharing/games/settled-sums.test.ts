// Which groups follow from settled ones: exactly those in their span, found by elimination in fractions beside it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from './certificate.oracle.ts';
import { costGame, membersOf } from './cost-game.ts';
import { groupTable } from './group-table.ts';
import { rational } from '../../kernel/rational.ts';
import { closeSettled, nothingSettled, settle } from './settled-sums.ts';

const vectorOf = (n: number, group: number) => membersOf({ n }).map((i) => rational(group & (1 << i) ? 1n : 0n));
const closed = (n: number, groups: readonly number[]) => {
  const settled = nothingSettled(n);
  for (const group of groups) settle(settled, group);
  const table = groupTable(costGame(Array<bigint>(2 ** n).fill(0n)), 'plain')!;
  closeSettled(table, settled);
  return Array.from(table.price, (price, group) => (price === Number.POSITIVE_INFINITY ? group : -1)).filter((group) => group > 0);
};

test.each<[what: string, n: number, settled: number[], follow: number[]]>([
  ['everyone and one member settle the others together', 3, [7, 1], [1, 6, 7]],
  ['pairs that overlap settle every member', 3, [7, 3, 6], [1, 2, 3, 4, 5, 6, 7]],
  ['two pairs settle their union', 5, [31, 3, 12], [3, 12, 15, 16, 19, 28, 31]],
  // twice the first and once the last: no group follows but those three
  ['a sum that counts a member twice', 4, [11, 5, 6], [5, 6, 11, 15]],
  ['all but one pair', 4, [15, 3, 5], [3, 5, 10, 12, 15]],
  ['members one by one', 2, [1, 2], [1, 2, 3]],
])('%s', (_, n, settled, follow) => {
  expect(closed(n, settled)).toEqual(follow);
});

test('whether a group adds something, and which groups then follow, is what the rank says', () => {
  // mostly few members, so that a hundred thousand cases take minutes
  const members = fc.oneof({ weight: 29, arbitrary: fc.integer({ min: 2, max: 4 }) }, { weight: 1, arbitrary: fc.constantFrom(5, 6) });
  const cases = members.chain((n) => fc.tuple(fc.constant(n), fc.array(fc.integer({ min: 1, max: 2 ** n - 1 }), { maxLength: 7 })));
  fc.assert(
    fc.property(cases, ([n, groups]) => {
      const settled = nothingSettled(n);
      const everyone = 2 ** n - 1;
      const known = [vectorOf(n, everyone)];
      settle(settled, everyone);
      for (const group of groups) {
        const adds = rank([...known, vectorOf(n, group)]) > rank(known);
        expect(settle(settled, group)).toBe(adds);
        known.push(vectorOf(n, group));
      }
      expect(settled.rows.length).toBe(rank(known));
      const follow = Array.from({ length: everyone }, (_, i) => i + 1).filter(
        (group) => rank([...known, vectorOf(n, group)]) === rank(known),
      );
      expect(closed(n, [everyone, ...groups])).toEqual(follow);
      // reduced: 0 at the pivots of the other rows, in lowest terms
      for (const { pivot, values } of settled.rows) {
        expect(settled.rows.filter((row) => row.values[pivot] !== 0n)).toHaveLength(1);
        expect(values[pivot]).not.toBe(0n);
      }
    }),
  );
});
