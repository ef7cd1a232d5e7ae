import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRational, sum } from '../kernel/rational.ts';
import { refusalOf } from '../kernel/refused.oracle.ts';
import { tries } from '../kernel/tries.oracle.ts';
import { nearest } from './explanation-words.ts';
import { reciprocal } from './service-departments.ts';
import { recomputeServiceDepartments } from './service-departments-document.ts';

/** The textbook case of plant maintenance and information systems (Horngren), in whole dollars. */
const textbook = {
  costs: { maintenance: 600_000, systems: 116_000, machining: 400_000, assembly: 200_000 },
  services: ['maintenance', 'systems'],
  finals: ['machining', 'assembly'],
  usage: {
    maintenance: { systems: 20, machining: 30, assembly: 50 },
    systems: { maintenance: 10, machining: 80, assembly: 10 },
  },
};
const rounded = (values: unknown) => Object.values(values as Record<string, string>).map((value) => Number(nearest(parseRational(value))));

test('the textbook case reproduces by all three methods', () => {
  const answer = recomputeServiceDepartments(textbook);
  expect(rounded(answer.direct)).toEqual([728_111, 587_889]);
  expect(rounded(answer.stepDown)).toEqual([789_778, 526_222]);
  expect(rounded(answer.reciprocalFull)).toEqual([624_082, 240_816]);
  expect(rounded(answer.reciprocal)).toEqual([779_878, 536_122]);
  expect(answer.reciprocalFull).toEqual({ maintenance: '30580000/49', systems: '11800000/49' });
  expect(answer.cents.reciprocal).toEqual({ machining: 779_878n, assembly: 536_122n });
  expect(answer.order).toEqual(['maintenance', 'systems']);
});

test('another order steps down to another answer, and own use changes nothing', () => {
  const usage = { ...textbook.usage, maintenance: { ...textbook.usage.maintenance, maintenance: 1000 } };
  const turned = recomputeServiceDepartments({ ...textbook, usage, order: ['systems', 'maintenance'] });
  expect(rounded(turned.stepDown)).toEqual([722_150, 593_850]);
  expect(turned.reciprocal).toEqual(recomputeServiceDepartments(textbook).reciprocal);
});

test('a service used only by another service has no direct share, but does step down', () => {
  const answer = recomputeServiceDepartments({ ...textbook, usage: { maintenance: { systems: 1 }, systems: { machining: 1 } } });
  expect(answer.direct).toMatchObject({ refusal: { code: 'zero-weights', path: '$.usage.maintenance' } });
  expect(answer.cents.direct).toBeNull();
  expect(answer.stepDown).toEqual({ machining: '1116000', assembly: '200000' });
  expect(answer.reciprocal).toEqual(answer.stepDown);
});

const three = { services: ['a', 'b', 'c'], finals: ['f'], costs: { a: 1 } };

test.each([
  [
    'closed-loop $.usage: expected every service to reach a final department; these pass cost only in a circle: a → b → a',
    { ...three, usage: { a: { b: 1 }, b: { a: 1 }, c: { f: 1 } } },
  ],
  ['these pass cost only in a circle: b → c → b', { ...three, usage: { a: { b: 1 }, b: { c: 1 }, c: { b: 2 } } }],
  ['unused $.usage.c', { ...three, usage: { a: { f: 1 }, b: { f: 1 }, c: { c: 5 } } }],
  ['unused $.usage.b', { ...three, usage: { a: { b: 1 }, c: { f: 1 } } }],
  ['negative-use $.usage.a.f', { ...three, usage: { a: { f: -1 } } }],
  ['not-a-number $.usage.a.f', { ...three, usage: { a: { f: Number.NaN } } }],
  ['zero-denominator $.usage.a.f', { ...three, usage: { a: { f: '1/0' } } }],
  ['unknown-department $.usage.f', { ...three, usage: { f: { a: 1 } } }],
  ['unknown-department $.usage.a.x', { ...three, usage: { a: { x: 1 } } }],
  ['unknown-department $.costs.x', { ...three, costs: { x: 1 }, usage: {} }],
  ['not-an-amount $.costs.a', { ...three, costs: { a: '1e400' }, usage: {} }],
  ['double-department $.finals', { ...three, finals: ['a'], usage: {} }],
  ['not-the-services $.order', { ...three, order: ['a', 'a', 'b'], usage: {} }],
  ['length-mismatch $.order', { ...three, order: ['a'], usage: {} }],
  ['not-a-list $.finals', { ...three, finals: [], usage: {} }],
  ['too-many $.services', { services: Array.from({ length: 101 }, (_, index) => `s${index}`), finals: ['f'], costs: {}, usage: {} }],
])('refuses %s', (refusal, document) => {
  expect(() => recomputeServiceDepartments(document)).toThrow(refusal);
});

test('what is refused says why, in both languages', () => {
  const words = (document: Record<string, unknown>) => refusalOf(() => recomputeServiceDepartments({ ...three, ...document })).text;
  expect([
    words({ usage: { a: { b: 1 }, b: { a: 1 }, c: { f: 1 } } }),
    words({ usage: { a: { f: 1 }, b: { f: 1 }, c: { c: 5 } } }),
    words({ usage: { f: { a: 1 } } }),
    words({ finals: ['a'] }),
    words({ usage: { a: { f: -1 } } }),
    words({ usage: {}, order: ['a', 'a', 'b'] }),
  ]).toEqual([
    {
      nl: 'Deze afdelingen geven hun kosten alleen aan elkaar door: a → b → a.',
      en: 'expected every service to reach a final department; these pass cost only in a circle: a → b → a',
    },
    {
      nl: 'Niemand gebruikt c, dus de kosten kunnen nergens heen.',
      en: 'expected somebody to use c, so that its cost can go somewhere',
    },
    { nl: 'Verwacht een van deze afdelingen: a, b, c.', en: 'expected one of the departments a, b, c' },
    { nl: 'Elke afdeling mag één keer genoemd worden.', en: 'expected every department once' },
    { nl: 'Gebruik mag niet kleiner zijn dan 0.', en: 'use must not be negative' },
    { nl: 'Verwacht elke dienst precies één keer.', en: 'expected every service exactly once' },
  ]);
});

test('without services the finals keep their own cost, and a cost not given is 0', () => {
  expect(recomputeServiceDepartments({ services: [], finals: ['f', 'g'], costs: { f: 5 } })).toEqual({
    direct: { f: '5', g: '0' },
    stepDown: { f: '5', g: '0' },
    reciprocal: { f: '5', g: '0' },
    reciprocalFull: {},
    order: [],
    cents: { direct: { f: 5n, g: 0n }, stepDown: { f: 5n, g: 0n }, reciprocal: { f: 5n, g: 0n } },
  });
});

test('units may be fractions, and the equations may need their rows exchanged', () => {
  const usage = { a: { a: 3, b: '1/2', f: '1/2' }, b: { a: '1/3', g: '2/3' } };
  const answer = recomputeServiceDepartments({ services: ['a', 'b'], finals: ['f', 'g'], costs: { a: '1000', b: '600' }, usage });
  // a = 1000 + b/3 and b = 600 + a/2: a = 1440, b = 1320; f gets half of a and g two thirds of b
  expect(answer).toMatchObject({ reciprocal: { f: '720', g: '880' }, reciprocalFull: { a: '1440', b: '1320' } });
});

test('fractions of different size, in units and in cost, are brought together', () => {
  const of = (...values: (number | string)[]) => values.map((value) => parseRational(value));
  // half to b and a third to f: three fifths and two fifths of what a passes on
  const departments = { services: ['a', 'b'], finals: ['f'], costs: of('1/2', '1/3', '1/6'), use: [of(9, '1/2', '1/3'), of(0, 0, 7)] };
  expect(reciprocal(departments)).toEqual({ full: of('1/2', '19/30'), finals: of(1) });
});

test('a method that cannot place a cost answers with its refusal, the others with cents', () => {
  const answer = recomputeServiceDepartments({
    services: ['a', 'b'],
    finals: ['f'],
    costs: { a: 3 },
    usage: { a: { f: 1 }, b: { a: 1 } },
  });
  expect(answer.stepDown).toMatchObject({ refusal: { code: 'zero-weights', path: '$.usage.b' } });
  expect(answer.cents).toEqual({ direct: null, stepDown: null, reciprocal: { f: 3n } });
});

test('whatever the use, every method brings all cost to the finals', () => {
  const units = fc.nat({ max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.array(units, { minLength: 6, maxLength: 6 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 5,
      }),
      (rows) => {
        const services = rows.map((_, index) => `s${index}`);
        const finals = ['f', 'g'];
        const users = [...services, 'g'];
        const costs = Object.fromEntries(rows.map(([cost], index) => [services[index]!, cost]));
        const usage = Object.fromEntries(
          rows.map(([, use, toFinal], index) => [
            services[index]!,
            { f: toFinal, ...Object.fromEntries(users.map((user, at) => [user, use[at]!])) },
          ]),
        );
        const answer = recomputeServiceDepartments({ services, finals, costs, usage });
        const total = rows.reduce((sum, [cost]) => sum + cost, 0);
        for (const method of [answer.direct, answer.stepDown, answer.reciprocal])
          expect(sum(Object.values(method as Record<string, string>).map((value) => parseRational(value)))).toEqual(parseRational(total));
      },
    ),
    tries(200),
  );
});
