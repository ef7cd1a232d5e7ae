// The landscape's rules on small cases that one can check by hand.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../terms/exit-notice.ts';
import { buyingWindow, type EndingContract } from './buying-window.ts';
import { decisionDay } from './decision-day.ts';
import { checkedDeviation } from './deviation.ts';
import { harmonisationOf, shareOf, type UseFacts } from './harmonisation.ts';
import { landscapeOf, overlapsIn } from './landscape.ts';
import { isShared, phaseCodes } from './phases.ts';
import type { Degree } from './registries.ts';

test.each([
  ['2028-12-31', 6, 9, '2027-09-30'],
  ['2028-08-31', 6, 0, '2028-02-29'],
  ['2028-01-01', 0, 0, '2028-01-01'],
])('a contract that ends on %s with %i months notice and %i procurement is decided by %s', (end, noticeMonths, procurementMonths, day) =>
  expect(decisionDay({ end, noticeMonths, procurementMonths })).toBe(day),
);

const contract = (organisation: string, end: string, more: Partial<EndingContract> = {}): EndingContract => ({
  organisationIds: [organisation],
  end,
  noticeMonths: 3,
  procurementMonths: 9,
  yearlyCents: 120_000,
  extensionMonths: null,
  ...more,
});

describe('the joint buying window', () => {
  const five = [
    contract('WH', '2028-04-01'),
    contract('DR', '2028-04-01'),
    contract('OB', '2028-01-01'),
    contract('VM', '2028-01-01', { yearlyCents: 365_00 }),
    contract('LW', '2028-07-01', { yearlyCents: 99_999, extensionMonths: 24 }),
  ];

  test('five contracts within a year are one moment, with what bridging and waiting cost', () => {
    // bridging to 1 July 2028: 91 and 91 days of 1,200.00; 182 days of 1,200.00 and of 365.00; nothing for the last
    expect(buyingWindow(five, '2026-11-24')).toMatchObject({
      first: '2028-01-01',
      last: '2028-07-01',
      decideBy: '2027-01-01',
      organisationIds: ['OB', 'VM', 'WH', 'DR', 'LW'],
      bridgingCents: 29_918 + 29_918 + 59_836 + 182_00,
      waitingCents: 3 * 120_000 + 365_00 + 199_998,
    });
  });

  test('whose decision day has passed cannot join any more', () =>
    expect(buyingWindow(five, '2027-01-02')?.organisationIds).toEqual(['WH', 'DR', 'LW']));

  test('two are no window, and one municipality with three contracts is none either', () => {
    expect(buyingWindow(five.slice(0, 2), '2026-01-01')).toBeNull();
    expect(
      buyingWindow(
        ['2028-01-01', '2028-02-01', '2028-03-01'].map((end) => contract('WH', end)),
        '2026-01-01',
      ),
    ).toBeNull();
    expect(buyingWindow([], '2026-01-01')).toBeNull();
  });

  test('a year and a day apart is not together', () => {
    const two = [contract('WH', '2028-01-01'), contract('DR', '2028-06-01')];
    expect(buyingWindow([...two, contract('OB', '2029-01-01')], '2026-01-01')?.organisationIds).toHaveLength(3);
    expect(buyingWindow([...two, contract('OB', '2029-01-02')], '2026-01-01')).toBeNull();
  });

  const some = fc.array(
    fc.record({
      organisationIds: fc.subarray(['A', 'B', 'C', 'D', 'E'], { minLength: 1 }),
      end: fc.integer({ min: 0, max: 60 }).map((months) => addMonths('2027-01-01', months)),
      noticeMonths: fc.integer({ min: 0, max: 12 }),
      procurementMonths: fc.integer({ min: 0, max: 12 }),
      yearlyCents: fc.integer({ min: 0, max: 10_000_000 }),
      extensionMonths: fc.option(fc.integer({ min: 1, max: 48 })),
    }),
    { maxLength: 12 },
  );

  test('no other year holds more organisations, none is too late, and the order of the contracts does not matter', () =>
    fc.assert(
      fc.property(some, (contracts) => {
        const day = '2027-06-01';
        const open = contracts.filter((it) => decisionDay(it) >= day);
        const within = (first: string) => open.filter(({ end }) => end >= first && end <= addMonths(first, 12));
        const sizes = open.map(({ end }) => new Set(within(end).flatMap(({ organisationIds }) => organisationIds)).size);
        const most = Math.max(0, ...sizes);
        const found = buyingWindow(contracts, day);
        expect(found?.organisationIds.length ?? 0).toBe(most >= 3 ? most : 0);
        if (!found) return;
        expect(found.decideBy >= day && found.last <= addMonths(found.first, 12)).toBe(true);
        expect(buyingWindow(contracts.toReversed(), day)).toMatchObject({ first: found.first, waitingCents: found.waitingCents });
      }),
      { numRuns: 500 },
    ));
});

const use = (organisationId: string, applicationId: string, phase: UseFacts['phase'], degree: Degree = 3): UseFacts => ({
  organisationId,
  applicationId,
  phase,
  degree,
});

describe('harmonisation', () => {
  test.each([
    ['nobody', [], 'unused', null],
    ['one', [use('WH', 'a', 'live')], 'alone', null],
    ['two packages', [use('WH', 'a', 'live'), use('DR', 'b', 'live')], 'packages-differ', 0],
    ['a municipality with two', [use('WH', 'a', 'live'), use('DR', 'a', 'live'), use('DR', 'b', 'phase-out')], 'packages-differ', 0],
    ['one package, one behind', [use('WH', 'a', 'live', 4), use('DR', 'a', 'migration', 2)], 'on-the-way', 2],
    ['one package, shared', [use('WH', 'a', 'live', 4), use('DR', 'a', 'aftercare', 3)], 'harmonised', 3],
  ] as const)('%s', (_, uses, standing, degree) => expect(harmonisationOf(uses)).toMatchObject({ standing, degree }));

  test('those who are behind are named', () =>
    expect(harmonisationOf([use('WH', 'a', 'live'), use('DR', 'a', 'decision')]).behind).toEqual(['DR']));

  test('26 of 64 is 40.6 percent; functions of one user do not count; of nothing there is no share', () => {
    const of = (...uses: UseFacts[]) => harmonisationOf(uses);
    const one = of(use('A', 'a', 'live'), use('B', 'a', 'live'));
    const differ = of(use('A', 'a', 'live'), use('B', 'b', 'live'));
    const functions = [...Array(26).fill(one), ...Array(38).fill(differ), of(use('A', 'a', 'live'))];
    expect(shareOf(functions)).toEqual({ harmonised: 26, shareable: 64, permille: 406 });
    expect(shareOf([])).toEqual({ harmonised: 0, shareable: 0, permille: null });
  });

  test('only shared use and aftercare count as shared', () => expect(phaseCodes.filter(isShared)).toEqual(['live', 'aftercare']));
});

describe('the landscape', () => {
  const components = [
    { id: 'tax', name: 'Heffen', domain: 'Belastingen' },
    { id: 'case', name: 'Zaaksysteem', domain: 'Zaken' },
    { id: 'loose', name: 'Los', domain: null },
    { id: 'none', name: 'Niemand', domain: 'Zaken' },
  ];
  const applications = [
    { id: 'a', componentIds: ['case', 'loose'] },
    { id: 'b', componentIds: ['case'] },
    { id: 't', componentIds: ['tax'] },
  ];
  const uses = [
    use('WH', 'a', 'decision'),
    use('DR', 'b', 'decision'),
    use('OB', 'b', 'decision'),
    use('WH', 't', 'live'),
    use('DR', 't', 'live'),
  ];
  const contracts = [
    { ...contract('WH', '2028-01-01'), applicationId: 'a' },
    { ...contract('DR', '2028-01-01', { organisationIds: ['DR', 'OB'] }), applicationId: 'b' },
    { ...contract('LW', '2028-01-01'), applicationId: 'b' },
    ...['WH', 'DR', 'OB'].map((it) => ({ ...contract(it, '2028-01-01'), applicationId: 't' })),
  ];
  const { functions, share } = landscapeOf({ components, applications, uses, contracts }, '2026-11-24');

  test('goes by domain, leaves out what nobody uses, and puts what has no domain last', () =>
    expect(functions.map(({ id }) => id)).toEqual(['tax', 'case', 'loose']));
  test('finds the overlap, and a window only there; a contract of someone who does not use it does not count', () => {
    expect(overlapsIn(functions).map(({ id }) => id)).toEqual(['case']);
    expect(functions[1]?.window?.organisationIds).toEqual(['WH', 'DR', 'OB']);
    expect(functions[0]?.window).toBeNull();
  });
  test('counts what could be shared', () => expect(share).toEqual({ harmonised: 1, shareable: 2, permille: 500 }));
});

describe('a local deviation', () => {
  test('has a reason, a price and an end, or is none', () => {
    expect(checkedDeviation({})).toBeNull();
    expect(checkedDeviation({ reason: ' eigen balie ', yearlyCents: 0, until: '2028-01-01' })).toMatchObject({ reason: 'eigen balie' });
    expect(() => checkedDeviation({ reason: 'eigen balie' })).toThrow('deviation-incomplete');
    expect(() => checkedDeviation({ yearlyCents: 100, until: '2028-01-01' })).toThrow('deviation-incomplete');
    expect(() => checkedDeviation({ reason: 'x', yearlyCents: -1, until: '2028-01-01' })).toThrow('amount-negative');
  });
});
