import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { basisLabels, kindForms } from './kind-fields.ts';
import { bases } from './component.ts';
import { canListGroups, modelTotal, readCostModel } from './cost-model.ts';
import { kinds } from './registry.ts';

const platform = { type: 'fixed', name: 'Platform', basis: 'measured', cost: 900, users: [0, 1] };
const model = (...components: object[]) => ({ kind: 'components', members: ['A', 'B', 'C'], components });

test('a model tells what all cost together', () => {
  const links = { type: 'direct', name: 'Koppelingen', basis: 'estimated', cost: [1, 2, 3], band: [0.8, 1.2] };
  const read = readCostModel(model(platform, links));
  expect(read.members).toEqual(['A', 'B', 'C']);
  expect(modelTotal(read)).toBe(906n);
});

test('groups are listed up to twenty members', () => {
  const members = (n: number) => Array.from({ length: n }, (_, i) => `M${i}`);
  const of = (n: number) => canListGroups(readCostModel({ members: members(n), components: [platform] }));
  expect([of(20), of(21)]).toEqual([true, false]);
});

describe('every value says where it comes from', () => {
  test.each<[code: string, path: string, components: object[]]>([
    ['no-components', '$.components', []],
    ['name-missing', '$.components[1].name', [platform, { ...platform, name: undefined }]],
    ['basis-missing', '$.components[0].basis', [{ ...platform, basis: undefined }]],
    ['band-missing', '$.components[0].band', [{ ...platform, basis: 'estimated' }]],
    ['band-of-known', '$.components[0].band', [{ ...platform, band: [0.9, 1.1] }]],
    ['band-out-of-order', '$.components[0].band', [{ ...platform, basis: 'estimated', band: [1.1, 1.2] }]],
    ['no-users', '$.components[0].users', [{ ...platform, users: [] }]],
  ])('%s', (code, path, components) => expect(refusalOf(() => readCostModel(model(...components)))).toMatchObject({ code, path }));
});

test('every kind and every basis has a form', () => {
  expect(Object.keys(kindForms).toSorted()).toEqual(Object.keys(kinds).toSorted());
  expect(Object.keys(basisLabels)).toEqual([...bases]);
});
