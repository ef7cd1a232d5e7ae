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
  byComponent: { exact: string[]; halfWidth?: bigint[] }[];
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
