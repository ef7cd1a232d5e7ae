// Cost models: what a group costs by kind, the formulas against the full table, and what a document refuses.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { format, parseRational, rational, sum } from '../../kernel/rational.ts';
import { prorate } from '../../kernel/prorate.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { coreVerdict } from '../fairness/blocking-groups.ts';
import { costOf, totalOf } from '../games/cost-game.ts';
import { searchBlocking } from './search-blocking.ts';
import { shapley } from '../games/shapley.ts';
import { componentGame, costOfGroup, shapleyOf, sumOfGames } from './component-game.ts';
import { quickScaledCost, scaledCost } from './power.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

interface Answer {
  approximate: boolean;
  methods: Record<string, { exact: string[]; cents: bigint[] } | null>;
  byComponent: { exact: string[] }[];
  fairness: object;
  exit: object;
  properties: object;
}
const names = (n: number) => Array.from({ length: n }, (_, i) => `m${i}`);
const answer = (members: number, components: object[], more: object = {}) =>
  recompute({ kind: 'components', members: names(members), components, ...more }) as Answer;
const read = (component: object, members: number) => componentReader(kinds, members)(component, '$');

test.each<[what: string, component: object, costs: number[]]>([
  ['a platform of the first and the third', { type: 'fixed', cost: 900, users: [0, 2] }, [0, 900, 0, 900, 900, 900, 900, 900]],
  ['own costs', { type: 'direct', cost: [1, 20, 300] }, [0, 1, 20, 21, 300, 301, 320, 321]],
  [
    'a price per unit that falls from the eleventh unit on',
    {
      type: 'tiers',
      volumes: [5, 10, 6],
      prices: [
        [0, 100],
        [10, 50],
      ],
      mode: 'marginal',
    },
    [0, 500, 1000, 1250, 600, 1050, 1300, 1550],
  ],
  [
    'all units at the price that is reached',
    {
      type: 'tiers',
      volumes: [5, 9, 6],
      prices: [
        [0, 100],
        [10, 50],
      ],
      mode: 'all-units',
    },
    [0, 500, 900, 700, 600, 550, 750, 1000],
  ],
  [
    'half units and prices, billed in whole cents',
    { type: 'tiers', volumes: [0.5, '1/3', 2], prices: [[0, '5/2']], mode: 'marginal' },
    [0, 1, 1, 2, 5, 6, 6, 7],
  ],
  [
    'one colleague for every two and a half of work',
    { type: 'stepped', volumes: [2.5, 1, 1.6], stepSize: 2.5, stepCost: 80 },
    [0, 80, 80, 160, 80, 160, 160, 240],
  ],
  ['the square of the weight', { type: 'scale', weights: [1, 2, 3], factor: 10, exponent: 2 }, [0, 10, 40, 90, 90, 160, 250, 360]],
  ['the root of the weight', { type: 'scale', weights: [4, 5, 7], factor: 1, exponent: '1/2' }, [0, 2, 2, 3, 3, 3, 3, 4]],
])('%s', (_, component, costs) => {
  const game = componentGame({ ...read(component, 3) });
  expect(Array.from({ length: 8 }, (_, group) => Number(costOf(game, group)))).toEqual(costs);
  // without doubles and without a table the same
  expect(costs.map((_, group) => Number(costOfGroup([read(component, 3)], (i) => (group & (1 << i)) > 0)))).toEqual(costs);
});

test('amounts far beyond doubles stay exact', () => {
  const game = componentGame(read({ type: 'direct', cost: ['1000000000000000000', '1', '999999999999999999'] }, 3));
  expect([3, 5, 7].map((group) => costOf(game, group))).toEqual([10n ** 18n + 1n, 2n * 10n ** 18n - 1n, 2n * 10n ** 18n]);
  expect(costOf(componentGame(read({ type: 'stepped', volumes: [1, 2], stepSize: 1, stepCost: '123456789012345678' }, 2)), 3)).toBe(
    370_370_367_037_037_034n,
  );
});

test.each([
  ['as doubles up to 2^48', 2n ** 48n, null],
  ['as big integers beyond', 2n ** 48n + 1n, BigInt64Array.of(0n, 2n ** 48n + 1n)],
])('a table is kept %s', (_, cost, large) => {
  expect(componentGame(read({ type: 'direct', cost: [cost] }, 1)).large).toEqual(large);
  expect(componentGame(read({ type: 'fixed', cost, users: [0] }, 1)).large).toEqual(large);
});

test('components that are each within doubles add up beyond them', () => {
  const most = 2n ** 48n;
  const games = [most, most, most - 1n].map((cost) => componentGame(read({ type: 'fixed', cost, users: [0] }, 2)));
  const together = sumOfGames(games, 2);
  expect([0, 1, 2, 3].map((group) => costOf(together, group))).toEqual([0n, 3n * most - 1n, 0n, 3n * most - 1n]);
  expect(sumOfGames(games.slice(0, 1), 2).cost).toEqual(Float64Array.of(0, 2 ** 48, 0, 2 ** 48));
  const large = componentGame(read({ type: 'direct', cost: ['999999999999999999', 3] }, 2));
  expect(costOf(sumOfGames([large, large, games[0]!], 2), 3)).toBe(2n * 10n ** 18n + 4n + most);
});

test('costs that doubles cannot tell are computed exactly, also when many groups bring the same load', () => {
  const halves = componentGame(read({ type: 'tiers', volumes: [1, 1, 1], prices: [[0, '1/2']], mode: 'marginal' }, 3));
  expect(Array.from(halves.cost)).toEqual([0, 1, 1, 1, 1, 1, 1, 2]);
});

const copies = (length: number) => Array.from({ length }, () => ({ type: 'fixed', cost: 1, users: [0] }));
test.each<[what: string, members: number, components: object[], refusal: string]>([
  ['500 members', 500, [{ type: 'fixed', cost: 1, users: [0] }], ''],
  ['501 members', 501, [], 'too-many-members $.members'],
  ['200 components', 1, copies(200), ''],
  ['201 components', 1, copies(201), 'too-many $.components'],
])('limits of a model: %s', (_, members, components, refusal) => {
  if (refusal) expect(() => answer(members, components)).toThrow(refusal);
  else expect(answer(members, components).approximate).toBe(false);
});

test('a key with a zero sum is refused where it stands, with and without a band', () => {
  const part = { type: 'direct', cost: [1, 2], band: [0.5, 2] };
  expect(() => answer(2, [part], { key: [0, 0] })).toThrow('zero-weights $.key');
  expect('band' in answer(2, [part])).toBe(false);
});

test('a power rounds as exact arithmetic says, also where doubles cannot tell', () => {
  expect(scaledCost(rational(1n, 2n), rational(9n), rational(1n, 2n))).toBe(2n);
  expect(quickScaledCost(0.5, 9, 0.5)).toBeNaN();
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n), fc.integer({ min: 1, max: 60 }), (factor, load, twentieths) => {
      const exact = scaledCost(rational(factor), rational(load), rational(BigInt(twentieths), 20n));
      const quick = quickScaledCost(Number(factor), Number(load), twentieths / 20);
      expect(Number.isNaN(quick) || BigInt(quick) === exact || quick > 2 ** 50).toBe(true);
    }),
  );
});

const anyComponent = (n: number) => {
  const quantities = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: n, maxLength: n });
  return fc.oneof(
    fc.record({ type: fc.constant('fixed'), cost: fc.nat(10_000), users: fc.uniqueArray(fc.nat(n - 1), { minLength: 1 }) }),
    fc.record({ type: fc.constant('direct'), cost: quantities }),
    fc.record({ type: fc.constant('stepped'), volumes: quantities, stepSize: fc.integer({ min: 1, max: 20 }), stepCost: fc.nat(1000) }),
    fc.record({ type: fc.constant('scale'), weights: quantities, factor: fc.nat(1000), exponent: fc.constantFrom(0.8, 0.9, 1, 1.1) }),
    fc.record({
      type: fc.constant('tiers'),
      volumes: quantities,
      prices: fc.constantFrom(
        [[0, 7]],
        [
          [0, 9],
          [12, 5],
        ],
        [
          [0, 5],
          [20, 8],
          [40, 2],
        ],
      ),
      mode: fc.constantFrom('marginal', 'all-units'),
    }),
  );
};
const anyModel = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(anyComponent(n), { minLength: 1, maxLength: 4 })));

test('components add up: the Shapley value of the whole is the sum of those of the parts, formula or table', () => {
  fc.assert(
    fc.property(anyModel, ([n, model]) => {
      const components = model.map((component) => read(component, n));
      const games = components.map(componentGame);
      const parts = components.map((component, i) => shapleyOf(component, games[i]!));
      const added = Array.from({ length: n }, (_, i) => format(sum(parts.map((part) => part[i]!))));
      expect(shapley(sumOfGames(games, n)).map(format)).toEqual(added);
      components.forEach((component, i) => {
        const formula = component.shapley?.(component.loads);
        if (formula) expect(formula.map(format)).toEqual(shapley(games[i]!).map(format));
      });
    }),
    tries(100),
  );
});

test('a document of components answers for the whole what its components add up to', () => {
  fc.assert(
    fc.property(anyModel, ([n, components]) => {
      const { methods, byComponent, approximate } = answer(n, components);
      const added = Array.from({ length: n }, (_, i) => format(sum(byComponent.map(({ exact }) => parseRational(exact[i])))));
      expect([added, approximate]).toEqual([methods['shapley']!.exact, false]);
    }),
    tries(40, 5000),
  );
});

test('what calls itself concave is concave, up to the cent of rounding', () => {
  fc.assert(
    fc.property(anyModel, ([n, components]) => {
      for (const component of components.map((component) => read(component, n))) {
        if (!component.concave) continue;
        const slack = component.type === 'scale' ? 2n : 0n;
        const game = componentGame(component);
        const all = Array.from({ length: 2 ** n }, (_, group) => group);
        const holds = all.every((a) =>
          all.every((b) => costOf(game, a | b) + costOf(game, a & b) <= costOf(game, a) + costOf(game, b) + slack),
        );
        expect(holds).toBe(true);
      }
    }),
    tries(100),
  );
});

test('the document answers as a game, with the same words', () => {
  const model = [
    { type: 'fixed', cost: 120_000_000, users: [0, 1, 2] },
    { type: 'direct', cost: [1000, 2000, 3000] },
  ];
  const found = answer(3, model, { key: [1, 1, 2], leaver: 2 });
  expect(found.methods['shapley']!.cents).toEqual([40_001_000n, 40_002_000n, 40_003_000n]);
  expect(found.byComponent).toMatchObject([
    { type: 'fixed', exact: ['40000000', '40000000', '40000000'] },
    { type: 'direct', exact: ['1000', '2000', '3000'] },
  ]);
  expect(found.fairness).toMatchObject({ inCore: true });
  expect(found.exit).toMatchObject({ costOfRemaining: 120_003_000n, incrementalCostOfLeaver: 3000n });
  expect(found.properties).toEqual({ monotone: true, subadditive: true, concave: true, shapleyInCore: true });
});

test('a component explains its shares in a sentence', () => {
  const sentences = (more: object[], n = 5) =>
    (answer(n, more) as unknown as { byComponent: { sentence: { nl: string; en: string } }[] }).byComponent.map(({ sentence }) => [
      sentence.nl.replaceAll('\u00a0', ' '),
      sentence.en,
    ]);
  expect(
    sentences([
      { type: 'fixed', name: 'platform', cost: 120_000_000, users: [0, 1, 2, 3, 4] },
      { type: 'fixed', cost: 100, users: [4] },
      { type: 'direct', cost: [1, 2, 3, 4, 90] },
      { type: 'stepped', name: 'beheer', volumes: [1, 1, 1, 1, 1], stepSize: 2, stepCost: 100 },
    ]),
  ).toEqual([
    ['€ 1.200.000 platform / 5 gebruikers = € 240.000 elk', '€1,200,000 platform / 5 users = €240,000 each'],
    ['€ 1 gedeelde voorziening / 1 gebruiker = € 1 elk', '€1 shared facility / 1 user = €1 each'],
    ['€ 1 eigen kosten: iedereen betaalt wat hij zelf veroorzaakt', '€1 own costs: everyone pays what it causes itself'],
    [
      '€ 3 beheer: iedereen betaalt zijn gemiddelde extra kosten over alle volgordes van meedoen',
      '€3 beheer: everyone pays its average extra cost over all orders of joining',
    ],
  ]);
});

test('a group is looked for among the others, not everyone, and is named in order', () => {
  const model = [{ type: 'direct', cost: [5, 1, 1, 9] }];
  const components = model.map((component) => read(component, 4));
  // each of the middle two pays more than it costs; so would everyone together, were the shares not those of this total
  expect(searchBlocking(components, [4n, 4n, 3n, 5n])).toEqual({ members: [1, 2], excess: 5n });
  expect(searchBlocking(components, [9n, 1n, 1n, 5n])).toEqual({ members: [0], excess: 4n });
  expect(searchBlocking(components, [1n, 1n, 5n, 9n])).toEqual({ members: [2], excess: 4n });
  expect(searchBlocking(components, [6n, 2n, 2n, 10n])!.members).toHaveLength(3);
  expect(searchBlocking(components, [5n, 1n, 1n, 9n])).toBeNull();
});

test('a group that pays a few cents of thousands too much is found beside one that gains about as much', () => {
  // four share a platform of 4,046; the fifth gains 9 on its own, and without the first the others would pay 101 too little
  const model = [
    { type: 'tiers', volumes: [0, 17, 0, 0, 0], prices: [[0, 7]], mode: 'marginal' },
    { type: 'fixed', cost: 4046, users: [0, 2, 3, 4] },
  ];
  const components = model.map((component) => read(component, 5));
  expect(searchBlocking(components, [110n, 110n, 1315n, 1315n, 1315n])).toEqual({ members: [0, 2, 3, 4], excess: 9n });
  expect(searchBlocking(components, [100n, 120n, 1315n, 1315n, 1315n])).toEqual({ members: [1], excess: 1n });
});

test('among ten members with platforms of every size the search comes within a thousandth of the worst group of all', () => {
  const n = 10;
  const platform = fc.record({
    type: fc.constant('fixed'),
    cost: fc.integer({ min: 1, max: 9999 }),
    users: fc.uniqueArray(fc.nat(n - 1), { minLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(platform, { minLength: 6, maxLength: 12 }), fc.array(fc.nat(20), { minLength: n, maxLength: n }), (model, key) => {
      const components = model.map((component) => read(component, n));
      const game = sumOfGames(components.map(componentGame), n);
      const shares = prorate(
        totalOf(game),
        key.map((part) => rational(BigInt(part + 1))),
      ).cents;
      const verdict = coreVerdict(game, shares, 1);
      const found = searchBlocking(components, shares)?.excess ?? 0n;
      expect(found <= (verdict.inCore ? 0n : verdict.maxExcess!)).toBe(true);
      expect(found + totalOf(game) / 1000n >= verdict.maxExcess!).toBe(true);
    }),
    tries(30, 3000),
  );
});

test('with few members the search finds the worst group of all, where costs are concave', () => {
  fc.assert(
    fc.property(anyModel, fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), ([n, model], key) => {
      const components = model.map((component) => read(component, n)).filter(({ concave, type }) => concave && type !== 'scale');
      const game = sumOfGames(components.map(componentGame), n);
      const shares = prorate(
        totalOf(game),
        key.slice(0, n).map((part) => rational(BigInt(part + 1))),
      ).cents;
      const verdict = coreVerdict(game, shares, 1);
      expect(searchBlocking(components, shares)?.excess ?? null).toBe(verdict.inCore ? null : verdict.maxExcess);
    }),
    tries(100),
  );
});

const fixed = { type: 'fixed', cost: 1, users: [0] };
test.each<[refusal: string, components: unknown]>([
  ['not-a-list $.components', 'all'],
  ['not-a-choice $.components[0].type', [{ type: 'free' }]],
  ['not-a-choice $.components[0].type', [{ type: 'constructor' }]],
  ['no-users $.components[1].users', [fixed, { ...fixed, users: [] }]],
  ['same-member-twice $.components[0].users[1]', [{ ...fixed, users: [1, 1] }]],
  ['unknown-member $.components[0].users[0]', [{ ...fixed, users: [3] }]],
  ['negative-cost $.components[0].cost', [{ ...fixed, cost: -1 }]],
  ['not-whole-cents $.components[0].cost', [{ ...fixed, cost: Number.NaN }]],
  ['length-mismatch $.components[0].cost', [{ type: 'direct', cost: [1] }]],
  ['not-a-quantity $.components[0].volumes[1]', [{ type: 'stepped', volumes: [1, -1, 1], stepSize: 1, stepCost: 1 }]],
  ['zero-denominator $.components[0].volumes[0]', [{ type: 'stepped', volumes: ['1/0', 1, 1], stepSize: 1, stepCost: 1 }]],
  [
    'load-too-large $.components[0].volumes',
    [{ type: 'stepped', volumes: ['1/999999999999999', '1/999999999999998', 1], stepSize: 1, stepCost: 1 }],
  ],
  ['step-not-positive $.components[0].stepSize', [{ type: 'stepped', volumes: [1, 1, 1], stepSize: 0, stepCost: 1 }]],
  ['exponent-out-of-range $.components[0].exponent', [{ type: 'scale', weights: [1, 1, 1], factor: 1, exponent: 0 }]],
  ['cost-too-large $.components[0].factor', [{ type: 'scale', weights: [1, 1, 1000], factor: 1e6, exponent: 3 }]],
  ['exponent-out-of-range $.components[0].exponent', [{ type: 'scale', weights: [1, 1, 1], factor: 1, exponent: 0.12345 }]],
  ['no-tiers $.components[0].prices', [{ type: 'tiers', volumes: [1, 1, 1], prices: [], mode: 'marginal' }]],
  ['tiers-out-of-order $.components[0].prices[0]', [{ type: 'tiers', volumes: [1, 1, 1], prices: [[1, 1]], mode: 'marginal' }]],
  [
    'tiers-out-of-order $.components[0].prices[1]',
    [
      {
        type: 'tiers',
        volumes: [1, 1, 1],
        prices: [
          [0, 1],
          [0, 2],
        ],
        mode: 'marginal',
      },
    ],
  ],
  ['not-a-tier $.components[0].prices[0]', [{ type: 'tiers', volumes: [1, 1, 1], prices: [1], mode: 'marginal' }]],
  ['band-out-of-order $.components[0].band', [{ ...fixed, band: [1.1, 1.2] }]],
])('%s', (refusal, components) => {
  expect(() => recompute({ kind: 'components', members: names(3), components })).toThrow(refusal);
});
