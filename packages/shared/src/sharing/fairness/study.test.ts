import { expect, test } from 'vitest';
import { readCostModel } from '../costs/cost-model.ts';
import { closestSimpleKey, judge, mixShares, studyOf } from './study.ts';

/** Two large members could do without the far one, whose own link costs more than its part of the inhabitants. */
const region = readCostModel({
  members: ['Bos', 'Duin', 'Ver'],
  components: [
    { type: 'fixed', name: 'Platform', basis: 'measured', cost: 30_000_00, users: [0, 1, 2] },
    { type: 'direct', name: 'Lijnen', basis: 'estimated', cost: [10_000_00, 10_000_00, 20_000_00], band: [0.5, 1.5] },
  ],
});
const heads = [5n, 4n, 1n];
const even = [1n, 1n, 1n];
const study = studyOf(region);

test('ranges, alone, and the rules of the literature, in cents', () => {
  expect(study.total).toBe(70_000_00n);
  expect(study.alone).toEqual([40_000_00n, 40_000_00n, 50_000_00n]);
  // at least the own line, at most alone
  expect(study.ranges).toEqual([
    [10_000_00n, 40_000_00n],
    [10_000_00n, 40_000_00n],
    [20_000_00n, 50_000_00n],
  ]);
  expect(study.shapley).toEqual([20_000_00n, 20_000_00n, 30_000_00n]);
  expect(study.nucleolus.reduce((a, b) => a + b)).toBe(70_000_00n);
  expect(study.empty).toBeNull();
});

test('a key by inhabitants leaves the far member below its range, and names who would go on without it', () => {
  const verdict = judge(study, mixShares(study, [heads], [100]));
  expect(verdict.cents).toEqual([35_000_00n, 28_000_00n, 7_000_00n]);
  expect(verdict.inCore).toBe(false);
  expect(verdict.outside).toEqual([2]);
  expect(verdict.blocking).toEqual([{ members: [0, 1], pays: 63_000_00n, cost: 50_000_00n }]);
  // even with half the lines the far one costs more than it pays
  expect(verdict.band).toMatchObject({ scenarios: 2, inCore: 'never' });
});

test('a verdict that depends on the estimate says so', () => {
  const verdict = judge(study, [25_000_00n, 25_000_00n, 20_000_00n]);
  expect(verdict.inCore).toBe(true);
  expect(verdict.band?.inCore).toBe('depends');
});

test('a sharing of another total counts by its parts of the whole', () => {
  expect(
    judge(
      study,
      heads.map((n) => n * 1_00n),
    ).cents,
  ).toEqual([35_000_00n, 28_000_00n, 7_000_00n]);
});

test('the closest simple key is judged as it would be written: in whole percents', () => {
  const { percents, judgement } = closestSimpleKey(study, [heads, even]);
  expect(percents.reduce((a, b) => a + b)).toBe(100);
  expect(judgement.cents).toEqual(mixShares(study, [heads, even], percents));
  expect(judgement.inCore).toBe(true);
});

test('a core without sharings is told as such', () => {
  const steps = { type: 'stepped', name: 'Dienst', basis: 'contract', volumes: [1, 1, 1], stepSize: 2, stepCost: 10_000_00 };
  const { empty } = studyOf(readCostModel({ members: ['A', 'B', 'C'], components: [steps] }));
  expect(empty?.nl).toContain('goedkoper uit');
});
