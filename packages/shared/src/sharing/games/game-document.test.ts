// The document of a game from the outside: what is refused and where, and answers at the edges of what is accepted.
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { parseRational, sum } from '../../kernel/rational.ts';

interface Answer {
  methods: Record<string, { exact: string[]; cents: bigint[] } | null>;
  leastCore: { value: string | null; empty: boolean };
  perCapitaLeastCoreValue: string | null;
  proportionalLeastCoreValue: string | null;
  epmMinSpread: string | null;
  properties: Record<string, boolean>;
  separableCosts: bigint[];
  fairness?: Record<string, unknown>;
  exit?: Record<string, unknown>;
}
const game = (document: object) => recompute({ kind: 'game', members: ['a', 'b'], cost: [0, 3, 4, 5], ...document }) as Answer;
const names = (n: number) => Array.from({ length: n }, (_, i) => `m${i}`);

test.each<[refusal: string, document: object]>([
  ['not-a-list $.members', { members: undefined }],
  ['not-a-text $.members[1]', { members: ['a', ' '] }],
  ['same-member-twice $.members[1]', { members: ['a', 'a'] }],
  ['no-members $.members', { members: [], cost: [0] }],
  ['too-many-members $.members', { members: names(21) }],
  ['not-a-list $.cost', { cost: '0,1,2,3' }],
  ['wrong-number-of-groups $.cost', { cost: [0, 3, 4] }],
  ['wrong-number-of-groups $.cost', { cost: [0, 3, 4, 5, 6] }],
  ['wrong-number-of-groups $.cost', { cost: [] }],
  ['nobody-costs-nothing $.cost[0]', { cost: [1, 3, 4, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, Number.NaN, 4, 5] }],
  ['not-whole-cents $.cost[2]', { cost: [0, 3, Number.POSITIVE_INFINITY, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, 0.5, 4, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, 2 ** 53, 4, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, '1/0', 4, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, '1/2', 4, 5] }],
  ['not-whole-cents $.cost[1]', { cost: [0, '1e400', 4, 5] }],
  ['not-whole-cents $.cost[3]', { cost: [0, 3, 4, null] }],
  ['not-whole-cents $.cost[3]', { cost: [0, 3, 4, '1000000000000000001'] }],
  ['not-whole-cents $.cost[3]', { cost: [0, 3, 4, -(10n ** 18n) - 1n] }],
  ['length-mismatch $.weights', { weights: [1] }],
  ['weight-not-positive $.weights[1]', { weights: [1, 0] }],
  ['weight-not-positive $.weights[0]', { weights: [-1, 1] }],
  ['length-mismatch $.key', { key: [1, 2, 3] }],
  ['unions-not-a-division $.unions', { unions: [[0]] }],
  ['unions-not-a-division $.unions', { unions: [[0, 1], [1]] }],
  ['unknown-member $.unions[1][0]', { unions: [[0], [2]] }],
  ['too-many $.unions[0]', { unions: [[0, 1, 1]] }],
  ['too-many $.unions', { unions: [[0], [1], []] }],
  ['zero-weights $.key', { key: [0, 0] }],
  ['negative-weight $.key[1]', { key: [2, -1] }],
  ['zero-denominator $.key[0]', { key: ['1/0', 1] }],
  ['unknown-member $.leaver', { leaver: 2 }],
  ['unknown-member $.leaver', { leaver: -1 }],
  ['unknown-member $.leaver', { leaver: 'a' }],
])('%s', (refusal, document) => {
  expect(() => game(document)).toThrow(refusal);
});

test('too many members: the refusal says what to use instead', () => {
  expect(() => game({ members: names(25) })).toThrow(/components/);
});

test('weights with too many different sums have no answer that anyone could read; the other answers stand', () => {
  const members = names(14);
  const cost = Array.from({ length: 2 ** 14 }, (_, group) => Math.floor(Math.sqrt(group)));
  const { methods, leastCore } = game({ members, cost, weights: members.map((_, i) => 1_000_003 * 3 ** i) });
  expect(methods['weightedShapley']).toEqual({
    refusal: {
      code: 'too-much-work',
      path: '$.weights',
      message: 'the weights have too many different sums for an exact answer; round them to smaller whole numbers',
    },
  });
  expect(methods['shapley']!.cents).toHaveLength(14);
  expect(leastCore.empty).toBe(false);
});

test('one member pays everything', () => {
  const { methods, leastCore, epmMinSpread, properties, fairness, exit, separableCosts } = game({
    members: ['a'],
    cost: [0, 7],
    weights: [5],
    key: [2],
    leaver: 0,
  });
  for (const shares of Object.values(methods)) if (shares) expect(shares).toEqual({ exact: ['7'], cents: [7n] });
  expect(Object.keys(methods).filter((method) => !methods[method])).toEqual([]);
  expect([leastCore, epmMinSpread, separableCosts]).toEqual([{ value: null, empty: false }, '0', [7n]]);
  expect(properties).toEqual({ monotone: true, subadditive: true, concave: true, shapleyInCore: true });
  expect(fairness).toMatchObject({ cents: [7n], inCore: true, maxExcess: null, blockingCoalitions: [], minTransferToCore: '0' });
  expect(exit).toEqual({ costOfRemaining: 0n, incrementalCostOfLeaver: 7n, remainingShapley: [], remainingPrenucleolus: [] });
});

test('a game in which nothing costs anything', () => {
  const { methods, leastCore, proportionalLeastCoreValue, epmMinSpread, properties } = game({
    members: ['a', 'b', 'c'],
    cost: Array(8).fill(0),
  });
  for (const method of [
    'shapley',
    'prenucleolus',
    'nucleolus',
    'perCapitaPrenucleolus',
    'ensc',
    'scrb',
    'proportionalStandAlone',
    'costGap',
    'banzhaf',
  ]) {
    expect({ method, ...methods[method] }).toEqual({ method, exact: ['0', '0', '0'], cents: [0n, 0n, 0n] });
  }
  expect([methods['proportionalPrenucleolus'], methods['disruptionPrenucleolus'], proportionalLeastCoreValue, epmMinSpread]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(leastCore).toEqual({ value: '0', empty: false });
  expect(properties).toEqual({ monotone: true, subadditive: true, concave: true, shapleyInCore: true });
});

test('amounts up to 10^18 cents stay exact, as text or as big integers', () => {
  const most = 10n ** 18n;
  const cost = ['0', `${most}`, most - 1n, `${most - 1n}`, 3, 7, 11, most];
  const { methods, fairness } = game({ members: ['a', 'b', 'c'], cost, key: [1, 1, 1], leaver: 1 });
  for (const [method, shares] of Object.entries(methods)) {
    if (!shares || method === 'banzhaf') continue;
    expect([method, sum(shares.exact.map((share) => parseRational(share))).num, shares.cents.reduce((a, b) => a + b)]).toEqual([
      method,
      most,
      most,
    ]);
  }
  // a third of 3 and of 1, a sixth of what the third member takes away from each of the others
  expect(methods['shapley']!.exact[2]).toBe('-1999999999999999973/6');
  expect(fairness).toMatchObject({
    cents: [333_333_333_333_333_334n, 333_333_333_333_333_333n, 333_333_333_333_333_333n],
    inCore: false,
    maxExcess: 666_666_666_666_666_660n,
  });
});

test('wildly different amounts: the answer is exact, not approximately right', () => {
  const cost = [0, 1, 10n ** 18n, 10n ** 18n, 1, 2, 10n ** 18n, 10n ** 18n];
  const { methods, leastCore } = game({ members: ['a', 'b', 'c'], cost });
  // the small ones each save 1 by joining the large one, and share it with the large one
  expect(methods['prenucleolus']!.exact).toEqual(['1/2', '999999999999999999', '1/2']);
  expect(leastCore).toEqual({ value: '-1/2', empty: false });
});

test('what is undefined is null: stand-alone costs below the total, a saving below nothing', () => {
  const { methods, leastCore } = game({ cost: [0, 3, 4, 9] });
  expect(methods['nucleolus']).toBeNull();
  expect(methods['scrb']).toBeNull();
  expect(methods['costGap']).toBeNull();
  expect(methods['disruptionPrenucleolus']).toBeNull();
  expect(methods['prenucleolus']!.exact).toEqual(['4', '5']);
  expect(leastCore).toEqual({ value: '1', empty: true });
});

test('a measure of influence is rounded by itself, halves away from nothing', () => {
  // the first adds -3 alone and -2 to the other, the second -4 and -3: means of -5/2 and -7/2
  expect(game({ cost: [0, -3, -4, -6] }).methods['banzhaf']).toEqual({ exact: ['-5/2', '-7/2'], cents: [-3n, -4n] });
  expect(game({ cost: [0, 3, 4, 6] }).methods['banzhaf']).toEqual({ exact: ['5/2', '7/2'], cents: [3n, 4n] });
  const three = game({ members: ['a', 'b', 'c'], cost: [0, 1, 0, 0, 0, 1, 0, 0] }).methods['banzhaf'];
  expect(three).toEqual({ exact: ['1/2', '-1/2', '0'], cents: [1n, -1n, 0n] });
  const quarters = game({ members: ['a', 'b', 'c'], cost: [0, 1, 0, 0, 0, 0, 0, 0] }).methods['banzhaf'];
  expect(quarters).toEqual({ exact: ['1/4', '-1/4', '-1/4'], cents: [0n, 0n, 0n] });
});

test('no least transfer where no sharing keeps everyone in', () => {
  expect(game({ cost: [0, 3, 4, 9], key: [1, 2] }).fairness).toMatchObject({ cents: [3n, 6n], inCore: false, minTransferToCore: null });
});

test('optional answers are there only when they are asked for', () => {
  const plain = game({});
  expect(['fairness' in plain, 'exit' in plain, 'weightedShapley' in plain.methods]).toEqual([false, false, false]);
  const asked = game({ key: [1, 1], leaver: 0, weights: ['1/3', 1], unions: [[0], [1]] });
  expect(asked.exit).toEqual({ costOfRemaining: 4n, incrementalCostOfLeaver: 1n, remainingShapley: ['4'], remainingPrenucleolus: ['4'] });
  expect(asked.methods['weightedShapley']!.exact).toEqual(['5/2', '5/2']);
  expect(asked.methods['owen']).toEqual(asked.methods['shapley']);
  expect(asked.fairness).toMatchObject({ cents: [3n, 2n], betterOffThanAlone: [false, true] });
});
