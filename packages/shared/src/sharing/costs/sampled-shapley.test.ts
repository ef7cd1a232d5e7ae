// The sample itself, on so few members that the exact value stands beside it.
import { expect, test } from 'vitest';
import { format, rational, subtract, sum, toNumber } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { shapley } from '../games/shapley.ts';
import { componentGame } from './component-game.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';
import { sampledShapley } from './sampled-shapley.ts';

const read = (component: object, members: number) => componentReader(kinds, members)(component, '$');
const stepped = (volumes: number[], stepCost: number | string = 1000) =>
  read({ type: 'stepped', volumes, stepSize: 10, stepCost }, volumes.length);

test('the sample adds up to the total, and one seed gives one answer', () => {
  const component = stepped([3, 9, 14, 1, 7]);
  const found = sampledShapley(component, 40, 7);
  expect(format(sum(found.shares))).toBe('4000');
  expect(sampledShapley(component, 40, 7)).toEqual(found);
  expect(sampledShapley(component, 40, 8)).not.toEqual(found);
});

test('19 of 20 values lie within their half-width', () => {
  const component = stepped([3, 9, 14, 1, 7, 12, 5, 5, 2, 17]);
  const exact = shapley(componentGame(component));
  const misses = Array.from({ length: 40 }, (_, seed) => {
    const { shares, halfWidths } = sampledShapley(component, 60, seed);
    return shares.filter((share, i) => Math.abs(toNumber(subtract(share, exact[i]!))) > Number(halfWidths[i])).length;
  }).reduce((a, b) => a + b, 0);
  // of 400 values 20 are expected outside; none at all would mean half-widths that are far too wide
  expect(misses).toBeGreaterThan(4);
  expect(misses).toBeLessThan(44);
});

test('the half-width falls as the root of the number of rounds', () => {
  const component = stepped([3, 9, 14, 1, 7, 12, 5, 5, 2, 17]);
  const widest = (rounds: number) => Math.max(...sampledShapley(component, rounds, 3).halfWidths.map(Number));
  expect(widest(100) / widest(1600)).toBeGreaterThan(3);
  expect(widest(100) / widest(1600)).toBeLessThan(5.5);
});

test('every order is used from both ends: costs of pairs are exact after one', () => {
  // (sum of weights)²: own square plus the products with all who came before, and either end makes half of all others come before
  const pairs = read({ type: 'scale', weights: [1, 2, 3, 4], factor: 1, exponent: 2 }, 4);
  expect(sampledShapley(pairs, 1, 5).shares).toEqual([10n, 20n, 30n, 40n].map((cents) => rational(cents)));
  expect(sampledShapley(pairs, 3, 5).halfWidths).toEqual([0n, 0n, 0n, 0n]);
});

test('every order is used from starting points all around: equals pay equally after one', () => {
  // who comes first pays the first step, who comes last the second: each of the four is first and last as often
  expect(sampledShapley(stepped([3, 3, 3, 3]), 1, 5).shares).toEqual(Array(4).fill(rational(500n)));
});

test('the sample of a seed is the same on every machine and in every version', () => {
  const { shares, halfWidths } = sampledShapley(stepped([3, 9, 14, 1, 7]), 3, 7);
  expect([shares.map(format), halfWidths]).toEqual([
    ['1625/4', '1625/2', '5125/3', '625/2', '9125/12'],
    [0n, 123n, 109n, 107n, 74n],
  ]);
});

test('where every order says the same there is nothing to doubt', () => {
  expect(sampledShapley(stepped([10, 20, 0]), 5, 1)).toEqual({
    shares: [rational(1000n), rational(2000n), rational(0n)],
    halfWidths: [0n, 0n, 0n],
  });
  expect(sampledShapley(stepped([0, 0]), 5, 1)).toEqual({ shares: [rational(0n), rational(0n)], halfWidths: [0n, 0n] });
  // one round knows nothing of its own spread, and one member needs none
  expect(sampledShapley(stepped([25]), 1, 1)).toEqual({ shares: [rational(3000n)], halfWidths: [0n] });
});

test('an amount that doubles cannot tell is computed exactly on the way', () => {
  // half a cent per unit: the bill of one unit rounds up to a cent, that of two is a cent too
  const halves = read({ type: 'tiers', volumes: [1, 1], prices: [[0, '1/2']], mode: 'marginal' }, 2);
  expect(sampledShapley(halves, 10, 1)).toEqual({ shares: [rational(1n, 2n), rational(1n, 2n)], halfWidths: [0n, 0n] });
});

test('10^15 cents are sampled, more is refused in both languages', () => {
  expect(sampledShapley(stepped([10], '1000000000000000'), 1, 1).shares).toEqual([rational(10n ** 15n)]);
  expect(refusalOf(() => sampledShapley(stepped([10, 10], '500000000000001'), 1, 1))).toMatchObject({
    code: 'too-much-work',
    path: '$.components',
    text: {
      nl: 'Een onderdeel van meer dan 10^15 cent is bij zoveel deelnemers niet te berekenen; reken in duizenden euro’s.',
      en: 'a component of more than 10^15 cents cannot be handled for so many members; count in thousands of euros',
    },
  });
});
