// A year of costs from what was booked to what each municipality reads: pools, lines, counts that are missing.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { format, type Rational, rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import type { ChosenKey } from '../keys/registry.ts';
import { documentOf, factsOf, type GroupSum, poolYear, sharePool, subjectOf, type YearCosts } from './pool-year.ts';
import { complete, contributions, shareYear, statementOf } from './statement.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const counted = (nl: string, en: string, values: readonly (number | null)[]) => ({
  label: { nl, en },
  unit: { nl, en },
  values: values.map((value) => (value === null ? null : rational(BigInt(value)))),
});
const booked = (groupId: string, keyId: string | null, cents: number, more: Partial<GroupSum> = {}): GroupSum => ({
  groupId,
  keyId,
  cents: BigInt(cents),
  atOldPrices: rational(BigInt(cents)),
  volume: null,
  ...more,
});
const byHeads: ChosenKey = { code: 'single', arguments: { driver: 'heads' } };
const evenly: ChosenKey = { code: 'equal', arguments: {} };

const year = (more: Partial<YearCosts> = {}): YearCosts => ({
  year: 2026,
  members: ['Oost', 'West', 'Zuid'],
  groups: [
    { id: 'net', name: 'netwerk', takers: null },
    { id: 'desk', name: 'werkplekken', takers: null },
    { id: 'plus', name: 'pluspakket', takers: ['Zuid', 'West'] },
    { id: 'more', name: 'meerwerk', takers: ['West', 'Zuid'] },
  ],
  keys: [
    { id: 'heads', chosen: byHeads, counts: { heads: counted('Inwoners', 'Inhabitants', [5, 3, 2]), desks: counted('Werkplekken', 'Desks', [1, null, 1]) } },
    { id: 'even', chosen: evenly, counts: {} },
  ],
  sums: [booked('net', 'heads', 60_000), booked('plus', 'even', 1001), booked('desk', 'heads', 40_000), booked('more', 'even', 2000)],
  ...more,
}); // biome-ignore format: as a table

test('amounts under one key with the same payers are one pool, in the order in which they come; what no key covers stands apart', () => {
  const { pools, unkeyed, costs } = poolYear(year({ sums: [...year().sums, booked('desk', null, 500), booked('net', 'gone', 7)] }));
  expect(
    pools.map(({ key, members, places, total, parts }) => [key.id, members, places, total, parts.map(({ group }) => group.id)]),
  ).toEqual([
    ['heads', ['Oost', 'West', 'Zuid'], [0, 1, 2], 100_000n, ['net', 'desk']],
    ['even', ['West', 'Zuid'], [1, 2], 3001n, ['plus', 'more']],
  ]);
  expect(unkeyed.map(({ group, cents }) => [group.name, cents])).toEqual([
    ['werkplekken', 500n],
    ['netwerk', 7n],
  ]);
  expect(costs.year).toBe(2026);
});

test('the same takers under another key, and other takers under the same key, are pools of their own', () => {
  const groups = [...year().groups, { id: 'solo', name: 'eigen werk', takers: ['Oost'] }];
  const { pools } = poolYear(year({ groups, sums: [booked('plus', 'even', 1), booked('more', 'heads', 2), booked('solo', 'even', 4)] }));
  expect(pools.map(({ key, members, total }) => [key.id, members.join(), total])).toEqual([
    ['even', 'West,Zuid', 1n],
    ['heads', 'West,Zuid', 2n],
    ['even', 'Oost', 4n],
  ]);
});

test('what is shared is named once', () => {
  const [first] = poolYear(year({ sums: [booked('net', 'heads', 1), booked('desk', 'heads', 1), booked('net', 'heads', 1)] })).pools;
  expect(subjectOf(first!)).toEqual({ nl: 'netwerk en werkplekken', en: 'netwerk and werkplekken' });
});

test('a statement has a line per pool that the member pays in, with quantity, rate and why', () => {
  const shared = shareYear(poolYear(year()));
  const { lines, total, member } = statementOf(shared, 'West');
  expect([member, total]).toEqual(['West', 30_000n + 1501n]);
  expect(lines.map(({ cents, share }) => [cents, share && format(share)])).toEqual([
    [30_000n, '3/10'],
    [1501n, '1/2'],
  ]);
  const { unit, ...figures } = lines[0]!.metered!;
  expect(unit.nl).toBe('Inwoners');
  expect(Object.values(figures).map(format)).toEqual(['3', '10', '10000']);
  expect(lines[0]!.why.map(({ nl, en }) => [plain(nl), plain(en)])).toEqual([
    ['€ 1.000 netwerk en werkplekken × 3 / 10 Inwoners = € 300', '€1,000 netwerk and werkplekken × 3 / 10 Inhabitants = €300'],
  ]);
  // equal parts are no meter
  expect(lines[1]!.metered).toBeNull();
  expect(statementOf(shared, 'Oost').lines.map(({ cents }) => cents)).toEqual([50_000n]);
  expect(statementOf(shared, 'Nergens')).toEqual({ member: 'Nergens', lines: [], total: 0n });
  expect(contributions(shared)).toEqual([50_000n, 31_501n, 21_500n]);
  expect(complete(shared)).toBe(true);
});

test('nothing to share is on the statement as nothing, without a part', () => {
  const shared = shareYear(poolYear(year({ sums: [booked('plus', 'even', 0)] })));
  expect(statementOf(shared, 'West').lines).toMatchObject([{ cents: 0n, share: null, metered: null }]);
  expect(complete(shared)).toBe(true);
});

test('a rounded line has its meter as well', () => {
  const shared = shareYear(poolYear(year({ sums: [booked('net', 'heads', 101)] })));
  const [line] = statementOf(shared, 'Oost').lines;
  expect([line!.cents, line!.metered && format(line!.metered.rate), line!.why.length]).toEqual([51n, '101/10', 2]);
});

test('a mixed key has several meters, and so none to show', () => {
  const mixed: ChosenKey = {
    code: 'mixed',
    arguments: { parts: [{ share: '1/2', driver: 'heads' }, { share: '1/2', driver: 'desks' }] }, // biome-ignore format: as a table
  };
  const counts = { heads: counted('Inwoners', 'Inhabitants', [5, 3, 2]), desks: counted('Werkplekken', 'Desks', [1, 1, 2]) };
  const shared = shareYear(poolYear(year({ keys: [{ id: 'heads', chosen: mixed, counts }], sums: [booked('net', 'heads', 400)] })));
  expect(statementOf(shared, 'Oost').lines).toMatchObject([{ cents: 150n, metered: null }]);
});

test.each<[what: string, chosen: ChosenKey]>([
  ['a foot and the rest by inhabitants are two lines', { code: 'foot', arguments: { foot: '1/2', driver: 'heads' } }],
  ['parts that count everyone as one are no meter', { code: 'single', arguments: { driver: 'equal' } }],
  ['a share that a bound has moved is no rate', { code: 'bounded', arguments: { key: byHeads, caps: { Oost: 100 } } }],
])('%s', (_, chosen) => {
  const counts = { heads: counted('Inwoners', 'Inhabitants', [5, 3, 2]) };
  const shared = shareYear(poolYear(year({ keys: [{ id: 'heads', chosen, counts }], sums: [booked('net', 'heads', 400)] })));
  const [line] = statementOf(shared, 'Oost').lines;
  expect([line!.metered, line!.why.length > 0]).toEqual([null, true]);
});

test('a pool whose key refuses keeps the refusal; the others stand, and the year is not complete', () => {
  const keys = [
    { id: 'heads', chosen: byHeads, counts: { heads: counted('Inwoners', 'Inhabitants', [5, null, null]) } },
    { id: 'even', chosen: evenly, counts: {} },
  ];
  const shared = shareYear(poolYear(year({ keys })));
  expect(shared.shared[0]).toMatchObject({
    shares: null,
    problem: {
      nl: 'Van West en Zuid is geen telling bekend: inwoners. Leg die eerst vast.',
      en: 'No count is known of West and Zuid: inhabitants. Record it first.',
    },
  });
  expect(statementOf(shared, 'West').lines.map(({ cents }) => cents)).toEqual([1501n]);
  expect(contributions(shared)).toEqual([0n, 1501n, 1500n]);
  expect(complete(shared)).toBe(false);
  const { code, path } = refusalOf(() => sharePool(shared.pooled.pools[0]!));
  expect([code, path]).toEqual(['count-missing', '$.drivers.heads']);
});

test('a count that another key would ask for is given along when it is whole, and never missed', () => {
  const [heads] = poolYear(year()).pools;
  expect(Object.keys(factsOf(heads!).drivers)).toEqual(['heads']);
  // the desks of West are not counted
  expect(Object.keys(factsOf(heads!, true).drivers)).toEqual(['heads']);
  const counts = { heads: counted('Inwoners', 'Inhabitants', [5, 3, 2]), desks: counted('Werkplekken', 'Desks', [1, 4, 1]) };
  const keys = [{ id: 'heads', chosen: byHeads, counts }];
  const [both, few] = poolYear(year({ keys, sums: [booked('net', 'heads', 1), booked('plus', 'heads', 1)] })).pools;
  expect([Object.keys(factsOf(both!, true).drivers), Object.keys(factsOf(both!).drivers)]).toEqual([['heads', 'desks'], ['heads']]);
  // of a package only the takers' counts
  expect(factsOf(few!).drivers['heads']!.values).toEqual([rational(3n), rational(2n)]);
});

test('a bug in a key is no refusal', () => {
  const broken = { code: 'nothing', arguments: {} } as unknown as ChosenKey;
  expect(() => shareYear(poolYear(year({ keys: [{ id: 'heads', chosen: broken, counts: {} }] })))).toThrow(TypeError);
});

test('an amount without a key is missing from the year, unless it is nothing', () => {
  const withOut = (cents: number) => complete(shareYear(poolYear(year({ sums: [...year().sums, booked('net', null, cents)] }))));
  expect([withOut(1), withOut(0), withOut(-1)]).toEqual([false, true, false]);
});

test('a pool leaves as the document from which anyone recomputes the same cents', () => {
  const pooled = poolYear(year());
  const document = documentOf(pooled.pools[0]!);
  expect(document).toMatchObject({
    kind: 'key',
    total: '100000',
    members: ['Oost', 'West', 'Zuid'],
    drivers: { heads: { label: { nl: 'Inwoners' }, values: ['5', '3', '2'] } },
    key: byHeads,
  });
  expect(recompute(JSON.parse(JSON.stringify(document)))).toMatchObject({ cents: [50_000n, 30_000n, 20_000n] });
  expect(Object.keys(documentOf(pooled.pools[0]!, true).drivers)).toEqual(['heads']);
});

const anyYear = fc
  .record({
    heads: fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }),
    sums: fc.array(
      fc.tuple(fc.constantFrom('net', 'desk', 'plus', 'more'), fc.constantFrom('heads', 'even'), fc.integer({ min: -9999, max: 99_999 })),
      {
        maxLength: 12,
      },
    ),
  })
  .map(({ heads, sums }) => {
    const counts = { heads: counted('Inwoners', 'Inhabitants', heads.map((count) => count + 1)) }; // biome-ignore format: as a table
    const keys = [
      { id: 'heads', chosen: byHeads, counts },
      { id: 'even', chosen: evenly, counts: {} },
    ];
    return year({ keys, sums: sums.map((sum) => booked(...sum)) });
  });

test('all statements together are the year, and everyone pays within a cent per pool of the exact share', () => {
  fc.assert(
    fc.property(anyYear, (costs) => {
      const shared = shareYear(poolYear(costs));
      const statements = costs.members.map((member) => statementOf(shared, member));
      expect(statements.reduce((all, { total }) => all + total, 0n)).toBe(costs.sums.reduce((all, { cents }) => all + cents, 0n));
      expect(contributions(shared)).toEqual(statements.map(({ total }) => total));
      for (const { lines } of statements) {
        for (const { cents, share, pool } of lines) {
          const exact: Rational = share ? rational(share.num * pool.total, share.den) : rational(0n);
          const off = rational(cents * exact.den - exact.num, exact.den);
          expect(off.num < off.den && -off.num < off.den).toBe(true);
        }
      }
    }),
  );
});
