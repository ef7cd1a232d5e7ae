import { describe, expect, test } from 'vitest';
import { add, format, parseRational, rational, sum } from '../../kernel/rational.ts';
import { originOf } from './origin.ts';
import { type YearCosts, poolYear } from './pool-year.ts';
import { shareYear } from './statement.ts';

const inhabitants = {
  label: { nl: 'Inwoners', en: 'Inhabitants' },
  unit: { nl: 'inwoners', en: 'inhabitants' },
  values: ['3', '2', '2'].map((count) => parseRational(count)),
  source: 'CBS',
  referenceDate: '2026-01-01',
};
const desks = {
  label: { nl: 'Werkplekken', en: 'Desks' },
  unit: { nl: 'werkplekken', en: 'desks' },
  values: [1, 1, 5].map((n) => rational(BigInt(n))),
};

const year = (code: 'single' | 'mixed' | 'equal', given: unknown, cents = 100_00n): YearCosts => ({
  year: 2027,
  members: ['A', 'B', 'C'],
  groups: [{ id: 'g', name: 'Netwerk', takers: null }],
  keys: [{ id: 'k', chosen: { code, arguments: given }, counts: { inhabitants, desks } }],
  sums: [{ groupId: 'g', keyId: 'k', cents, atOldPrices: rational(cents), volume: null }],
});
const originIn = (costs: YearCosts, name: string) => originOf(shareYear(poolYear(costs)).shared[0]!, name);

describe('the origin of an amount', () => {
  test('names the count with its own and the whole value, its source and its day', () => {
    const [step] = originIn(year('single', { driver: 'inhabitants' }), 'A')!.steps;
    expect(step!.counts).toEqual([
      {
        label: inhabitants.label,
        unit: inhabitants.unit,
        own: rational(3n),
        whole: rational(7n),
        source: 'CBS',
        referenceDay: '2026-01-01',
      },
    ]);
    expect([step!.amount, step!.exact].map((cents) => format(cents!))).toEqual(['10000', '30000/7']);
  });

  test('says what rounding did, and who got the cent that was left', () => {
    const origins = ['A', 'B', 'C'].map((name) => originIn(year('single', { driver: 'inhabitants' }), name)!);
    for (const { cents, exact, rounding } of origins) expect(add(exact, rounding)).toEqual(rational(cents));
    expect(sum(origins.map(({ rounding }) => rounding))).toEqual(rational(0n));
    expect(origins.map(({ spare }) => spare)).toEqual([true, false, false]);
  });

  test('has a step per part of a mixed key, each with its own count', () => {
    const parts = [
      { share: '1/2', driver: 'inhabitants' },
      { share: '1/2', driver: 'desks' },
    ];
    const { steps, exact } = originIn(year('mixed', { parts }), 'C')!;
    expect(steps.flatMap(({ counts }) => counts.map(({ label }) => label.nl))).toEqual(['Inwoners', 'Werkplekken']);
    expect(steps.map(({ amount }) => amount)).toEqual([rational(50_00n), rational(50_00n)]);
    expect(sum(steps.map((step) => step.exact))).toEqual(exact);
  });

  test('counts nothing where parts are equal, and leaves rounding out of the reasons', () => {
    const { steps } = originIn(year('equal', {}), 'B')!;
    expect(steps).toHaveLength(1);
    expect(steps[0]!.counts).toEqual([]);
    expect(steps[0]!.why.nl).toContain('3 deelnemers');
  });

  test('is not there for who does not pay', () => expect(originIn(year('equal', {}), 'D')).toBeNull());
});
