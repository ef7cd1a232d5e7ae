// What each kind of cost promises beside its cost: whether extra load never costs more, a formula for Shapley, and the same cost in doubles.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { format, rational } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { shapley } from '../games/shapley.ts';
import { componentGame } from './component-game.ts';
import { quickScaledCost, scaledCost } from './power.ts';
import { componentReader } from './read-component.ts';
import { kinds } from './registry.ts';

const read = (component: object) => componentReader(kinds, 3)(component, '$');
const volumes = [6, 3, 0];
const tiers = (prices: (number | string)[][], mode = 'marginal', more: object = {}) => ({ type: 'tiers', volumes, prices, mode, ...more });
const scale = (more: object) => ({ type: 'scale', weights: volumes, factor: 100, exponent: 1, ...more });
const stepped = (more: object) => ({ type: 'stepped', volumes, stepSize: 4, stepCost: 100, ...more });

test.each<[what: string, component: object, concave: boolean]>([
  ['a platform', { type: 'fixed', cost: 900, users: [0, 1] }, true],
  ['own costs', { type: 'direct', cost: volumes }, true],
  ['one price', tiers([[0, 7]]), true],
  ['falling prices', tiers([[0, 7], [4, 5], [8, 2]]), true], // biome-ignore format: as a table
  ['a price that stays', tiers([[0, 7], [4, 7]]), true], // biome-ignore format: as a table
  ['a price that rises at last', tiers([[0, 7], [4, 5], [8, 6]]), false], // biome-ignore format: as a table
  ['one price for all units that falls', tiers([[0, 7], [4, 5]], 'all-units'), false], // biome-ignore format: as a table
  ['steps', stepped({}), false],
  ['one step that holds exactly everyone', stepped({ stepSize: 9 }), true],
  ['one step that all but one unit fit in', stepped({ stepSize: 8 }), false],
  ['scale', scale({ exponent: 0.9 }), true],
  ['as much per unit', scale({}), true],
  ['dearer per unit', scale({ exponent: 1.1 }), false],
])('extra load never costs more, or may: %s', (_, component, concave) => {
  expect(read(component).concave).toBe(concave);
});

test.each<[what: string, component: object, formula: boolean]>([
  ['a platform', { type: 'fixed', cost: 900, users: [0, 1] }, true],
  ['own costs', { type: 'direct', cost: volumes }, true],
  ['one whole price', tiers([[0, 7]]), true],
  ['one whole price for all units', tiers([[0, 7]], 'all-units'), true],
  ['one price with a part of a cent, which is rounded per group', tiers([[0, '7/2']]), false],
  ['parts of units, which are rounded per group', tiers([[0, 7]], 'marginal', { volumes: ['1/2', 1, 1] }), false],
  ['two prices', tiers([[0, 7], [4, 5]]), false], // biome-ignore format: as a table
  ['steps', stepped({}), false],
  ['scale', scale({}), false],
])('a formula for Shapley, or none: %s', (_, component, formula) => {
  const { shapley: byFormula, loads } = read(component);
  expect(byFormula !== null).toBe(formula);
  if (byFormula) expect(byFormula(loads).map(format)).toEqual(shapley(componentGame(read(component))).map(format));
});

test.each<[what: string, component: object, known: boolean]>([
  ['a platform', { type: 'fixed', cost: 900, users: [0, 1] }, true],
  ['own costs', { type: 'direct', cost: volumes }, true],
  ['whole prices', tiers([[0, 7], [4, 5], [8, 2]]), true], // biome-ignore format: as a table
  ['whole prices for all units', tiers([[0, 7], [4, 5], [8, 2]], 'all-units'), true], // biome-ignore format: as a table
  ['a part of a cent', tiers([[0, '7/2']]), false],
  ['a part of a cent, later', tiers([[0, 7], [4, '5/2']]), false], // biome-ignore format: as a table
  ['a border within a unit', tiers([[0, 7], ['9/2', 5]]), false], // biome-ignore format: as a table
  ['parts of units', tiers([[0, 7]], 'marginal', { volumes: ['1/2', 1, 1] }), false],
  ['steps', stepped({}), true],
  ['steps of parts', stepped({ stepSize: 2.5 }), true],
  ['scale', scale({ exponent: 0.9 }), true],
  ['scale of parts', scale({ weights: ['1/2', 1, 1], exponent: 0.9 }), true],
])('doubles tell the cost as exact numbers do, or say that they cannot: %s', (_, component, known) => {
  const { quick, cost } = read(component);
  const loads = Array.from({ length: 25 }, (_, load) => load);
  expect(loads.map(quick)).toEqual(loads.map((load) => (known ? Number(cost(BigInt(load))) : Number.NaN)));
});

test('steps begin exactly where the one before is full', () => {
  const { cost } = read(stepped({}));
  expect([0n, 1n, 4n, 5n, 8n, 9n].map(cost)).toEqual([0n, 100n, 100n, 200n, 200n, 300n]);
});

test.each<[factor: bigint, load: bigint, num: bigint, den: bigint, cents: bigint]>([
  [0n, 5n, 1n, 2n, 0n],
  [5n, 0n, 1n, 2n, 0n],
  [3n, 7n, 1n, 1n, 21n],
  [1n, 2n, 1n, 2n, 1n],
  [1n, 7n, 1n, 2n, 3n],
  [1n, 10n ** 18n, 1n, 2n, 10n ** 9n],
  [1n, 4n, 3n, 2n, 8n],
  [1n, 2n, 9n, 10n, 2n],
  // beyond doubles the guess is far off: above what they hold exactly, and below
  [1n, 10n ** 18n + 1n, 3n, 1n, (10n ** 18n + 1n) ** 3n],
  [1n, 10n ** 18n - 1n, 3n, 1n, (10n ** 18n - 1n) ** 3n],
  [10n ** 18n - 1n, 10n ** 17n + 3n, 2n, 1n, (10n ** 18n - 1n) * (10n ** 17n + 3n) ** 2n],
  [7n, 2n ** 60n + 1n, 1n, 1n, 7n * (2n ** 60n + 1n)],
  [7n, 2n ** 60n - 1n, 1n, 1n, 7n * (2n ** 60n - 1n)],
])('%i times %i to the power %i/%i', (factor, load, num, den, cents) => {
  expect(scaledCost(rational(factor), rational(load), rational(num, den))).toBe(cents);
});

test('a power rounds to the nearest cent, halves up, for fractions as well', () => {
  const number = fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 60n)).map(([num, den]) => rational(num, den));
  const exponent = fc.tuple(fc.bigInt(1n, 9n), fc.bigInt(1n, 4n)).map(([num, den]) => rational(num, den));
  fc.assert(
    fc.property(number, number, exponent, (factor, load, power) => {
      const cents = scaledCost(factor, load, power);
      const [p, q] = [power.num, power.den];
      // (2 * cost)^q lies from (2c - 1)^q up to (2c + 1)^q
      const [above, below] = [(2n * factor.num) ** q * load.num ** p, factor.den ** q * load.den ** p];
      expect(cents === 0n || (2n * cents - 1n) ** q * below <= above).toBe(true);
      expect(above < (2n * cents + 1n) ** q * below).toBe(true);
    }),
  );
});

test.each([
  ['near a half cent', 0.5, 5, 1, Number.NaN],
  ['just beside it', 0.5 + 1e-10, 5, 1, 3],
  ['so large that every cent is near a half', 5e13, 1, 1, Number.NaN],
  ['not quite so large', 4.9e13, 1, 1, 4.9e13],
  ['beyond all doubles', 1e300, 1e300, 1, Number.NaN],
  ['large and near a half', 2 ** 40 + 0.5005, 1, 1, Number.NaN],
  ['large and further from it', 2 ** 40 + 0.52, 1, 1, 2 ** 40 + 1],
])('a power in doubles %s', (_, factor, load, exponent, cents) => {
  expect(quickScaledCost(factor, load, exponent)).toBe(cents);
});

test.each([
  [2 ** 52, true],
  [2 ** 52 + 1, false],
])('volumes of %i together', (volume, fits) => {
  const component = stepped({ volumes: [volume, 0, 0], stepSize: 2 ** 40 });
  if (fits) expect(read(component).loads[0]).toBe(2n ** 52n);
  else expect(refusalOf(() => read(component)).code).toBe('load-too-large');
});

test.each<[what: string, component: object, allowed: boolean]>([
  ['exponent 3', scale({ exponent: 3 }), true],
  ['three decimals', scale({ exponent: 0.001 }), true],
  ['four decimals', scale({ exponent: 0.0011 }), false],
  ['10^12 cents together', scale({ weights: [1, 0, 0], factor: 1e12 }), true],
  ['a cent more', scale({ weights: [1, 0, 0], factor: 1e12 + 1 }), false],
  ['10^12 cents over halves', scale({ weights: ['1/2', '1/2', 0], factor: 1e12 }), true],
  ['100 prices', tiers(Array.from({ length: 100 }, (_, i) => [i, 1])), true],
  ['101 prices', tiers(Array.from({ length: 101 }, (_, i) => [i, 1])), false],
])('limits: %s', (_, component, allowed) => {
  if (allowed) expect(read(component).type).toBeDefined();
  else expect(() => read(component)).toThrow(/exponent-out-of-range|cost-too-large|too-many/);
});
