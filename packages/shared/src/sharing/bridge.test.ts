import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRational, rational, sum } from '../kernel/rational.ts';
import { refusalOf } from '../kernel/refused.oracle.ts';
import { tries } from '../kernel/tries.oracle.ts';
import { bridge, type Cause, causes, explainBridge, type MemberBridge } from './bridge.ts';
import { attribute } from './bridge-attribution.ts';
import type { Bill, BilledService } from './bridge-bill.ts';
import { recomputeBridge } from './bridge-document.ts';
import type { ChosenKey } from './keys/registry.ts';

const single: ChosenKey = { code: 'single', arguments: { driver: 'accounts' } };
const equal: ChosenKey = { code: 'equal', arguments: {} };
const counts = (...values: number[]) => ({
  accounts: { label: { nl: 'accounts', en: 'accounts' }, values: values.map((value) => parseRational(value)) },
});
const service = (total: number, more: Partial<BilledService> = {}): BilledService => ({
  label: { nl: 'platform', en: 'platform' },
  total: BigInt(total),
  volume: rational(1n),
  index: rational(1n),
  key: single,
  ...more,
});
const bill = (more: Partial<Bill> = {}): Bill => ({
  members: ['A', 'B'],
  drivers: counts(1, 3),
  services: { platform: service(40_000) },
  ...more,
});
const partsOf = ({ parts }: MemberBridge) => Object.fromEntries(Object.entries(parts).filter(([, cents]) => cents !== 0n));

test('two factors at once: each gets its mean over both orders', () => {
  const effects = attribute(['volume', 'tariff'], (changed) => [
    rational((changed.has('volume') ? 3n : 2n) * (changed.has('tariff') ? 20n : 10n)),
  ]);
  expect(effects).toEqual([[rational(15n)], [rational(25n)]]);
});

test.each<[name: string, from: Bill, to: Bill, parts: Record<string, bigint>[]]>([
  ['nothing', bill(), bill(), [{}, {}]],
  ['index', bill(), bill({ services: { platform: service(41_200, { index: rational(103n, 100n) }) } }), [{ index: 300n }, { index: 900n }]],
  [
    'volume',
    bill(),
    bill({ services: { platform: service(80_000, { volume: rational(2n) }) } }),
    [{ volume: 10_000n }, { volume: 30_000n }],
  ],
  ['tariff', bill(), bill({ services: { platform: service(44_000) } }), [{ tariff: 1000n }, { tariff: 3000n }]],
  ['counts', bill(), bill({ drivers: counts(2, 2) }), [{ counts: 10_000n }, { counts: -10_000n }]],
  ['key', bill(), bill({ services: { platform: service(40_000, { key: equal }) } }), [{ key: 10_000n }, { key: -10_000n }]],
  ['services', bill(), bill({ services: { platform: service(40_000), gis: service(800) } }), [{ services: 200n }, { services: 600n }]],
  [
    'an ended service',
    bill({ services: { platform: service(40_000), gis: service(800) } }),
    bill(),
    [{ services: -200n }, { services: -600n }],
  ],
  ['a correction', bill(), bill({ corrections: [{ member: 'B', cents: -5n }] }), [{}, { correction: -5n }]],
  [
    'somebody joins',
    bill(),
    bill({ members: ['C', 'A', 'B'], drivers: counts(4, 1, 3) }),
    [{ members: -5000n }, { members: -15_000n }, { members: 20_000n }],
  ],
  [
    'somebody leaves, with a service of its own',
    bill({ services: { platform: service(40_000), own: service(4, { key: single }) } }),
    bill({ members: ['B'], drivers: counts(3) }),
    [{ members: -10_001n }, { services: -3n, members: 10_000n }],
  ],
  [
    'volume and tariff together',
    bill({ services: { platform: service(80, { volume: rational(2n) }) } }),
    bill({ services: { platform: service(240, { volume: rational(3n) }) } }),
    [
      { volume: 15n, tariff: 25n },
      { volume: 45n, tariff: 75n },
    ],
  ],
])('%s', (_, from, to, parts) => {
  expect(bridge(from, to).map(partsOf)).toEqual(parts);
});

test('a key that names members survives their leaving and joining', () => {
  const key: ChosenKey = { code: 'packages', arguments: { base: equal, plus: [{ name: 'gis', amount: 1000, takers: ['A', 'C'] }] } };
  const from = bill({ services: { platform: service(40_000, { key: { code: 'equal', arguments: {} } }) } });
  const to = bill({ members: ['A', 'C'], drivers: counts(1, 1), services: { platform: service(40_000, { key }) } });
  expect(bridge(from, to).map(({ member, from, to }) => [member, from, to])).toEqual([
    ['A', 20_000n, 20_000n],
    ['B', 20_000n, 0n],
    ['C', 0n, 20_000n],
  ]);
});

test('a fixed foot that does not fit a total in between still leaves a bridge that adds up', () => {
  const foot = (footAmount: number): ChosenKey => ({ code: 'foot', arguments: { footAmount, driver: 'accounts' } });
  const from = bill({ services: { platform: service(40_000, { key: foot(30_000) }) } });
  const to = bill({ services: { platform: service(20_000, { volume: rational(1n, 2n), key: foot(10_000) }) } });
  // half the volume under the old foot would be less than the foot itself: there its proportions are kept
  expect(bridge(from, to).map(partsOf)).toEqual([
    { volume: -6875n, key: -3125n },
    { volume: -13_125n, key: 3125n },
  ]);
});

test('a bridge reads as one sentence', () => {
  const from = bill({ corrections: [{ member: 'A', cents: 700n }] });
  const [a] = bridge(from, bill({ services: { platform: service(41_200, { index: rational(103n, 100n) }) } }));
  expect(explainBridge(a!).nl.replaceAll('\u00a0', ' ')).toBe('€ 107 → € 103: +€ 3 loon- en prijsindex en −€ 7 correcties');
  expect(explainBridge(bridge(from, from)[1]!).en).toBe('€300 → €300: nothing changed');
});

test.each([
  ['not-positive', bill({ services: { platform: service(1, { volume: rational(0n) }) } })],
  ['not-positive', bill({ services: { platform: service(1, { index: rational(-1n) }) } })],
  [
    'unknown-driver $.to.services.platform.key.arguments.driver',
    bill({ services: { platform: service(1, { key: { code: 'single', arguments: { driver: 'x' } } }) } }),
  ],
  ['no-such-member $.to.corrections', bill({ corrections: [{ member: 'Z', cents: 1n }] })],
])('refuses %s', (refusal, to) => {
  expect(() => bridge(bill(), to)).toThrow(refusal);
});

const document = {
  from: {
    members: ['A', 'B'],
    drivers: { accounts: { label: 'accounts', values: [1, 3] } },
    services: { platform: { label: 'platform', total: 40_000, key: single } },
  },
  to: {
    members: ['A', 'B'],
    drivers: { accounts: { label: 'accounts', values: [1, 3] } },
    services: { platform: { label: 'platform', total: 41_200, index: '103/100', key: single } },
    corrections: [{ member: 'A', cents: -700 }],
  },
};

test('a bridge can be recomputed from its document', () => {
  const { members } = recomputeBridge(document);
  expect(members.map(({ member, from, to, parts, text }) => [member, from, to, parts.index, parts.correction, text.en])).toEqual([
    ['A', 10_000n, 9600n, 300n, -700n, '€100 → €96: +€3 wage and price index and −€7 corrections'],
    ['B', 30_000n, 30_900n, 900n, 0n, '€300 → €309: +€9 wage and price index'],
  ]);
});

test.each([
  ['not-an-object $.from', { to: document.to }],
  ['double-member $.from.members', { ...document, from: { ...document.from, members: ['A', 'A'] } }],
  ['length-mismatch $.from.drivers.accounts.values', { ...document, from: { ...document.from, members: ['A'] } }],
  [
    'not-an-amount $.from.services.x.total',
    { ...document, from: { ...document.from, services: { x: { label: 'x', total: 1.5, key: single } } } },
  ],
  [
    'unknown-key $.from.services.x.key.code',
    { ...document, from: { ...document.from, services: { x: { label: 'x', total: 1, key: { code: 'x' } } } } },
  ],
  [
    'not-a-quantity $.to.services.x.index',
    { ...document, to: { ...document.to, services: { x: { label: 'x', total: 1, index: '1/1009', key: single } } } },
  ],
  [
    'not-a-text $.from.services.x.label',
    { ...document, from: { ...document.from, services: { x: { label: '', total: 1, key: single } } } },
  ],
  [
    'not-a-number $.from.services.x.volume',
    { ...document, from: { ...document.from, services: { x: { label: 'x', total: 1, volume: 'x', key: single } } } },
  ],
  ['not-an-object $.from.services', { ...document, from: { ...document.from, services: 1 } }],
  ['not-an-object $.from.services.x.key', { ...document, from: { ...document.from, services: { x: { label: 'x', total: 1 } } } }],
  ['not-a-text $.to.corrections[0].member', { ...document, to: { ...document.to, corrections: [{ cents: 1 }] } }],
  ['not-a-list $.to.corrections', { ...document, to: { ...document.to, corrections: 1 } }],
  ['not-an-amount $.to.corrections[0].cents', { ...document, to: { ...document.to, corrections: [{ member: 'A' }] } }],
])('a bridge document refuses %s', (refusal, wrong) => {
  expect(() => recomputeBridge(wrong)).toThrow(refusal);
});

test('every cause has its words, in both languages', () => {
  const everything = Object.fromEntries(
    Object.keys(causes).map((cause, index) => [cause, BigInt(index + 1) * 100n]),
  ) as MemberBridge['parts'];
  const { nl, en } = explainBridge({ member: 'A', from: 0n, to: 4500n, parts: everything });
  expect(nl.replaceAll('\u00a0', ' ')).toBe(
    '€ 0 → € 45: +€ 1 loon- en prijsindex, +€ 2 hoeveelheid, +€ 3 tarief (beleid), +€ 4 nieuwe tellingen, +€ 5 andere verdeelsleutel, ' +
      '+€ 6 nieuwe en beëindigde diensten, +€ 7 toetreding en uittreding, +€ 8 correcties en +€ 9 afronding',
  );
  expect(en).toBe(
    '€0 → €45: +€1 wage and price index, +€2 volume, +€3 tariff (policy), +€4 new counts, +€5 another key, ' +
      '+€6 new and ended services, +€7 members joining and leaving, +€8 corrections and +€9 rounding',
  );
  const unchanged = Object.fromEntries(Object.keys(causes).map((cause) => [cause, 0n])) as MemberBridge['parts'];
  expect(explainBridge({ member: 'A', from: 100n, to: 100n, parts: unchanged }).nl.replaceAll('\u00a0', ' ')).toBe(
    '€ 1 → € 1: niets veranderd',
  );
});

test('what a bridge refuses is said in both languages', () => {
  const wrong = bill({ services: { platform: service(1, { volume: rational(0n) }) } });
  expect(refusalOf(() => bridge(bill(), wrong)).text).toEqual({
    nl: 'Hoeveelheid en prijsindex moeten groter zijn dan 0.',
    en: 'volume and price index must be greater than 0',
  });
  const nobody = bill({ corrections: [{ member: 'Z', cents: 1n }] });
  expect(refusalOf(() => bridge(nobody, bill()))).toMatchObject({
    path: '$.from.corrections',
    text: {
      nl: 'Een correctie noemt een deelnemer die geen rekening heeft.',
      en: 'expected every correction to name a member of its bill',
    },
  });
  const unknown = bill({ services: { other: service(1, { key: { code: 'single', arguments: { driver: 'x' } } }) } });
  expect(refusalOf(() => bridge(unknown, bill())).path).toBe('$.from.services.other.key.arguments.driver');
  expect(refusalOf(() => bridge(bill(), unknown)).path).toBe('$.to.services.other.key.arguments.driver');
});

test('who joins brings counts of its own, and a count that only one bill knows is filled in from there', () => {
  const from = bill();
  const inhabitants = { label: { nl: 'inwoners', en: 'inhabitants' }, values: [rational(1n), rational(1n)] };
  const byInhabitants: ChosenKey = { code: 'single', arguments: { driver: 'inhabitants' } };
  const to = bill({
    drivers: { ...counts(1, 3), inhabitants },
    services: { platform: service(40_000, { key: byInhabitants }) },
  });
  // the old bill never counted inhabitants: the new key is asked with the new counts, and the counts themselves have not changed
  expect(bridge(from, to).map(partsOf)).toEqual([{ key: 10_000n }, { key: -10_000n }]);
  expect(bridge(to, from).map(partsOf)).toEqual([{ key: -10_000n }, { key: 10_000n }]);
});

test('new counts and a member who leaves: the counts of who stays decide what is a new count', () => {
  const from = bill({ members: ['A', 'B', 'C'], drivers: counts(1, 3, 4) });
  expect(bridge(from, bill()).map(partsOf)).toEqual([{ members: 5000n }, { members: 15_000n }, { members: -20_000n }]);
  const swapped = bill({ members: ['B', 'A'], drivers: counts(3, 1) });
  expect(bridge(bill(), swapped).map(partsOf)).toEqual([{}, {}]);
});

test('a key of which only an argument differs is another key; the same key written again is not', () => {
  const by = (foot: string): ChosenKey => ({ code: 'foot', arguments: { foot, driver: 'accounts' } });
  const from = bill({ services: { platform: service(40_000, { key: by('0') }) } });
  expect(bridge(from, bill({ services: { platform: service(40_000, { key: by('1') }) } })).map(partsOf)).toEqual([
    { key: 10_000n },
    { key: -10_000n },
  ]);
  expect(bridge(from, bill({ services: { platform: service(40_000, { key: by('0') }) } })).map(partsOf)).toEqual([{}, {}]);
});

test('a service that costs nothing on one of the bills, with a fixed foot, is wholly tariff', () => {
  const key: ChosenKey = { code: 'foot', arguments: { footAmount: 0, driver: 'accounts' } };
  const [nothing, something] = [0, 4000].map((total) => bill({ services: { platform: service(total, { key }) } }));
  expect(bridge(nothing!, something!).map(partsOf)).toEqual([{ tariff: 1000n }, { tariff: 3000n }]);
  expect(bridge(something!, nothing!).map(partsOf)).toEqual([{ tariff: -1000n }, { tariff: -3000n }]);
});

test('where the counts of one bill have nobody to pay among the members of the other, the bridge says which key stands in the way', () => {
  // A was not counted, and is alone now: with the old count and the new members there is nothing to share by
  const from = bill({ drivers: counts(0, 3) });
  const to = bill({ members: ['A'], drivers: counts(5) });
  const at = 'services.platform.key.arguments.driver';
  expect(refusalOf(() => bridge(from, to))).toMatchObject({ code: 'zero-weights', path: `$.from.${at}` });
  const other = bill({
    members: ['A'],
    drivers: counts(5),
    services: { platform: service(40_000, { key: { ...single }, index: rational(2n) }) },
  });
  expect(refusalOf(() => bridge(from, other)).path).toMatch(/^\$\.(from|to)\.services\.platform\.key/);
});

test('cents that rounding moved are said to be rounding', () => {
  const [from, to] = [1, 2].map((total) => bill({ drivers: counts(1, 1), services: { platform: service(total) } }));
  // one cent for A alone, then one each: A pays the same though its exact share doubled
  expect(bridge(from!, to!).map(({ from, to, parts }) => [from, to, parts.tariff + parts.rounding])).toEqual([
    [1n, 1n, 0n],
    [0n, 1n, 1n],
  ]);
});

const names = ['A', 'B', 'C', 'D'];
const someKey = fc.constantFrom(single, equal, { code: 'foot', arguments: { foot: '1/3', driver: 'accounts' } } satisfies ChosenKey);
const someService = fc
  .tuple(fc.integer({ min: -9999, max: 99_999 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 90, max: 110 }), someKey)
  .map(([total, volume, index, key]) => service(total, { volume: rational(BigInt(volume)), index: rational(BigInt(index), 100n), key }));
const someBill = fc
  .record({
    members: fc.subarray(names, { minLength: 1 }),
    counts: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }),
    services: fc.dictionary(fc.constantFrom('x', 'y', 'z'), someService, { minKeys: 1, noNullPrototype: true }),
    correction: fc.option(fc.integer({ min: -50, max: 50 })),
  })
  .map(
    ({ members, counts: values, services, correction }): Bill => ({
      members,
      drivers: counts(...members.map((_, index) => values[index]!)),
      services,
      corrections: correction === null ? [] : [{ member: members[0]!, cents: BigInt(correction) }],
    }),
  );
const reversed = <T>(record: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(record).toReversed());
const listedOtherwise = ({ services, corrections = [], ...rest }: Bill): Bill => ({
  ...rest,
  services: reversed(services),
  corrections: corrections.toReversed(),
});
const membersTurned = ({ members, drivers, ...rest }: Bill): Bill => ({
  ...rest,
  members: members.toReversed(),
  drivers: { accounts: { ...drivers.accounts!, values: drivers.accounts!.values.toReversed() } },
});
const byMember = (rows: MemberBridge[]) => new Map(rows.map(({ member, parts }) => [member, parts]));

test('the parts are the whole difference, back and forth, and no order of listing changes them', () => {
  fc.assert(
    fc.property(someBill, someBill, (from, to) => {
      const there = bridge(from, to);
      for (const { from, to, parts } of there) expect(from + Object.values(parts).reduce((a, b) => a + b)).toBe(to);
      const slack = BigInt(Object.keys({ ...from.services, ...to.services }).length * 4);
      for (const { parts } of there) expect(parts.rounding <= slack && parts.rounding >= -slack).toBe(true);

      expect(bridge(listedOtherwise(from), listedOtherwise(to))).toEqual(there);
      // another order of members moves spare cents between equals, and with them the rounding, never a cause by more than its own cent
      const other = byMember(bridge(membersTurned(from), membersTurned(to)));
      for (const { member, parts } of there)
        for (const cause of Object.keys(causes) as Cause[]) {
          const difference = parts[cause] - other.get(member)![cause];
          expect(cause === 'rounding' || (difference <= 1n && difference >= -1n)).toBe(true);
        }

      const back = byMember(bridge(to, from));
      for (const { member, from, to, parts } of there) {
        if (from === to) continue;
        expect(back.get(member)).toEqual(Object.fromEntries(Object.entries(parts).map(([cause, cents]) => [cause, -cents])));
      }
    }),
    tries(150, 20_000),
  );
});

test('a factor that does not change gets nothing, and effects are the whole difference', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 8, maxLength: 8 }), (values) => {
      const factors = ['a', 'b', 'idle'] as const;
      const at = (changed: ReadonlySet<string>) => values[(changed.has('a') ? 1 : 0) + (changed.has('b') ? 2 : 0)]!;
      const effects = attribute(factors, (changed) => [rational(BigInt(at(changed)))]);
      expect(effects[2]).toEqual([rational(0n)]);
      expect(sum(effects.map(([effect]) => effect!))).toEqual(rational(BigInt(values[3]! - values[0]!)));
    }),
  );
});
