// Voting power: against enumeration of every group, every published table, and games whose answer is known by formula.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../refusal-of.oracle.ts';
import { hasSharedData, readShared } from '../shared-data.oracle.ts';
import { recomputePower } from './power-document.ts';

interface Conditions {
  weights: number[];
  quota: number;
}
const document = ([first, ...also]: Conditions[]) => ({ ...first, also });

/** Every group of members, one by one: the definition itself. */
function enumerated(game: Conditions[]) {
  const n = game[0]!.weights.length;
  const wins = (group: number) =>
    game.every(({ weights, quota }) => weights.reduce((sum, weight, member) => sum + ((group >> member) & 1 ? weight : 0), 0) >= quota);
  const bits = (group: number) => group.toString(2).replaceAll('0', '').length;
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const swings = Array<number>(n).fill(0);
  const orders = Array<number>(n).fill(0);
  for (let group = 0; group < 1 << n; group += 1) {
    if (wins(group)) continue;
    for (let member = 0; member < n; member += 1) {
      if ((group >> member) & 1 || !wins(group | (1 << member))) continue;
      swings[member]! += 1;
      orders[member]! += factorial(bits(group)) * factorial(n - 1 - bits(group));
    }
  }
  return { swings, orders, all: factorial(n) };
}

const value = (text: string) => {
  const [p = '', q = '1'] = text.split('/');
  return Number(p) / Number(q);
};

const condition = (weights: number[], part: number): Conditions => {
  const total = weights.reduce((a, b) => a + b, 0);
  return { weights, quota: 1 + (part % total) };
};
const games = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const weights = fc.array(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 1_000_000_000 })), {
    minLength: n,
    maxLength: n,
  });
  return fc.array(
    fc.tuple(weights, fc.nat({ max: 2_000_000_000 })).map(([weights, part]) => condition(weights, part)),
    { minLength: 1, maxLength: 3 },
  );
});

test('agrees with enumeration, for one to three conditions at once', () => {
  fc.assert(
    fc.property(games, (game) => {
      const { swings, orders, all } = enumerated(game);
      const answer = recomputePower(document(game));
      expect(answer.swings).toEqual(swings.map(String));
      answer.shapleyShubik.forEach((share, member) => {
        const [p = '', q = '1'] = share.split('/');
        expect(BigInt(p) * BigInt(all)).toBe(BigInt(q) * BigInt(orders[member]!));
      });
      expect(answer.dummies).toEqual(swings.flatMap((count, member) => (count === 0 ? [member] : [])));
    }),
    { numRuns: 500 },
  );
});

describe.skipIf(!hasSharedData)('published tables (skipped: the shared data is not on this machine)', () => {
  interface Exact {
    banzhaf_swings: number[];
    banzhaf_normalised: string[];
    shapley_shubik?: string[];
    shapley_shubik_decimal?: number[];
  }
  interface Published {
    id: string;
    weights: number[];
    quota: number;
    published?: Partial<Record<'banzhaf_normalised' | 'shapley_shubik' | 'banzhaf_raw' | 'banzhaf_probability', number[]>>;
    exact_recomputed_here?: Exact;
    computed_here?: Exact;
  }
  const { published, computed } = hasSharedData
    ? (JSON.parse(readShared('stemgewicht/power_indices_published.json')) as { published: Published[]; computed: Published[] })
    : { published: [], computed: [] };

  test.each([...published, ...computed].map((game) => [game.id, game] as const))('%s', (_id, game) => {
    const answer = recomputePower({ weights: game.weights, quota: game.quota, rule: 'at-least' });
    const exact = game.exact_recomputed_here ?? game.computed_here!;
    expect(answer.swings).toEqual(exact.banzhaf_swings.map(String));
    expect(answer.banzhaf).toEqual(exact.banzhaf_normalised);
    if (exact.shapley_shubik) expect(answer.shapleyShubik).toEqual(exact.shapley_shubik);
    exact.shapley_shubik_decimal?.forEach((printed, member) => expect(value(answer.shapleyShubik[member]!)).toBeCloseTo(printed, 5));
    const subsets = 2 ** (game.weights.length - 1);
    const ours = {
      banzhaf_normalised: answer.banzhaf.map(value),
      shapley_shubik: answer.shapleyShubik.map(value),
      banzhaf_raw: answer.swings.map(Number),
      banzhaf_probability: answer.swings.map((count) => Number(count) / subsets),
    };
    for (const name of Object.keys(ours) as (keyof typeof ours)[]) {
      game.published?.[name]?.forEach((printed, member) => {
        const digits = `${printed}`.split('.')[1]?.length ?? 0;
        // half a unit of the last printed digit, and what a double itself cannot tell apart
        expect(Math.abs(ours[name][member]! - printed)).toBeLessThanOrEqual(0.5001 * 10 ** -digits + 1e-12);
      });
    }
  });
});

test('sixty equal members share power equally, above what doubles count', () => {
  const answer = recomputePower({ weights: Array<number>(60).fill(1_000_000_000), quota: 31_000_000_000 });
  // C(59, 30)
  expect(new Set(answer.swings)).toEqual(new Set(['59132290782430712']));
  expect(new Set(answer.shapleyShubik)).toEqual(new Set(['1/60']));
  expect(answer.approximate).toBeUndefined();
});

test('sixty members of one block of weight and fifty-nine equal ones', () => {
  // the heavy member decides when 15 to 44 of the 59 others are for: with 30 votes beside 59 single ones and a quota of 45
  const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k);
  const answer = recomputePower({ weights: [30, ...Array<number>(59).fill(1)], quota: 45 });
  let expected = 0n;
  for (let others = 15n; others <= 44n; others += 1n) expected += choose(59n, others);
  expect(answer.swings[0]).toBe(`${expected}`);
  expect(answer.shapleyShubik[0]).toBe('1/2');
});

test('nearly equal weights of nine digits are counted exactly', () => {
  const weights = Array.from({ length: 60 }, (_, member) => 999_999_000 + member);
  const answer = recomputePower({ weights, quota: weights.reduce((a, b) => a + b, 0) / 2, rule: 'more-than' });
  expect(answer.approximate).toBeUndefined();
  expect(answer.shapleyShubik.map(value).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test('weights too rich to count are rounded, and the answer says so', () => {
  // a fixed generator: sixty unrelated weights of up to nine digits
  let state = 7;
  const weights = Array.from({ length: 60 }, () => (state = (state * 48_271) % 2_147_483_647) % 1_000_000_000);
  const total = weights.reduce((a, b) => a + b, 0);
  const answer = recomputePower({ weights, quota: Math.floor(total / 2), rule: 'more-than' });
  expect(answer.approximate).toBe(true);
  const shares = answer.banzhaf.map(value);
  expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  // among so many members power is about the share of the weight, and more weight never has less of it
  weights.forEach((weight, member) => expect(Math.abs(shares[member]! - weight / total)).toBeLessThan(0.002));
  const byWeight = weights.map((_, member) => member).toSorted((a, b) => weights[a]! - weights[b]!);
  for (let index = 1; index < 60; index += 1) expect(shares[byWeight[index]!]).toBeGreaterThanOrEqual(shares[byWeight[index - 1]!]!);
});

test.each([
  [
    { weights: [3, 2, 1], quota: 4 },
    { dummies: [], vetoers: [0], dictator: null },
  ],
  [
    { weights: [4, 2, 1], quota: 4 },
    { dummies: [1, 2], vetoers: [0], dictator: 0 },
  ],
  [
    { weights: [4, 2, 1], quota: '7/2', rule: 'more-than' },
    { dummies: [1, 2], vetoers: [0], dictator: 0 },
  ],
  [
    { weights: [1, 1, 1], quota: '5/2' },
    { dummies: [], vetoers: [0, 1, 2], dictator: null },
  ],
  [
    { weights: [5], quota: 1 },
    { dummies: [], vetoers: [0], dictator: 0 },
  ],
  [
    { weights: [4, 2, 1], quota: 4, also: [{ weights: [1, 1, 1], quota: 2 }] },
    { dummies: [], vetoers: [0], dictator: null },
  ],
  [
    { weights: [1, 1, 1], quota: 1, rule: 'more-than', also: [{ weights: [0, 5, 5], quota: 9, rule: 'at-least' }] },
    { dummies: [0], vetoers: [1, 2], dictator: null },
  ],
])('%j', (game, expected) => {
  expect(recomputePower(game)).toMatchObject(expected);
});

test.each([
  ['no-members', '$.weights', { weights: [], quota: 1 }],
  ['too-many-members', '$.weights', { weights: Array<number>(61).fill(1), quota: 31 }],
  ['weight-not-positive', '$.weights[1]', { weights: [1, 0], quota: 1 }],
  ['weight-not-positive', '$.weights[0]', { weights: [-1, 2], quota: 1 }],
  ['weight-not-positive', '$.weights[0]', { weights: [0.5, 2], quota: 1 }],
  ['quota-out-of-range', '$.quota', { weights: [1, 2], quota: 0 }],
  ['quota-out-of-range', '$.quota', { weights: [1, 2], quota: 4 }],
  ['quota-out-of-range', '$.quota', { weights: [1, 2], quota: 3, rule: 'more-than' }],
  ['quota-out-of-range', '$.also[0].quota', { weights: [1, 2], quota: 3, also: [{ weights: [1, 1], quota: 3 }] }],
  ['length-mismatch', '$.also[0].weights', { weights: [1, 2], quota: 3, also: [{ weights: [1], quota: 1 }] }],
  ['measure-not-whole', '$.also[0].weights[1]', { weights: [1, 2], quota: 3, also: [{ weights: [1, -1], quota: 1 }] }],
  ['too-many', '$.also', { weights: [1], quota: 1, also: Array.from({ length: 3 }, () => ({ weights: [1], quota: 1 })) }],
  ['not-a-choice', '$.rule', { weights: [1], quota: 1, rule: 'most' }],
  ['not-a-number', '$.quota', { weights: [1], quota: 'half' }],
  ['weights-too-large', '$.weights', { weights: ['9007199254740991', 1], quota: 1 }],
])('refuses %s at %s', (code, path, game) => {
  const refused = refusalOf(() => recomputePower(game));
  expect([refused.code, refused.path]).toEqual([code, path]);
});
