// Partnerships with more members than a table of groups can hold: formulas stay exact, samples say how far they may be off.
import { expect, test } from 'vitest';
import { recompute } from '../../exchange/recompute.ts';
import { format, parseRational, type Rational, rational, sum, toNumber } from '../../kernel/rational.ts';
import { shapley } from '../games/shapley.ts';
import { componentGame, costOfGroup } from './component-game.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

interface Answer {
  approximate: boolean;
  methods: Record<string, { exact: string[]; halfWidth?: bigint[] } | null>;
  byComponent: { exact: string[]; halfWidth?: bigint[]; sentence: { en: string } }[];
  sample?: object;
  leastCore: { value: string | null; empty: boolean | null };
  fairness: Record<string, unknown>;
  exit: Record<string, unknown>;
  properties: Record<string, boolean | null>;
}
const names = (n: number) => Array.from({ length: n }, (_, i) => `m${i}`);
const answer = (members: number, components: object[], more: object = {}) =>
  recompute({ kind: 'components', members: names(members), components, ...more }) as Answer;
const read = (component: object, members: number) => componentReader(kinds, members)(component, '$');

test('342 members with formulas only: exact', () => {
  const n = 342;
  const users = Array.from({ length: n }, (_, i) => i);
  const found = answer(n, [
    { type: 'fixed', cost: 1_000_000, users },
    { type: 'fixed', cost: 999, users: users.slice(0, 10) },
    { type: 'direct', cost: users },
  ], { key: users.map(() => 1), leaver: 341 }); // biome-ignore format: as a table
  expect(found.approximate).toBe(false);
  expect(found.methods['shapley']!.exact[9]).toBe(format(sum([rational(1_000_000n, 342n), rational(999n, 10n), rational(9n)])));
  expect(found.methods['shapley']!.halfWidth!.every((halfWidth) => halfWidth === 0n)).toBe(true);
  expect(found.methods['nucleolus']).toBeNull();
  expect(found.leastCore).toEqual({ value: null, empty: false });
  expect((found.exit['remainingShapley'] as string[])[0]).toBe(
    format(sum([rational(1_000_000n, 341n), rational(999n, 10n), rational(0n)])),
  );
});

test('among many members a group that pays too much is found, and named', () => {
  const n = 40;
  const users = Array.from({ length: n }, (_, i) => i);
  const model = [
    { type: 'fixed', cost: 4000, users },
    { type: 'fixed', cost: 90_000, users: [37, 38, 39] },
  ];
  // equal parts let 37 members pay for a platform of three
  const found = answer(n, model, { key: users.map(() => 1) }).fairness;
  const others = (1n << 37n) - 1n;
  expect(found).toMatchObject({ inCore: false, blockingCoalitions: [[others, 37n * 2350n - 4000n]] });
  expect((found['betterOffThanAlone'] as boolean[]).slice(36)).toEqual([true, true, true, true]);
  // who uses pays: nobody is found, which is no proof
  const key = users.map((i) => (i < 37 ? 100 : 30_100));
  expect(answer(n, model, { key }).fairness).toMatchObject({ inCore: null, blockingCoalitions: [] });
});

test('21 members with scale and steps: sampled values lie within their half-width of the exact ones', () => {
  const n = 21;
  const weights = Array.from({ length: n }, (_, i) => 1000 + 137 * i * i);
  const components = [
    { type: 'scale', weights, factor: 1000, exponent: 0.9 },
    { type: 'stepped', volumes: weights, stepSize: 20_000, stepCost: 5_000_000 },
  ];
  const found = answer(n, components);
  expect(found.approximate).toBe(true);
  expect(format(sum(found.methods['shapley']!.exact.map((share) => parseRational(share))))).toBe(
    `${costOfGroup(
      components.map((c) => read(c, n)),
      () => true,
    )}`,
  );
  const exact = (index: number): Rational[] => shapley(componentGame({ ...read(components[index]!, n) }));
  components.forEach((_, k) => {
    const { exact: sampled, halfWidth } = found.byComponent[k]!;
    const misses = exact(k).filter((share, i) => Math.abs(toNumber(share) - toNumber(parseRational(sampled[i]))) > Number(halfWidth![i]));
    // 95 % of 21 members, with some room
    expect(misses.length).toBeLessThanOrEqual(4);
    expect(Math.max(...halfWidth!.map(Number))).toBeLessThan(0.01 * toNumber(sum(sampled.map((share) => parseRational(share)))));
  });
  expect(answer(n, components).methods['shapley']).toEqual(found.methods['shapley']);
});

test('many members: exit by formula and by sample, and amounts too large to sample are refused', () => {
  const volumes = Array.from({ length: 22 }, (_, i) => i + 1);
  const stepped = { type: 'stepped', volumes, stepSize: 10, stepCost: 1000 };
  const { exit, properties, leastCore } = answer(22, [stepped, { type: 'direct', cost: volumes }], { leaver: 21 });
  expect(exit).toMatchObject({ costOfRemaining: 24_231n, incrementalCostOfLeaver: 2022n, remainingPrenucleolus: null });
  expect(format(sum((exit['remainingShapley'] as string[]).map((share) => parseRational(share))))).toBe('24231');
  expect((exit['remainingShapleyHalfWidth'] as bigint[]).some((halfWidth) => halfWidth > 0n)).toBe(true);
  expect([properties['concave'], leastCore.empty]).toEqual([null, null]);
  expect(() => answer(22, [{ ...stepped, stepCost: '1000000000000000' }])).toThrow('too-much-work $.components');
});

const each = (cents: number) => Array<number>(21).fill(cents);
const open = { monotone: null, subadditive: null, concave: null, shapleyInCore: null };

test('what is concave and has a formula is certain, also without looking at every group', () => {
  const found = answer(21, [{ type: 'direct', cost: each(100) }], { key: each(1) });
  expect([found.approximate, 'sample' in found]).toEqual([false, false]);
  expect(found.properties).toEqual({ ...open, subadditive: true, concave: true, shapleyInCore: true });
  // everyone pays exactly what it would alone: nobody is better off, and no group pays too much
  expect(found.fairness).toMatchObject({ betterOffThanAlone: each(0).map(() => false), inCore: null, sumAbsDistanceToShapley: '0' });
  expect(found.methods['proportionalStandAlone']!.exact).toEqual(each(100).map(String));
  const dear = answer(21, [{ type: 'direct', cost: each(100) }], { key: each(1).with(0, 22) }).fairness;
  // 2,100 over 42 parts of 50
  expect(dear['betterOffThanAlone']).toEqual(each(0).map((_, i) => i > 0));
  expect(dear).toMatchObject({ inCore: false, blockingCoalitions: [[1n, 1000n]], sumAbsDistanceToShapley: '2000' });
  expect(() => answer(21, [{ type: 'direct', cost: each(100) }], { key: each(0) })).toThrow('zero-weights $.key');
});

test('a sample says how many orders, from which seed, and what it leaves open; a formula beside it stays exact', () => {
  const scale = { type: 'scale', weights: each(0).map((_, i) => i + 1), factor: 1000, exponent: 0.9 };
  const found = answer(21, [scale, { type: 'direct', cost: each(100) }, scale]);
  expect(found.sample).toEqual({ orders: 32 * 2976, seed: 20_260_101, confidence: '95%' });
  // concave as a whole, but the sample may be just beside the core
  expect(found.properties).toEqual({ ...open, subadditive: true, concave: true });
  expect(found.leastCore).toEqual({ value: null, empty: false });
  const [sampled, exact, again] = found.byComponent;
  expect([sampled!.sentence.en.includes('over a sample of orders'), exact!.sentence.en.includes('causes itself')]).toEqual([true, true]);
  expect(exact!.halfWidth).toEqual(each(0).map(() => 0n));
  // each component has a sample of its own
  expect(again!.exact).not.toEqual(sampled!.exact);
  const steps = answer(21, [
    { type: 'stepped', volumes: each(1), stepSize: 2, stepCost: 100 },
    { type: 'direct', cost: each(1) },
  ]);
  expect([steps.properties, steps.leastCore]).toEqual([open, { value: null, empty: null }]);
});
