// What the keys warn of, explain and answer at their edges.
import { expect, test } from 'vitest';
import { multiply, one, rational, sum } from '../../kernel/rational.ts';
import { allocate } from './allocate.ts';
import type { Facts } from './facts.ts';
import { isProportional, type KeyCode, shareBy } from './registry.ts';
import { by, facts, inhabitants } from './three-municipalities.oracle.ts';

test('a plus package is divided among its takers in words too', () => {
  const plus = [{ name: 'gis', amount: 10_000_000, takers: ['Oosterbrink', 'Zuiderdam'] }];
  const [, gis] = allocate(by('packages', { base: inhabitants, plus }), facts).lines;
  expect([0, 1, 2].map((member) => gis!.steps[0]!.forMember(member).nl.replaceAll('\u00a0', ' '))).toEqual([
    '€ 100.000 gis / 2 deelnemers = € 50.000 elk',
    'Deelt niet mee in € 100.000 gis',
    '€ 100.000 gis / 2 deelnemers = € 50.000 elk',
  ]);
});

test('a price that drops for all units warns at the border and names who stands just below it', () => {
  const tiers = [
    { from: 0, price: 1000 },
    { from: 500, price: 800 },
  ];
  const { warnings } = allocate(by('tiers', { driver: 'accounts', mode: 'all-units', tiers }), facts);
  expect(warnings).toEqual([
    {
      code: 'tier-border',
      text: {
        nl: 'Bij 500 accounts daalt de prijs voor alle eenheden: wie tussen 400 en 500 accounts afneemt, telt zwaarder dan wie er precies zoveel afneemt (nu: Westerveen).',
        en: 'At 500 accounts the price of all units drops: who takes between 400 and 500 accounts weighs more than who takes exactly that many (now: Westerveen).',
      },
    },
  ]);
  expect(allocate(by('tiers', { driver: 'accounts', mode: 'marginal', tiers }), facts).warnings).toEqual([]);
});

test.each<[name: string, tiers: { from: number; price: number }[], warned: string[]]>([
  [
    'a price that stays',
    [
      { from: 0, price: 8 },
      { from: 500, price: 8 },
    ],
    [],
  ],
  [
    'a price that rises',
    [
      { from: 0, price: 8 },
      { from: 500, price: 9 },
    ],
    [],
  ],
  // 450 accounts at 10 cost exactly what 500 cost at 9: not more
  [
    'a drop at which nobody pays too much',
    [
      { from: 0, price: 10 },
      { from: 500, price: 9 },
    ],
    ['nobody'],
  ],
  [
    'a drop far away',
    [
      { from: 0, price: 10 },
      { from: 1000, price: 6 },
    ],
    ['nobody'],
  ],
  [
    'two drops',
    [
      { from: 0, price: 10 },
      { from: 100, price: 4 },
      { from: 600, price: 3 },
    ],
    ['Zuiderdam', 'Oosterbrink'],
  ],
])('a price for all units: %s', (_, tiers, warned) => {
  const { warnings } = allocate(by('tiers', { driver: 'accounts', mode: 'all-units', tiers }), facts);
  expect(warnings.map(({ text }) => /now: (.*)\)/.exec(text.en)![1])).toEqual(warned);
  expect(warnings.map(({ text }) => text.nl.includes('niemand'))).toEqual(warned.map((who) => who === 'nobody'));
});

test('what a key inside another must say is said outside too', () => {
  const drops = [
    { from: 0, price: 1000 },
    { from: 500, price: 800 },
  ];
  const inner = by('tiers', { driver: 'accounts', mode: 'all-units', tiers: drops });
  const outer = [
    by('bounded', { key: inner }),
    by('packages', { base: inner, plus: [] }),
    by('growIn', { old: 'before', target: inner, path: ['1/2'], year: 1 }),
    by('growInCapped', { previous: 'before', target: inner, cap: 300, inhabitants: 'inhabitants' }),
  ];
  expect(outer.map((key) => allocate(key, facts).warnings.map(({ code }) => code))).toEqual(outer.map(() => ['tier-border']));
  const silent = [
    by('bounded', { key: inhabitants }),
    by('packages', { base: inhabitants, plus: [] }),
    by('growIn', { old: 'before', target: inhabitants, path: ['1/2'], year: 1 }),
    by('growInCapped', { previous: 'before', target: inhabitants, cap: 300, inhabitants: 'inhabitants' }),
  ];
  expect(silent.map((key) => allocate(key, facts).warnings)).toEqual(silent.map(() => []));
});

test('a part of a credit is a credit, no larger than the whole', () => {
  const credit: Facts = { ...facts, total: rational(-100n) };
  const foot = (footAmount: number) => allocate(by('foot', { footAmount, driver: 'accounts' }), credit).cents;
  expect([foot(0), foot(-40), foot(-100)]).toEqual([
    [-50n, -45n, -5n],
    [-44n, -40n, -16n],
    [-34n, -33n, -33n],
  ]);
  expect(() => foot(1)).toThrow('foot-exceeds-total');
  expect(() => foot(-101)).toThrow('foot-exceeds-total');
  const nothing: Facts = { ...facts, total: rational(0n) };
  expect(allocate(by('foot', { footAmount: 0, driver: 'accounts' }), nothing).cents).toEqual([0n, 0n, 0n]);
  expect(() => allocate(by('foot', { footAmount: -1, driver: 'accounts' }), nothing)).toThrow('foot-exceeds-total');
  expect(allocate(by('foot', { footAmount: 100_000_000, driver: 'accounts' }), facts).cents).toEqual([33333334n, 33333333n, 33333333n]);
});

test('limits at their edge: a cap of nothing, a path of a hundred years, two hundred parts', () => {
  const still = by('growInCapped', { previous: 'before', target: inhabitants, cap: 0, inhabitants: 'inhabitants' });
  expect(allocate(still, facts).cents).toEqual([30_000_000n, 40_000_000n, 30_000_000n]);
  const path = Array.from({ length: 100 }, () => '0');
  expect(allocate(by('growIn', { old: 'before', target: inhabitants, path, year: 100 }), facts).cents).toEqual(
    allocate(still, facts).cents,
  );
  const parts = Array.from({ length: 200 }, () => ({ share: '1/200', driver: 'before' }));
  expect(allocate(by('mixed', { parts }), facts).cents).toEqual(allocate(still, facts).cents);
});

test('a path at its end leaves no historic line, also when nobody paid before', () => {
  const { lines } = allocate(by('growIn', { old: 'nobody', target: inhabitants, path: ['1'], year: 1 }), facts);
  expect(lines.map(({ label }) => label)).toEqual([{ nl: 'Nieuwe sleutel', en: 'New key' }]);
});

test('without a subject a sentence names the amount and the part alone', () => {
  const [line] = allocate(by('mixed', { parts: [{ share: 1, driver: 'equal' }] }), { ...facts, subject: undefined }).lines;
  expect(line!.steps[0]!.text.en).toBe('€1,000,000 (100%) / 3 members = €333,333.33 each');
});

test.each<[proportional: boolean, key: { code: KeyCode; arguments: unknown }]>([
  [true, by('equal')],
  [true, inhabitants],
  [true, by('foot', { foot: '1/5', driver: 'calls' })],
  [false, by('foot', { footAmount: 1, driver: 'calls' })],
  [true, by('foot', { foot: '1/5', footAmount: null, driver: 'calls' })],
  [true, by('bounded', { key: inhabitants })],
  [false, by('bounded', { key: inhabitants, caps: {} })],
  [false, by('bounded', { key: by('foot', { footAmount: 1, driver: 'calls' }) })],
  [true, by('packages', { base: inhabitants, plus: [] })],
  [false, by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 1, takers: [] }] })],
  [false, by('packages', { base: by('bounded', { key: inhabitants, floors: {} }), plus: [] })],
  [true, by('usage', { rate: 'budget', pools: [{ name: 'a', share: 1, driver: 'calls', capacity: 5 }] })],
  [true, by('growIn', { old: 'before', target: inhabitants, path: ['0'], year: 1 })],
  [false, by('growInCapped', { previous: 'before', target: inhabitants, cap: 1, inhabitants: 'inhabitants' })],
])('twice the total is twice every share: %s for %j', (proportional, key) => {
  expect(isProportional(key)).toBe(proportional);
});

test('idle capacity is a line of its own, and a credit when more was used than planned', () => {
  const budget = (capacity: number) => by('usage', { rate: 'budget', pools: [{ name: 'desk', share: 1, driver: 'calls', capacity }] });
  expect(allocate(budget(1250), facts).lines.map(({ label, total }) => [label.en, total])).toEqual([
    ['desk', 80_000_000n],
    ['Idle capacity', 20_000_000n],
  ]);
  expect(allocate(budget(800), facts).lines[1]!.total).toBe(-25_000_000n);
});

test('the explanation names who finances the transition, and its parts add up to nothing', () => {
  const { lines } = allocate(by('growIn', { old: 'before', target: inhabitants, path: ['0', '1/4'], year: 2 }), facts);
  const finances = lines.at(-1)!.steps.find(({ formula }) => formula === 'who-finances')!;
  expect(finances.text.nl.replaceAll('\u00a0', ' ')).toBe(
    'Westerveen en Zuiderdam financieren de overgang met € 128.208,13; Oosterbrink wordt ontzien.',
  );
  expect(sum(finances.result)).toEqual(rational(0n));
});

test('the last step says where the spare cents went', () => {
  const [line] = allocate(inhabitants, facts).lines;
  const rounding = line!.steps.at(-1)!;
  expect(rounding.text).toEqual({
    nl: 'Afgerond op hele centen; de cent die overblijft gaat naar Westerveen',
    en: 'Rounded to whole cents; the cent that is left goes to Westerveen',
  });
  expect(rounding.forMember(1).nl.replaceAll('\u00a0', ' ')).toBe('Afgerond op hele centen € 328.016,90, met een overgebleven cent');
  expect(rounding.forMember(2).en).toBe('Rounded to whole cents €201,038.93');
  const members = Array.from({ length: 13 }, (_, index) => `m${index}`);
  const many = allocate(by('equal'), { total: rational(19n), members, drivers: {} }).lines[0]!.steps.at(-1)!;
  expect(many.text.nl).toBe('Afgerond op hele centen; de 6 centen die overblijven gaan naar de grootste resten');
});

test('a driver brings its source and reference date into the trace', () => {
  const [line] = allocate(inhabitants, facts).lines;
  expect(line!.steps[0]!.text.nl.replaceAll('\u00a0', ' ')).toBe(
    '€ 1.000.000 platform naar 87.590 inwoners (bron: CBS, peildatum 1 januari 2026)',
  );
  expect(line!.steps[0]!.inputs[1]).toMatchObject({ source: 'CBS', referenceDate: '2026-01-01' });
});
test('an exact total may be a fraction of a cent, for comparing; only a bill needs whole cents', () => {
  const third = { ...facts, total: multiply(facts.total, rational(1n, 3n)) };
  expect(sum(shareBy(inhabitants, third).lines[0]!.exact)).toEqual(third.total);
  expect(() => allocate(inhabitants, third)).toThrow('shares-not-whole');
  expect(one).toEqual(rational(1n));
});
