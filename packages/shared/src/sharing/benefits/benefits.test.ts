// Promised against realised: states, what stands, due days, reasons for review, and sums in which nothing is netted away.
import { describe, expect, test } from 'vitest';
import { format, rational } from '../../kernel/rational.ts';
import { Refused } from '../../kernel/refusal.ts';
import { ledgerSays } from './benefit-words.ts';
import { isAsked, measurementDue, yearsLater } from './due.ts';
import { ledgerOn, ledgersOn } from './ledger.ts';
import { checkMeasurement, latestOn, type Measurement, standing } from './measurement.ts';
import { moneyOn } from './money.ts';
import { centsOf, moneyUnit } from './money-unit.ts';
import { netOf } from './netting.ts';
import { type Promised, realisedOn } from './realised.ts';
import { reasonsOn } from './review.ts';
import { daysOf, seriesOf } from './series.ts';
import { stateName } from './states.ts';

const saving: Promised = {
  id: 'saving',
  organisationId: 'WH',
  unit: 'euro per jaar',
  baseline: '100000',
  target: '60000',
  targetOn: '2027-01-01',
  direction: 'down',
  decidedOn: '2025-06-12',
  measurements: [],
};
const at = (value: string, on = '2027-01-01', id = `${value} ${on}`, correctsId: string | null = null): Measurement => ({
  id,
  value,
  on,
  correctsId,
});
const measured = (promise: Promised, ...measurements: Measurement[]): Promised => ({ ...promise, measurements });

describe('the state of one promise', () => {
  const stay: Promised = { ...saving, baseline: '7', target: '7', direction: 'up', unit: 'cijfer' };
  const harm: Promised = { ...saving, baseline: '0', target: '20000', direction: 'down' };
  const blind: Promised = { ...saving, baseline: null };
  test.each<[string, Promised, string, string, string | null]>([
    ['nobody measured, not due', saving, '2026-12-31', 'later', null],
    ['nobody measured, due', saving, '2027-01-01', 'unmeasured', null],
    ['at the target', measured(saving, at('60000')), '2027-06-01', 'kept', '1'],
    ['beyond it', measured(saving, at('50000')), '2027-06-01', 'kept', '5/4'],
    ['early', measured(saving, at('60000', '2026-01-01')), '2026-06-01', 'kept', '1'],
    ['a cent short', measured(saving, at('60000.01')), '2027-06-01', 'partly', '3999999/4000000'],
    ['half way, before the day', measured(saving, at('80000', '2026-01-01')), '2026-06-01', 'partly', '1/2'],
    ['not moved, before the day', measured(saving, at('100000', '2026-01-01')), '2026-06-01', 'later', '0'],
    ['not moved, after the day', measured(saving, at('100000')), '2027-06-01', 'missed', '0'],
    ['the wrong way', measured(saving, at('110000')), '2027-06-01', 'missed', '-1/4'],
    ['measured later than one looks', measured(saving, at('60000', '2027-03-01')), '2027-02-01', 'unmeasured', null],
    ['without a baseline, reached', measured(blind, at('60000')), '2027-06-01', 'kept', null],
    ['without a baseline, not reached', measured(blind, at('70000')), '2027-06-01', 'missed', null],
    ['should stay, stayed', measured(stay, at('7')), '2027-06-01', 'kept', null],
    ['should stay, fell', measured(stay, at('6.9')), '2027-06-01', 'missed', null],
    ['a burden as foreseen', measured(harm, at('20000')), '2027-06-01', 'kept', '1'],
    ['a burden lighter than foreseen', measured(harm, at('5000')), '2027-06-01', 'kept', '1/4'],
    ['a burden heavier than foreseen', measured(harm, at('26000')), '2027-06-01', 'missed', '13/10'],
  ])('%s', (_, promise, day, state, progress) => {
    const answer = realisedOn(promise, day);
    expect([answer.state, answer.progress && format(answer.progress)]).toEqual([state, progress]);
  });
});

describe('which measurement stands', () => {
  test('a corrected one is kept and does not count; of one day the last recorded counts', () => {
    const rows = [at('1', '2027-01-01', 'a'), at('2', '2027-02-01', 'b'), at('3', '2027-02-01', 'c', 'b'), at('4', '2027-02-01', 'd')];
    expect(standing(rows).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(latestOn(rows, '2027-12-31')?.id).toBe('d');
    expect(latestOn(rows, '2027-01-31')?.id).toBe('a');
    expect(latestOn(rows, '2026-12-31')).toBeNull();
  });

  const given = { value: '12.50', on: '2027-01-01', source: ' Jaarrekening ', note: ' ' };
  const now = { decidedOn: '2026-01-01', today: '2027-02-01', corrects: false };
  test('what is written is trimmed, its figure in one form', () => {
    expect(checkMeasurement(given, now)).toEqual({ value: '12.5', on: '2027-01-01', source: 'Jaarrekening', note: null });
  });
  test.each<[object, object, string]>([
    [{ value: 'veel' }, {}, 'not-a-decimal value'],
    [{ on: '2027-02-30' }, {}, 'not-a-day on'],
    [{ on: '2027-02-02' }, {}, 'measured-in-future on'],
    [{ on: '2025-12-31' }, {}, 'measured-before-decision on'],
    [{ source: ' ' }, {}, 'source-missing source'],
    [{}, { corrects: true }, 'correction-unexplained note'],
    [{ source: 'x'.repeat(501) }, {}, 'measurement-too-long source'],
    [{ note: 'x'.repeat(2001) }, {}, 'measurement-too-long note'],
  ])('with %j %j: %s', (changed, circumstances, expected) => {
    try {
      checkMeasurement({ ...given, ...changed }, { ...now, ...circumstances });
      expect.unreachable();
    } catch (thrown) {
      expect(thrown instanceof Refused && `${thrown.code} ${thrown.path}`).toBe(expected);
    }
  });
});

test.each([
  ['euro per jaar', 'recurring'],
  ['€ / jaar', 'recurring'],
  ["Euro's  per  jaar", 'recurring'],
  ['EUR per year', 'recurring'],
  ['€', 'once'],
  ['euro eenmalig', 'once'],
  ['euro (once)', 'once'],
  ['dagen', null],
  ['euro per inwoner', null],
  ['uren per jaar', null],
])('%s is %s', (unit, expected) => expect(moneyUnit(unit)).toBe(expected));

test.each([
  ['12.5', 1250n],
  ['-0.005', -1n],
  ['0.0049', 0n],
  ['999999999999.9999', 100000000000000n],
])('€ %s is %s cents', (value, cents) => expect(centsOf(value)).toBe(cents));

describe('sums of money', () => {
  const other = (id: string, changed: Partial<Promised>): Promised => ({ ...saving, id, ...changed });
  const promises = [
    measured(saving, at('50000')),
    measured(other('half', { organisationId: 'DR', baseline: '40000', target: '20000' }), at('30000')),
    other('unknown', { organisationId: 'DR', baseline: '40000', target: '30000' }),
    other('coming', { targetOn: '2029-01-01', baseline: '10000', target: '0' }),
    measured(other('worse', { baseline: '5000', target: '0' }), at('7000')),
    measured(other('burden', { baseline: '0', target: '8000' }), at('9000')),
    measured(other('friction', { unit: 'euro eenmalig', baseline: '0', target: '50000' }), at('50000')),
    other('blind', { baseline: null }),
    other('days', { unit: 'dagen' }),
  ];
  const day = '2027-12-31';

  test('what one brought more does not fill what another lacks', () => {
    const { benefit, burden } = moneyOn(promises, day).sums.recurring;
    expect(benefit).toMatchObject({
      promised: 8500000n,
      within: 5000000n,
      short: 1500000n,
      unmeasured: 1000000n,
      later: 1000000n,
      beyond: 1000000n,
      against: 200000n,
    });
    expect(benefit.parts.map(({ id }) => id)).toEqual(['saving', 'half', 'unknown', 'coming', 'worse']);
    expect(burden).toMatchObject({ promised: 800000n, within: 800000n, beyond: 100000n });
  });

  test('the netting shows every term, keeps years and purchases apart and knows what it does not know', () => {
    const money = moneyOn(promises, day);
    expect(money.withoutBaseline).toEqual(['blind']);
    expect(netOf(money, 'recurring')).toEqual({
      gained: 6000000n,
      worsened: 200000n,
      burdened: 900000n,
      relieved: 0n,
      net: 4900000n,
      unmeasured: { benefit: 1000000n, burden: 0n },
      complete: false,
    });
    expect(netOf(money, 'once')).toMatchObject({ burdened: 5000000n, net: -5000000n });
    expect(netOf(moneyOn(promises.slice(0, 2), day), 'recurring').complete).toBe(true);
  });

  test('a ledger each, and one of all', () => {
    const all = ledgerOn(promises, day);
    expect(all.states).toEqual({
      kept: ['saving', 'friction'],
      partly: ['half'],
      missed: ['worse', 'burden'],
      unmeasured: ['unknown', 'blind', 'days'],
      later: ['coming'],
    });
    const each = ledgersOn(promises, day);
    expect([...each.keys()]).toEqual(['WH', 'DR']);
    expect(each.get('DR')?.states).toMatchObject({ partly: ['half'], unmeasured: ['unknown'], kept: [] });
    expect(ledgerOn(promises, '2025-06-11').states.later).toEqual([]);
  });

  test('one sentence that says what is not known', () => {
    expect(ledgerSays(ledgerOn(promises, day)).nl).toBe('Van elke beloofde euro is 66 cent gehaald. Van 13 cent weten we het niet.');
    expect(ledgerSays(ledgerOn(promises.slice(-1), day)).nl).toBe('Van één belofte zijn er 0 gehaald. Eén is niet gemeten.');
    expect(ledgerSays(ledgerOn(promises.slice(0, 1), day)).en).toBe('Of every promised euro 100 cents came true. All of it was measured.');
    expect(ledgerSays(ledgerOn(promises.slice(3, 4), day)).nl).toBe('Er is nog niets te meten: één belofte komt later.');
    expect(ledgerSays(ledgerOn([promises[0]!, promises.at(-1)!], day)).nl).toBe(
      'Van elke beloofde euro is 100 cent gehaald. Eén andere belofte is niet gemeten.',
    );
    expect(ledgerSays(ledgerOn([], day)).en).toBe('No benefits have been promised yet.');
  });

  test('over time: expected by then, and known until today', () => {
    const days = daysOf(promises, day);
    expect([days[0], days.at(-1), days.length]).toEqual(['2025-06-30', '2029-12-31', 10]);
    const series = seriesOf(promises, days, day);
    const seen = series.map(({ day: end, expected, known }) => [end, expected, known && known.benefit.within]);
    expect(seen).toContainEqual(['2026-12-31', 0n, 0n]);
    expect(seen).toContainEqual(['2027-06-30', 7500000n, 5000000n]);
    expect(seen).toContainEqual(['2029-12-31', 8500000n, null]);
    expect(daysOf([other('long', { targetOn: '2060-01-01' })], day)).toHaveLength(24);
  });
});

describe('when to measure', () => {
  test.each<[string, Measurement[], string | null]>([
    ['never yet', [], '2027-01-01'],
    ['only before the day', [at('1', '2026-12-31')], '2027-01-01'],
    ['on the day', [at('1', '2027-01-01')], '2028-01-01'],
    ['corrected away', [at('1', '2027-01-01', 'a'), at('1', '2026-01-01', 'b', 'a')], '2027-01-01'],
    ['the third time', [at('1', '2029-06-01')], null],
    ['just within three years', [at('1', '2029-01-01')], '2030-01-01'],
  ])('%s', (_, measurements, expected) => expect(measurementDue({ ...saving, measurements })).toBe(expected));

  test('29 February becomes 28 February; asked from 30 days before', () => {
    expect(yearsLater('2028-02-29', 1)).toBe('2029-02-28');
    expect([isAsked('2027-01-31', '2027-01-01'), isAsked('2027-02-01', '2027-01-01'), isAsked(null, '2027-01-01')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('reasons for a review', () => {
  const harm: Promised = { ...saving, baseline: '0', target: '20000' };
  test.each<[string, Promised, string, string[]]>([
    ['at three quarters', measured(saving, at('70000')), '2027-06-01', []],
    ['below it', measured(saving, at('70001')), '2027-06-01', ['short']],
    ['below it, not due', measured(saving, at('90000', '2026-01-01')), '2026-06-01', []],
    ['the wrong way', measured(saving, at('100001')), '2027-06-01', ['worse']],
    ['a burden within a quarter more', measured(harm, at('25000')), '2027-06-01', []],
    ['a burden beyond that', measured(harm, at('25001')), '2027-06-01', ['heavier']],
    ['without a baseline, not reached', measured({ ...saving, baseline: null }, at('60001')), '2027-06-01', ['not-reached']],
    ['not measured for 90 days', saving, '2027-04-01', []],
    ['not measured for 91 days', saving, '2027-04-02', ['unmeasured']],
  ])('%s', (_, promise, day, codes) => {
    expect(reasonsOn([measured({ ...saving, id: 'fine' }, at('0')), promise], day).map(({ code }) => code)).toEqual(codes);
  });

  test('another threshold', () => {
    expect(reasonsOn([measured(saving, at('79000'))], '2027-06-01', rational(1n, 2n))).toHaveLength(0);
    expect(reasonsOn([measured(saving, at('81000'))], '2027-06-01', rational(1n, 2n))).toHaveLength(1);
  });
});

test('a burden is not kept: it is no heavier than foreseen, or heavier', () => {
  expect(stateName('kept', 'worse').nl).toBe('Niet zwaarder dan voorzien');
  expect(stateName('missed', 'worse').en).toBe('Heavier than foreseen');
  expect(stateName('unmeasured', 'worse').nl).toBe('Niet gemeten');
  expect(stateName('kept', 'better').nl).toBe('Gehaald');
});
