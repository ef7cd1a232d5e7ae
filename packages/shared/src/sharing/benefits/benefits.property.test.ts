// Whatever was promised and measured: sums are their parts, nothing is netted away, and municipalities add up to the whole.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../kernel/day.ts';
import { tries } from '../../kernel/tries.oracle.ts';
import { ledgerOn, ledgersOn } from './ledger.ts';
import { type Amounts, moneyOn, type Sum } from './money.ts';
import { netOf } from './netting.ts';
import type { Promised } from './realised.ts';
import { benefitStateCodes } from './states.ts';

const runs = tries(500);
const figure = fc
  .integer({ min: -2_000_000, max: 2_000_000 })
  .map((n) => `${n < 0 ? '-' : ''}${Math.floor(Math.abs(n) / 4)}.${(Math.abs(n) % 4) * 25}`);
const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
const measurement = fc.record({ value: figure, on: day });
const promise = fc.record({
  organisationId: fc.constantFrom('WH', 'DR', 'OB'),
  unit: fc.constantFrom('euro per jaar', 'euro', 'dagen'),
  baseline: fc.option(figure, { freq: 5 }),
  target: figure,
  targetOn: day,
  direction: fc.constantFrom('up' as const, 'down' as const),
  decidedOn: day,
  measurements: fc.array(measurement, { maxLength: 4 }),
});
const promises = fc.array(promise, { maxLength: 8 }).map((all): Promised[] =>
  all.map((one, place) => ({
    ...one,
    id: `${place}`,
    measurements: one.measurements.map((each, index) => ({
      ...each,
      id: `${place}-${index}`,
      // now and then the second corrects the first
      correctsId: index === 1 && place % 2 === 0 ? `${place}-0` : null,
    })),
  })),
);

const columns = ['promised', 'within', 'short', 'unmeasured', 'later', 'beyond', 'against'] as const satisfies (keyof Amounts)[];
const sums = (all: readonly Promised[], on: string): Sum[] =>
  Object.values(moneyOn(all, on).sums).flatMap(({ benefit, burden }) => [benefit, burden]);

test('every amount is at least 0, every sum is the sum of its parts, and a promise is all of its parts', () => {
  fc.assert(
    fc.property(promises, day, (all, on) => {
      for (const sum of sums(all, on)) {
        for (const each of [sum, ...sum.parts]) {
          expect(columns.every((column) => each[column] >= 0n)).toBe(true);
          expect(each.within + each.short + each.unmeasured + each.later).toBe(each.promised);
        }
        for (const column of columns) expect(sum.parts.reduce((total, part) => total + part[column], 0n)).toBe(sum[column]);
      }
    }),
    runs,
  );
});

test('every promise in euros is in one sum, or named as one without a baseline', () => {
  fc.assert(
    fc.property(promises, day, (all, on) => {
      const placed = [...sums(all, on).flatMap(({ parts }) => parts.map(({ id }) => id)), ...moneyOn(all, on).withoutBaseline];
      expect(placed.toSorted()).toEqual(all.flatMap(({ id, unit }) => (unit === 'dagen' ? [] : [id])).toSorted());
    }),
    runs,
  );
});

test('every promise that was decided is in one state, and the municipalities add up to the whole', () => {
  fc.assert(
    fc.property(promises, day, (all, on) => {
      const whole = ledgerOn(all, on);
      const each = [...ledgersOn(all, on).values()];
      const ids = benefitStateCodes.flatMap((state) => whole.states[state]);
      expect(ids.toSorted()).toEqual(all.flatMap(({ id, decidedOn }) => (decidedOn <= on ? [id] : [])).toSorted());
      for (const state of benefitStateCodes) {
        expect(each.flatMap(({ states }) => states[state]).toSorted()).toEqual([...whole.states[state]].toSorted());
      }
      for (const recurrence of ['recurring', 'once'] as const) {
        const net = each.reduce((total, { money }) => total + netOf(money, recurrence).net, 0n);
        expect(net).toBe(netOf(whole.money, recurrence).net);
      }
    }),
    runs,
  );
});

test('a measurement that one municipality adds changes no figure of another', () => {
  fc.assert(
    fc.property(promises, day, figure, (all, on, value) => {
      const [first] = all;
      if (!first) return;
      const more = { ...first, measurements: [...first.measurements, { id: 'more', value, on, correctsId: null }] };
      const others = (ledgers: ReturnType<typeof ledgersOn>) => [...ledgers].filter(([id]) => id !== first.organisationId);
      expect(others(ledgersOn([more, ...all.slice(1)], on))).toEqual(others(ledgersOn(all, on)));
    }),
    runs,
  );
});

test('measuring what nobody measured never lowers a sum that it is not in', () => {
  fc.assert(
    fc.property(promises, day, (all, on) => {
      const blind = all.map((each) => ({ ...each, measurements: [] }));
      for (const sum of sums(blind, on)) expect([sum.within, sum.short, sum.beyond, sum.against]).toEqual([0n, 0n, 0n, 0n]);
      expect(netOf(moneyOn(blind, on), 'recurring').net).toBe(0n);
    }),
    runs,
  );
});
