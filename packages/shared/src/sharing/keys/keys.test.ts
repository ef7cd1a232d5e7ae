// One row per key: what it answers, to the cent, and the sentence a member reads. A key without a row fails.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { format, rational, sum } from '../../kernel/rational.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { explainTo, type Input } from '../explanation.ts';
import { allocate, type Allocation } from './allocate.ts';
import type { Facts } from './facts.ts';
import { type KeyCode, keys } from './registry.ts';
import { by, count, facts, inhabitants } from './three-municipalities.oracle.ts';

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
    'growIn',
    { old: 'calls', target: by('equal'), path: ['1/2'], year: 1 },
    [46666667, 31666667, 21666666],
    'Onder de nieuwe sleutel € 333.333,33; door de overgang nu +€ 133.333,33',
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
