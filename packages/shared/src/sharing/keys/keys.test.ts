// One row per key: what it answers, to the cent, and the sentence a member reads. A key without a row fails.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { format, multiply, one, parseRational, rational, sum } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { explainTo, type Input } from '../explanation.ts';
import { allocate, type Allocation } from './allocate.ts';
import type { Facts } from './facts.ts';
import { isProportional, type KeyCode, keys, shareBy } from './registry.ts';

const count = (label: string, ...values: (number | string)[]) => ({
  label: { nl: label, en: label },
  unit: { nl: label, en: label },
  values: values.map((value) => parseRational(value)),
});
const euros = (label: string, ...values: number[]) => ({
  label: { nl: label, en: label },
  values: values.map((value) => rational(BigInt(value) * 100n)),
});

/** Three municipalities of different size. */
const facts: Facts = {
  total: rational(100_000_000n),
  subject: { nl: 'platform', en: 'platform' },
  members: ['Oosterbrink', 'Westerveen', 'Zuiderdam'],
  drivers: {
    inhabitants: {
      ...count('inwoners', 41250, 28731, 17609),
      unit: { nl: 'inwoners', en: 'inhabitants' },
      source: 'CBS',
      referenceDate: '2026-01-01',
    },
    accounts: count('accounts', 500, 450, 50),
    calls: count('meldingen', 600, 300, 100),
    permits2023: count('vergunningen', 90, 60, 30),
    permits2024: count('vergunningen', 100, 50, 30),
    permits2025: count('vergunningen', 110, 70, 33),
    nobody: count('niets', 0, 0, 0),
    below: count('te weinig', 1, -1, 1),
    short: count('kort', 1, 1),
    before: euros('bijdrage', 300_000, 400_000, 300_000),
  },
};
const by = (code: KeyCode, values: unknown = {}) => ({ code, arguments: values });
const inhabitants = by('single', { driver: 'inhabitants' });

type Row = [code: KeyCode, values: unknown, cents: [number, number, number], sentence: string];
const rows: Row[] = [
  ['equal', {}, [33333334, 33333333, 33333333], '€ 1.000.000 platform / 3 deelnemers = € 333.333,33 elk'],
  ['single', { driver: 'inhabitants' }, [47094417, 32801690, 20103893], '€ 1.000.000 platform × 41.250 / 87.590 inwoners = € 470.944,17'],
  [
    'mixed',
    {
      parts: [
        { share: '1/5', driver: 'equal' },
        { share: '4/5', driver: 'inhabitants' },
      ],
    },
    [44342200, 32908019, 22749781],
    '€ 800.000 platform (80%) × 41.250 / 87.590 inwoners = € 376.755,34',
  ],
  ['foot', { foot: '1/5', driver: 'inhabitants' }, [44342201, 32908019, 22749780], '€ 200.000 vaste voet / 3 deelnemers = € 66.666,67 elk'],
  [
    'foot',
    { footAmount: 20_000_000, driver: 'inhabitants' },
    [44342201, 32908019, 22749780],
    '€ 800.000 variabel deel × 41.250 / 87.590 inwoners = € 376.755,34',
  ],
  [
    'tiers',
    {
      driver: 'accounts',
      mode: 'marginal',
      tiers: [
        { from: 0, price: 1000 },
        { from: 100, price: 500 },
      ],
    },
    [48000000, 44000000, 8000000],
    '500 accounts = € 3.000 volgens de staffel',
  ],
  [
    'tiers',
    {
      driver: 'accounts',
      mode: 'all-units',
      tiers: [
        { from: 0, price: 1000 },
        { from: 500, price: 800 },
      ],
    },
    [44444444, 50000000, 5555556],
    '500 accounts = € 4.000 volgens de staffel',
  ],
  [
    'bounded',
    { key: inhabitants, caps: { Oosterbrink: 40_000_000 } },
    [40000000, 37200259, 22799741],
    'Zonder grenzen € 470.944,17, met grenzen € 400.000 (−€ 70.944,17)',
  ],
  [
    'packages',
    {
      base: inhabitants,
      plus: [
        { name: 'gis', amount: 10_000_000, takers: ['Oosterbrink', 'Zuiderdam'] },
        { name: 'telefonie', amount: 5_000_000, takers: ['Westerveen', 'Zuiderdam'], driver: 'calls' },
      ],
    },
    [45030255, 31631436, 23338309],
    '€ 850.000 basispakket × 41.250 / 87.590 inwoners = € 400.302,55',
  ],
  [
    'usage',
    { rate: 'actual', pools: [{ name: 'servicedesk', share: '1', driver: 'calls' }] },
    [60000000, 30000000, 10000000],
    'servicedesk: 600 meldingen × € 1.000 = € 600.000',
  ],
  [
    'usage',
    { rate: 'budget', idle: 'inhabitants', pools: [{ name: 'servicedesk', share: '1', driver: 'calls', capacity: 1250 }] },
    [57418883, 30560338, 12020779],
    '€ 200.000 ongebruikte capaciteit × 41.250 / 87.590 inwoners = € 94.188,83',
  ],
  [
    'usage',
    {
      rate: 'budget',
      pools: [
        { name: 'werkplekken', share: '1/2', driver: 'accounts', capacity: 800 },
        { name: 'servicedesk', share: '1/2', driver: 'calls', capacity: 1000 },
      ],
    },
    [57083333, 38958333, 3958334],
    'werkplekken: 500 accounts × € 625 = € 312.500',
  ],
  [
    'usage',
    { rate: 'actual', pools: [{ name: 'vast', share: '1', driver: 'before' }] },
    [30000000, 40000000, 30000000],
    'vast: € 300.000 bijdrage × € 0,01 = € 300.000',
  ],
  [
    'productPrice',
    { products: [{ name: 'vergunning', hours: 8, first: 'permits2023', second: 'permits2024', third: 'permits2025' }] },
    [52356021, 31413613, 16230366],
    'vergunning: (90 + 100 + 110) / 3 × 8 uren = 800 uren',
  ],
  [
    'measures',
    {
      measures: [
        { name: 'accounts', driver: 'accounts', weight: '3/2' },
        { name: 'meldingen', driver: 'calls', weight: '-1/4' },
      ],
    },
    [48000000, 48000000, 4000000],
    '500 accounts × 1,5 en 600 meldingen × −0,25 = 600 punten',
  ],
  [
    'growIn',
    { old: 'before', target: inhabitants, path: ['0', '1/4', '1/2', '3/4', '1'], year: 2 },
    [34273604, 38200423, 27525973],
    'Onder de nieuwe sleutel € 470.944,17; door de overgang nu −€ 128.208,13',
  ],
  [
    'growIn',
    { old: 'before', target: inhabitants, path: ['0'], year: 9 },
    [47094417, 32801690, 20103893],
    'Onder de nieuwe sleutel € 470.944,17; door de overgang nu € 0',
  ],
  ['single', { driver: 'before' }, [30000000, 40000000, 30000000], '€ 1.000.000 platform × € 300.000 / € 1.000.000 bijdrage = € 300.000'],
  [
    'bounded',
    { key: inhabitants, floors: { Zuiderdam: 25_000_000 }, caps: { Oosterbrink: 40_000_000, Westerveen: null } },
    [40000000, 35000000, 25000000],
    'Zonder grenzen € 470.944,17, met grenzen € 400.000 (−€ 70.944,17)',
  ],
  [
    'growIn',
    { old: 'before', target: inhabitants, path: ['1/2'], year: 1 },
    [38547209, 36400845, 25051946],
    'Onder de nieuwe sleutel € 470.944,17; door de overgang nu −€ 85.472,09',
  ],
  [
    'growIn',
    { old: 'accounts', target: inhabitants, path: ['1/2'], year: 1 },
    [48547209, 38900845, 12551946],
    '€ 500.000 historisch deel (50%) × 500 / 1.000 accounts = € 250.000',
  ],
  [
    'growInCapped',
    { previous: 'before', target: inhabitants, cap: 300, inhabitants: 'inhabitants' },
    [42375000, 32907700, 24717300],
    'Was € 300.000, wordt op termijn € 470.944,17, nu € 423.750',
  ],
  [
    'growIn',
    { old: 'calls', target: by('single', { driver: 'accounts' }), path: ['1/2'], year: 1 },
    [55000000, 37500000, 7500000],
    'Onder de nieuwe sleutel € 500.000; door de overgang nu +€ 50.000',
  ],
  [
    'measures',
    {
      measures: [
        { name: 'accounts', driver: 'accounts', weight: '-1' },
        { name: 'niets', driver: 'nobody', weight: '5' },
        { name: 'niet gewogen', driver: 'calls', weight: '0' },
      ],
    },
    [50000000, 45000000, 5000000],
    '500 accounts × −1 en 600 niet gewogen × 0 = −500 punten',
  ],
];

test.each(rows)('%s %j', (code, values, cents, sentence) => {
  const { lines, ...allocation } = allocate(by(code, values), facts);
  expect(allocation.cents).toEqual(cents.map(BigInt));
  expect(sum(allocation.exact)).toEqual(facts.total);
  const sentences = lines.flatMap(({ steps }) => explainTo(steps, 0)).map(({ nl }) => nl.replaceAll('\u00a0', ' '));
  expect(sentences).toContain(sentence);
});

const inWords = ({ label, unit, values }: Input) => `${label.nl} / ${label.en}: ${values.map(format).join(' ')} ${unit?.en ?? 'cents'}`;

/** Everything a key says about one row: per line its steps, for all and for each member, in both languages. */
const wordsOf = (values: unknown, { lines, warnings }: Allocation): string[] => [
  `# ${JSON.stringify(values)}`,
  ...warnings.flatMap(({ code, text }) => [`! ${code}`, `  ${text.nl}`, `  ${text.en}`]),
  ...lines.flatMap(({ label, steps }) => [
    `## ${label.nl} / ${label.en}`,
    ...steps.flatMap(({ formula, inputs, text, forMember }) => [
      `${formula}(${inputs.map(inWords).join('; ')})`,
      ...[text, ...facts.members.map((_, member) => forMember(member))].flatMap(({ nl, en }) => [`  ${nl}`, `  ${en}`]),
    ]),
  ]),
];

// for whoever proofreads: a sentence that changes shows in the review; a new key writes its own file on the first run
test.each(Object.keys(keys) as KeyCode[])('the words of %s, all of them, in both languages', async (code) => {
  const own = rows.filter(([key]) => key === code);
  const words = own.flatMap(([, values]) => wordsOf(values, allocate(by(code, values), facts)));
  await expect(`${words.join('\n').replaceAll('\u00a0', ' ')}\n`).toMatchFileSnapshot(`words/${code}.txt`);
});

test('a contribution in quarters, by equal parts', () => {
  const quarters: Facts = { ...facts, total: rational(32_801_690n), members: ['Q1', 'Q2', 'Q3', 'Q4'], drivers: {} };
  expect(allocate(by('equal'), quarters).cents).toEqual([8_200_423n, 8_200_423n, 8_200_422n, 8_200_422n]);
});

test('every key has a row', () => {
  expect(new Set(rows.map(([code]) => code))).toEqual(new Set(Object.keys(keys)));
});

const refused: [refusal: string, chosen: unknown][] = [
  ['unknown-key $.key.code', { code: 'constructor' }],
  ['not-an-object $.key', null],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: 'toString' })],
  ['unknown-driver $.key.arguments.driver', by('single')],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: 7 })],
  ['unknown-driver $.key.arguments.driver', by('single', { driver: ['inhabitants'] })],
  ['not-a-text $.key.code', { code: 7 }],
  ['not-a-share $.key.arguments.foot', by('foot', { foot: '-1/2', driver: 'calls' })],
  ['zero-weights $.key.arguments.driver', by('foot', { foot: '1/2', driver: 'nobody' })],
  [
    'too-many $.key.arguments.path',
    by('growIn', { old: 'before', target: inhabitants, path: Array.from({ length: 101 }, () => '0'), year: 1 }),
  ],
  ['too-many $.key.arguments.parts', by('mixed', { parts: Array.from({ length: 201 }, () => ({ share: '1/201', driver: 'calls' })) })],
  ['not-an-amount $.key.arguments.floors.Oosterbrink', by('bounded', { key: inhabitants, floors: { Oosterbrink: 'x' } })],
  [
    'zero-weights $.key.arguments.previous',
    by('growInCapped', { previous: 'nobody', target: inhabitants, cap: 1, inhabitants: 'inhabitants' }),
  ],
  ['shares-not-one $.key.arguments.pools', by('usage', { rate: 'actual', pools: [{ name: 'a', share: '1/2', driver: 'calls' }] })],
  [
    'zero-weights $.key.arguments.idle',
    by('usage', { rate: 'budget', idle: 'nobody', pools: [{ name: 'a', share: 1, driver: 'calls', capacity: 2000 }] }),
  ],
  [
    'no-capacity $.key.arguments.pools[0].capacity',
    by('usage', { rate: 'budget', pools: [{ name: 'a', share: 1, driver: 'calls', capacity: 0 }] }),
  ],
  ['zero-weights $.key.arguments.driver', by('single', { driver: 'nobody' })],
  ['negative-weight $.drivers.below.values[1]', by('single', { driver: 'below' })],
  ['length-mismatch $.drivers.short.values', by('single', { driver: 'short' })],
  ['shares-not-one $.key.arguments.parts', by('mixed', { parts: [{ share: '1/2', driver: 'calls' }] })],
  ['shares-not-one $.key.arguments.parts', by('mixed', { parts: [] })],
  ['zero-weights $.key.arguments.parts[0].driver', by('mixed', { parts: [{ share: 1, driver: 'nobody' }] })],
  ['not-a-share $.key.arguments.parts[0].share', by('mixed', { parts: [{ share: '3/2', driver: 'calls' }] })],
  ['one-foot $.key.arguments.foot', by('foot', { driver: 'calls' })],
  ['one-foot $.key.arguments.foot', by('foot', { foot: 0, footAmount: 0, driver: 'calls' })],
  ['foot-exceeds-total $.key.arguments.footAmount', by('foot', { footAmount: 100_000_001, driver: 'calls' })],
  ['foot-exceeds-total $.key.arguments.footAmount', by('foot', { footAmount: -1, driver: 'calls' })],
  ['tiers-not-ascending $.key.arguments.tiers', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [{ from: 1, price: 1 }] })],
  [
    'tiers-not-ascending $.key.arguments.tiers',
    by('tiers', {
      driver: 'calls',
      mode: 'marginal',
      tiers: [
        { from: 0, price: 1 },
        { from: 0, price: 1 },
      ],
    }),
  ],
  ['tiers-not-ascending $.key.arguments.tiers', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [] })],
  ['negative-number $.key.arguments.tiers[0].price', by('tiers', { driver: 'calls', mode: 'marginal', tiers: [{ from: 0, price: -1 }] })],
  ['not-a-choice $.key.arguments.mode', by('tiers', { driver: 'calls', mode: 'toString', tiers: [] })],
  ['zero-weights $.key.arguments.driver', by('tiers', { driver: 'nobody', mode: 'marginal', tiers: [{ from: 0, price: 1 }] })],
  [
    'infeasible-bounds $.key.arguments: floors and caps must leave room for the total; they bind for Oosterbrink',
    by('bounded', { key: inhabitants, floors: { Oosterbrink: 100_000_001 } }),
  ],
  [
    'negative-weight $.key.arguments',
    by('bounded', { key: by('usage', { rate: 'budget', pools: [{ name: 'desk', share: 1, driver: 'calls', capacity: 500 }] }) }),
  ],
  ['zero-weights $.key.arguments.key.arguments.driver', by('bounded', { key: by('single', { driver: 'nobody' }) })],
  ['not-an-object $.key.arguments.caps', by('bounded', { key: inhabitants, caps: [1] })],
  ['unknown-member $.key.arguments.caps.Elders', by('bounded', { key: inhabitants, caps: { Elders: 1 } })],
  [
    'plus-exceeds-total $.key.arguments.plus',
    by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 100_000_001, takers: ['Zuiderdam'] }] }),
  ],
  [
    'unknown-member $.key.arguments.plus[0].takers[0]',
    by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 1, takers: ['Elders'] }] }),
  ],
  ['zero-weights $.key.arguments.plus[0].takers', by('packages', { base: inhabitants, plus: [{ name: 'gis', amount: 1, takers: [] }] })],
  ['no-capacity $.key.arguments.pools[0].capacity', by('usage', { rate: 'budget', pools: [{ name: 'a', share: 1, driver: 'calls' }] })],
  ['zero-weights $.key.arguments.pools[0].driver', by('usage', { rate: 'actual', pools: [{ name: 'a', share: 1, driver: 'nobody' }] })],
  ['negative-weight $.drivers.below.values[1]', by('usage', { rate: 'actual', pools: [{ name: 'a', share: 1, driver: 'below' }] })],
  ['zero-weights $.key.arguments.products', by('productPrice', { products: [] })],
  [
    'zero-weights $.key.arguments.products',
    by('productPrice', { products: [{ name: 'a', hours: 0, first: 'calls', second: 'calls', third: 'calls' }] }),
  ],
  [
    'negative-weight $.key.arguments.measures[2]',
    by('measures', {
      measures: [
        { name: 'a', driver: 'accounts', weight: 1 },
        { name: 'b', driver: 'calls', weight: '-7/10' },
      ],
    }),
  ],
  ['zero-weights $.key.arguments.measures', by('measures', { measures: [] })],
  ['not-a-year $.key.arguments.year', by('growIn', { old: 'before', target: inhabitants, path: [], year: 0 })],
  ['not-a-year $.key.arguments.year', by('growIn', { old: 'before', target: inhabitants, path: [], year: '3/2' })],
  ['zero-weights $.key.arguments.old', by('growIn', { old: 'nobody', target: inhabitants, path: ['0'], year: 1 })],
  [
    'negative-number $.key.arguments.cap',
    by('growInCapped', { previous: 'before', target: inhabitants, cap: -1, inhabitants: 'inhabitants' }),
  ],
];

test.each(refused)('refuses %s', (refusal, chosen) => {
  expect(() => allocate(chosen, facts)).toThrow(refusal);
});

test('the words of the refusals, all of them, in both languages', async () => {
  const words = refused.flatMap(([refusal, chosen]) => {
    const { code, path, text } = refusalOf(() => allocate(chosen, facts));
    expect(refusal.startsWith(`${code} ${path}`) || refusal.includes(text.en)).toBe(true);
    return [`${code} ${path}`, `  ${text.nl}`, `  ${text.en}`];
  });
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('words/refusals.txt');
});

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

const weights = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 8 }).filter((values) => values.some((value) => value > 0));

test('every key shares any total exactly, mirrors a credit, and leaves out who does not count', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), weights, fc.integer({ min: 1, max: 5 }), (total, values, year) => {
      const members = values.map((_, index) => `m${index}`);
      const driver = count('x', ...values);
      const own: Facts = { total: rational(total), members, drivers: { x: driver } };
      const one = by('single', { driver: 'x' });
      const chosen = [
        by('equal'),
        one,
        by('mixed', {
          parts: [
            { share: '1/3', driver: 'x' },
            { share: '2/3', driver: 'equal' },
          ],
        }),
        by('foot', { foot: '1/7', driver: 'x' }),
        by('tiers', {
          driver: 'x',
          mode: 'marginal',
          tiers: [
            { from: 0, price: 3 },
            { from: 100, price: '5/3' },
          ],
        }),
        by('bounded', { key: one }),
        by('usage', { rate: 'budget', pools: [{ name: 'x', share: 1, driver: 'x', capacity: '1000/3' }] }),
        by('productPrice', { products: [{ name: 'x', hours: '7/2', first: 'x', second: 'x', third: 'equal' }] }),
        by('growIn', { old: 'x', target: by('equal'), path: ['1/3', '2/3'], year }),
        by('growInCapped', { previous: 'x', target: one, cap: 7, inhabitants: 'x' }),
      ];
      for (const key of chosen) {
        const { cents, exact, lines } = allocate(key, own);
        expect(cents.reduce((a, b) => a + b)).toBe(total);
        expect(sum(exact)).toEqual(own.total);
        for (const line of lines) expect(line.cents.reduce((a, b) => a + b)).toBe(line.total);
        expect(allocate(key, { ...own, total: rational(-total) }).cents).toEqual(cents.map((share) => -share));
      }
      const { cents } = allocate(one, own);
      expect(cents.filter((share, member) => values[member] === 0 && share !== 0n)).toEqual([]);
    }),
    tries(100),
  );
});

test('an exact total may be a fraction of a cent, for comparing; only a bill needs whole cents', () => {
  const third = { ...facts, total: multiply(facts.total, rational(1n, 3n)) };
  expect(sum(shareBy(inhabitants, third).lines[0]!.exact)).toEqual(third.total);
  expect(() => allocate(inhabitants, third)).toThrow('shares-not-whole');
  expect(one).toEqual(rational(1n));
});
