import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prorate } from '../../kernel/prorate.ts';
import { rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { instalments, settle } from './settlement.ts';

test.each([
  [32_801_690n, 4, [8_200_423n, 8_200_423n, 8_200_422n, 8_200_422n]],
  [-5n, 4, [-2n, -1n, -1n, -1n]],
  [3n, 1, [3n]],
  [0n, 2, [0n, 0n]],
])('%s in %i instalments', (contribution, count, parts) => {
  expect(instalments(contribution, count)).toEqual(parts);
});

test.each([0, -1, 1.5, Number.NaN])('%s instalments are refused', (count) => {
  expect(() => instalments(1n, count)).toThrow('not-a-count');
});

test('a year in three municipalities: advances on the budget, settled on the accounts', () => {
  const inhabitants = [41250n, 28731n, 17609n].map((count) => rational(count));
  const [budget, accounts] = [prorate(100_000_000n, inhabitants).cents, prorate(98_765_432n, inhabitants).cents];
  expect(
    settle(
      accounts,
      budget.map((share) => instalments(share, 4)),
    ),
  ).toEqual([
    { advanced: 47_094_417n, owed: 46_513_005n, remains: -581_412n },
    { advanced: 32_801_690n, owed: 32_396_730n, remains: -404_960n },
    { advanced: 20_103_893n, owed: 19_855_697n, remains: -248_196n },
  ]);
  expect(() => settle(accounts, [])).toThrow('other-members');
});

test('what remains adds up to the result', () => {
  const amounts = fc.array(fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(-1000n, 1000n), fc.integer({ min: 1, max: 12 })), { maxLength: 8 });
  fc.assert(
    fc.property(amounts, (rows) => {
      const settled = settle(
        rows.map(([owed]) => owed),
        rows.map(([, advance, count]) => instalments(advance, count)),
      );
      const result = rows.reduce((sum, [owed, advance]) => sum + owed - advance, 0n);
      expect(settled.reduce((sum, { remains }) => sum + remains, 0n)).toBe(result);
    }),
  );
});

test('what cannot be settled says why, in both languages', () => {
  expect(refusalOf(() => instalments(1n, 0)).text).toEqual({
    nl: 'Verwacht minstens één termijn.',
    en: 'expected at least one instalment',
  });
  expect(refusalOf(() => settle([1n], [])).text).toEqual({
    nl: 'Voorschotten en rekening noemen niet dezelfde deelnemers.',
    en: 'advances and bill must name the same members',
  });
});
