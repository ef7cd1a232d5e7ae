// Why a bill differs from last year's: each cause in a small year worked out by hand, and always to the cent.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../../kernel/rational.ts';
import type { ChosenKey } from '../keys/registry.ts';
import { bridgeYears } from './bridge-years.ts';
import { type GroupSum, poolYear, type YearCosts } from './pool-year.ts';
import { shareYear, statementOf } from './statement.ts';

const byHeads: ChosenKey = { code: 'single', arguments: { driver: 'heads' } };
const evenly: ChosenKey = { code: 'equal', arguments: {} };

interface Sketch {
  members?: readonly string[];
  heads?: readonly (number | null)[];
  takers?: readonly string[] | null;
  sums?: readonly (readonly [group: string, key: string | null, cents: number, more?: Partial<GroupSum>])[];
}
const sketch = ({ members = ['Oost', 'West'], heads = [1, 3], takers = null, sums = [['net', 'heads', 4000]] }: Sketch = {}) => {
  const words = { nl: 'Inwoners', en: 'Inhabitants' };
  const values = heads.map((count) => (count === null ? null : rational(BigInt(count))));
  const counts = { heads: { label: words, unit: words, values } };
  const costs: YearCosts = {
    year: 2026,
    members,
    groups: [
      { id: 'net', name: 'netwerk', takers },
      { id: 'desk', name: 'werkplekken', takers: null },
    ],
    keys: [
      { id: 'heads', chosen: byHeads, counts },
      { id: 'even', chosen: evenly, counts },
    ],
    sums: sums.map(([groupId, keyId, cents, more]) => ({
      groupId,
      keyId,
      cents: BigInt(cents),
      atOldPrices: rational(BigInt(cents)),
      volume: null,
      ...more,
    })),
  };
  return shareYear(poolYear(costs));
};
const volume = (units: number, more: Partial<GroupSum> = {}) => ({ volume: rational(BigInt(units)), ...more });
const caused = (from: Sketch, to: Sketch, member = 'Oost') => {
  const bridged = bridgeYears(sketch(from), sketch(to), member);
  return [bridged.from, bridged.to, Object.fromEntries(Object.entries(bridged.parts).filter(([, cents]) => cents !== 0n))];
};

test.each<[what: string, from: Sketch, to: Sketch, expected: [bigint, bigint, Record<string, bigint>]]>([
  ['nothing changed', {}, {}, [1000n, 1000n, {}]],
  ['dearer', {}, { sums: [['net', 'heads', 4400]] }, [1000n, 1100n, { tariff: 100n }]],
  ['dearer by the index alone', {}, { sums: [['net', 'heads', 4400, { atOldPrices: rational(4000n) }]] }, [1000n, 1100n, { index: 100n }]],
  ['no index from nothing', {}, { sums: [['net', 'heads', 4400, { atOldPrices: rational(0n) }]] }, [1000n, 1100n, { tariff: 100n }]],
  ['no index below nothing', {}, { sums: [['net', 'heads', 4400, { atOldPrices: rational(-1n) }]] }, [1000n, 1100n, { tariff: 100n }]],
  [
    'twice as much of it at the same price',
    { sums: [['net', 'heads', 4000, volume(2)]] },
    { sums: [['net', 'heads', 8000, volume(4)]] },
    [1000n, 2000n, { volume: 1000n }],
  ],
  [
    'a volume of one is a volume',
    { sums: [['net', 'heads', 4000, volume(1)]] },
    { sums: [['net', 'heads', 8000, volume(2)]] },
    [1000n, 2000n, { volume: 1000n }],
  ],
  ['a volume counted for the first time is no change', {}, { sums: [['net', 'heads', 8000, volume(4)]] }, [1000n, 2000n, { tariff: 1000n }]],
  ['nor one that is no longer counted', { sums: [['net', 'heads', 8000, volume(4)]] }, {}, [2000n, 1000n, { tariff: -1000n }]],
  [
    'nor one that fell to nothing',
    { sums: [['net', 'heads', 4000, volume(2)]] },
    { sums: [['net', 'heads', 4400, volume(0)]] },
    [1000n, 1100n, { tariff: 100n }],
  ],
  ['more inhabitants', {}, { heads: [2, 2] }, [1000n, 2000n, { counts: 1000n }]],
  ['another key', {}, { sums: [['net', 'even', 4000]] }, [1000n, 2000n, { key: 1000n }]],
  ['free from now on', {}, { sums: [['net', 'heads', 0, { atOldPrices: rational(4000n) }]] }, [1000n, 0n, { tariff: -1000n }]],
  ['a new service', {}, { sums: [['net', 'heads', 4000], ['desk', 'even', 500]] }, [1000n, 1250n, { services: 250n }]],
  ['a service that ended', { sums: [['net', 'heads', 4000], ['desk', 'even', 500]] }, {}, [1250n, 1000n, { services: -250n }]],
  ['a member that joined', {}, { members: ['Oost', 'West', 'Zuid'], heads: [1, 3, 4] }, [1000n, 500n, { members: -500n }]],
  ['a first year', { sums: [] }, {}, [0n, 1000n, { services: 1000n }]],
  ['a package that others take', { takers: ['West'] }, { takers: ['West'] }, [0n, 0n, {}]],
  ['a package joined', { takers: ['West'] }, { takers: ['Oost', 'West'] }, [0n, 1000n, { members: 1000n }]],
  ['a package left', { takers: ['Oost', 'West'] }, { takers: ['West'] }, [1000n, 0n, { members: -1000n }]],
  ['a year that could not be shared', { heads: [1, null] }, {}, [0n, 1000n, { services: 1000n }]],
  ['what no key covers is on nobody’s bill', {}, { sums: [['net', 'heads', 4000], ['desk', null, 500]] }, [1000n, 1000n, {}]],
  [
    'a group under two keys is compared first with first',
    { sums: [['net', 'heads', 4000], ['net', 'even', 100]] },
    { sums: [['net', 'heads', 4400], ['net', 'even', 200]] },
    [1050n, 1200n, { tariff: 150n }],
  ],
  [
    'three times the same group',
    { sums: [['net', 'heads', 4000], ['net', 'even', 100], ['net', 'even', 100]] },
    { sums: [['net', 'heads', 4000], ['net', 'even', 100], ['net', 'even', 300]] },
    [1100n, 1200n, { tariff: 100n }],
  ],
])('%s', (_, from, to, expected) => {
  expect(caused(from, to)).toEqual(expected);
}); // biome-ignore format: as a table

test('another key while a member leaves: the new key is asked about who left, by the counts of then', () => {
  const from: Sketch = { members: ['Oost', 'West', 'Zuid'], heads: [1, 3, 4], sums: [['net', 'even', 2400]] };
  // a third or half of 2,400, then an eighth or a quarter: the key takes 500 or 600, the leaver leaves 400 or 300
  expect(caused(from, { sums: [['net', 'heads', 2400]] })).toEqual([800n, 600n, { key: -550n, members: 350n }]);
});

test('the leaver and the joiner themselves', () => {
  const three: Sketch = { members: ['Oost', 'West', 'Zuid'], heads: [1, 3, 4] };
  expect(caused({}, three, 'Zuid')).toEqual([0n, 2000n, { members: 2000n }]);
  expect(caused(three, {}, 'Zuid')).toEqual([2000n, 0n, { members: -2000n }]);
});

test('cents that pooling rounds differently than groups apart are called rounding', () => {
  const from: Sketch = { sums: [['net', 'even', 101], ['desk', 'even', 101]] }; // biome-ignore format: as a table
  // apart each group gives Oost 51; together 101
  const to: Sketch = { sums: [['net', 'even', 101], ['desk', 'even', 102]] }; // biome-ignore format: as a table
  for (const member of ['Oost', 'West']) {
    const { from: paid, to: pays, parts } = bridgeYears(sketch(from), sketch(to), member);
    expect(Object.values(parts).reduce((sum, cents) => sum + cents, paid)).toBe(pays);
  }
});

test('from plus all causes is to, to the cent, for every member of either year', () => {
  const cents = fc.integer({ min: -9999, max: 99_999 });
  const anySketch = fc.record({
    heads: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 3 }),
    members: fc.constantFrom(['Oost', 'West', 'Zuid'], ['Zuid', 'Oost', 'Noord']),
    takers: fc.constantFrom(null, ['Oost'], ['Oost', 'Zuid']),
    sums: fc.array(
      fc.tuple(
        fc.constantFrom('net', 'desk'),
        fc.constantFrom('heads', 'even', null),
        cents,
        fc.record({ volume: fc.option(fc.integer({ min: 0, max: 9 }).map((units) => rational(BigInt(units)))), atOldPrices: cents.map((old) => rational(BigInt(old))) }),
      ),
      { maxLength: 4 },
    ),
  }); // biome-ignore format: as a table
  fc.assert(
    fc.property(anySketch, anySketch, fc.constantFrom('Oost', 'West', 'Zuid', 'Noord'), (before, after, member) => {
      const [from, to] = [sketch(before), sketch(after)];
      const bridged = bridgeYears(from, to, member);
      expect([bridged.from, bridged.to]).toEqual([from, to].map((shared) => statementOf(shared, member).total));
      expect(Object.values(bridged.parts).reduce((sum, part) => sum + part, bridged.from)).toBe(bridged.to);
    }),
  );
});
