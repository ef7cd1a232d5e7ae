// The questions one asks a landscape, on one that fits on paper: costs, overlap, comparison, autonomy and what changes.
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { autonomyOf } from './autonomy.ts';
import { comparisonOf } from './comparison.ts';
import { differenceOf } from './difference.ts';
import { landscapeOf } from './landscape.ts';
import { overlapsOf } from './overlap.ts';
import type { Phase } from './phases.ts';
import type { Degree } from './registries.ts';
import { perInhabitant, useCosts } from './use-costs.ts';

const payers = [
  { id: 'WH', inhabitants: 40_000 },
  { id: 'DR', inhabitants: 20_000 },
  { id: 'OB', inhabitants: 10_000 },
  { id: 'XX', inhabitants: null },
];
const use = (organisationId: string, applicationId: string, phase: Phase = 'live', more: object = {}) => ({
  id: `${organisationId} ${applicationId}`,
  organisationId,
  applicationId,
  phase,
  degree: 1 as Degree,
  time: null,
  hosting: 'on-premises',
  plannedHosting: null,
  moveOn: null,
  deviationReason: null,
  deviationCents: null,
  deviationUntil: null,
  ...more,
});
const contract = (id: string, applicationId: string, organisationIds: string[], yearlyCents: number) => ({
  id,
  applicationId,
  organisationIds,
  yearlyCents,
  end: '2028-01-01',
  noticeMonths: 3,
  procurementMonths: 9,
  extensionMonths: null,
});
const components = [
  { id: 'case', name: 'Zaaksysteem', domain: 'Zaken' },
  { id: 'tax', name: 'Heffen', domain: 'Belastingen' },
  { id: 'map', name: 'Kaart', domain: 'Geo' },
];
const applications = [
  { id: 'a', componentIds: ['case'] },
  { id: 'b', componentIds: ['case'] },
  { id: 't', componentIds: ['tax'] },
  { id: 'm', componentIds: ['map'] },
];
const deviation = { deviationReason: 'eigen balie', deviationCents: 5_000_00, deviationUntil: '2027-01-01' };
const uses = [use('WH', 'a'), use('DR', 'b'), use('OB', 'b', 'live', deviation), use('WH', 't'), use('DR', 't'), use('OB', 'm')];
const contracts = [
  contract('1', 'a', ['WH'], 60_000_00),
  contract('2', 'b', ['DR', 'OB'], 30_000_00),
  contract('3', 't', ['WH', 'XX'], 100),
];
const { functions } = landscapeOf({ components, applications, uses, contracts }, '2026-11-24');
const costs = useCosts(contracts, payers);

describe('what use costs', () => {
  test('a joint contract is divided by inhabitants, to the cent', () => {
    expect([costs.of('a', 'WH'), costs.of('b', 'DR'), costs.of('b', 'OB')]).toEqual([60_000_00, 20_000_00, 10_000_00]);
    expect(perInhabitant(20_000_00, 20_000)).toBe(100);
    expect(perInhabitant(5, 2)).toBe(3);
  });
  test('nobody knows where there is no contract, or no inhabitants to divide by', () =>
    expect([costs.of('m', 'OB'), costs.of('t', 'WH'), perInhabitant(null, 5), perInhabitant(5, null)]).toEqual([null, null, null, null]));
  test('the parts add up to the contract', () =>
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 27 }),
        (cents, counts) => {
          const all = counts.map((inhabitants, place) => ({ id: String(place), inhabitants }));
          const shared = useCosts(
            [
              contract(
                'x',
                'x',
                all.map(({ id }) => id),
                cents,
              ),
            ],
            all,
          );
          expect(all.reduce((sum, { id }) => sum + (shared.of('x', id) ?? 0), 0)).toBe(cents);
        },
      ),
      { numRuns: 200 },
    ));
});

describe('overlap', () => {
  const [found, ...rest] = overlapsOf(functions, costs, payers);
  test('the dearer package would save down to the price of the cheapest', () => {
    // a costs 1.50 an inhabitant, b 1.00: 40,000 inhabitants save 0.50 each
    expect(rest).toEqual([]);
    expect(found?.packages.map(({ applicationId, centsPerInhabitant }) => [applicationId, centsPerInhabitant])).toEqual([
      ['a', 150],
      ['b', 100],
    ]);
    expect(found?.saving).toEqual({
      cheapestId: 'b',
      cents: 20_000_00,
      parts: [{ organisationId: 'WH', now: 60_000_00, later: 40_000_00 }],
    });
    expect(found?.unknownUsers).toBe(0);
  });
  test('of one known price nothing can be said', () => {
    const [it] = overlapsOf(functions, useCosts(contracts.slice(0, 1), payers), payers);
    expect(it).toMatchObject({ saving: null, unknownUsers: 2 });
  });
});

test('two municipalities side by side', () => {
  const compare = (a: string, b: string) => comparisonOf(functions, a, b).map((it) => [it.function.id, it.likeness]);
  expect(compare('WH', 'DR')).toEqual([
    ['tax', 'same'],
    ['case', 'differs'],
  ]);
  expect(compare('DR', 'OB')).toEqual([
    ['tax', 'first-only'],
    ['map', 'second-only'],
    ['case', 'same'],
  ]);
  expect(compare('XX', 'YY')).toEqual([]);
});

describe('the autonomy ledger', () => {
  test('counts what is joint, alone, agreed and own choice; a deviation lapses on its day', () => {
    const { counts, deviations, yearlyCents } = autonomyOf(functions, '2026-12-31');
    expect(counts.get('WH')).toEqual({ joint: 1, alone: 0, agreed: 0, lapsed: 0, own: 1 });
    expect(counts.get('OB')).toEqual({ joint: 0, alone: 1, agreed: 1, lapsed: 0, own: 0 });
    expect(deviations).toMatchObject([{ organisationId: 'OB', reason: 'eigen balie', until: '2027-01-01', lapsed: false }]);
    expect(yearlyCents).toBe(5_000_00);
    expect(autonomyOf(functions, '2027-01-01').counts.get('OB')).toMatchObject({ agreed: 0, lapsed: 1 });
  });
});

describe('what changes between two days', () => {
  const before = { day: '2026-01-01', uses, contracts };
  test('nothing changes into itself', () => expect(differenceOf(before, before)).toEqual([]));
  test('use begins, changes and ends; a planned move happens; contracts come and go', () => {
    const moving = uses.map((it) => (it.id === 'WH t' ? { ...it, plannedHosting: 'saas', moveOn: '2027-01-01' } : it));
    const after = [...moving.filter(({ id }) => id !== 'OB m'), use('OB', 't')].map((it) =>
      it.id === 'WH a' ? { ...it, phase: 'phase-out' as const } : it,
    );
    const changes = differenceOf(
      { ...before, uses: moving },
      { day: '2027-06-01', uses: after, contracts: [...contracts.slice(1), contract('4', 'm', ['OB'], 7)] },
    );
    expect(changes.map(({ kind, applicationId }) => `${kind} ${applicationId}`)).toEqual([
      'use-changes a',
      'contract-ends a',
      'use-ends m',
      'contract-begins m',
      'use-changes t',
      'use-begins t',
    ]);
    expect(changes.filter(({ kind }) => kind === 'use-changes')).toMatchObject([
      { field: 'phase', from: 'live', to: 'phase-out' },
      { field: 'hosting', from: 'on-premises', to: 'saas' },
    ]);
  });
});
