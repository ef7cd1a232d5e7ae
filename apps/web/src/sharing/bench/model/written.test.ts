import { modelTotal, readCostModel } from '@hanze/shared/sharing/costs/cost-model';
import { expect, test } from 'vitest';
import { componentsOf, inputOf, priceRows, writtenFrom } from './written.ts';

const members = ['A', 'B', 'C'];
const components = [
  { type: 'fixed', name: 'Platform', basis: 'measured', cost: 123_456, users: [0, 2] },
  { type: 'direct', name: 'Lijnen', basis: 'estimated', cost: [100, 0, 250], band: [0.8, 1.25] },
  {
    type: 'tiers',
    name: 'Licenties',
    basis: 'contract',
    volumes: [1, 2.5, 3],
    prices: [
      [0, 500],
      [4, 450],
    ],
    mode: 'all-units',
  },
  { type: 'stepped', name: 'Dienst', basis: 'measured', volumes: [2, 2, 2], stepSize: 4, stepCost: 9_000 },
  { type: 'scale', name: 'Schaal', basis: 'estimated', weights: [10, 20, 30], factor: 100, exponent: 0.9, band: ['4/5', 1.1] },
];
const document = (list: unknown) => ({ kind: 'components', members, components: list });

test.each(['nl', 'en'] as const)('every kind survives the form in %s: the engine reads the same model', (language) => {
  const written = writtenFrom(JSON.stringify(document(components)), language);
  const { components: back, wrong } = componentsOf(written, members.length, language);
  expect(wrong).toEqual([]);
  const [before, after] = [readCostModel(document(components)), readCostModel(document(back))];
  expect(modelTotal(after)).toBe(modelTotal(before));
  const shown = (model: typeof before) => model.components.map(({ name, basis, band, loads }) => ({ name, basis, band, loads }));
  expect(shown(after)).toEqual(shown(before));
});

test('what cannot be read is pointed at where the engine would', () => {
  const [component] = writtenFrom(JSON.stringify(document(components.slice(2, 3))), 'nl');
  const spoilt = { ...component!, name: ' ', basis: '', values: { ...component!.values, 'volumes[1]': 'veel', 'prices[1].price': '' } };
  const { wrong } = componentsOf([spoilt], 3, 'nl');
  expect(wrong.map(({ field }) => field)).toEqual([
    'components[0].name',
    'components[0].basis',
    'components[0].volumes[1]',
    'components[0].prices[1].price',
  ]);
});

test('a price list shows the rows in use', () => {
  expect(priceRows({}, 'prices')).toBe(0);
  expect(priceRows({ 'prices[0].from': '0', 'prices[2].price': '1', 'prices[3].price': ' ' }, 'prices')).toBe(3);
});

test.each([
  ['$.components[1].band', 'components[1].low'],
  ['$.components[0].prices', 'components[0].prices[0].from'],
  ['$.components[0].prices[2]', 'components[0].prices[2].from'],
  ['$.components[0].prices[2][1]', 'components[0].prices[2].price'],
  ['$.components[3].users', 'components[3].users'],
  ['$.components', '$'],
  ['replacesId', '$'],
])('%s is shown at %s', (path, input) => expect(inputOf(path)).toBe(input));
