import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, divide, format, parseRational, rational } from '../../kernel/rational.ts';
import { orRefusal, Refused } from '../../kernel/refusal.ts';
import { withinBounds } from './bounds.ts';
import { recomputeParts } from './key-document.ts';

const inhabitants = [41250, 28731, 17609];
const one = (weights: unknown) => [{ share: '1', weights }];

test.each([
  ['inhabitants', { total: 100_000_000, parts: one(inhabitants) }, ['47094417', '32801690', '20103893'], [1]],
  [
    'a fifth in equal parts, the rest by inhabitants',
    {
      total: '100000000',
      parts: [
        { share: '1/5', weights: [1, 1, 1] },
        { share: '4/5', weights: inhabitants },
      ],
    },
    ['44342200', '32908019', '22749781'],
    [1],
  ],
  [
    'a floor lifts one, the others share the rest',
    { total: 100, parts: one([1, 1, 2]), floors: [60, null, null] },
    ['60', '13', '27'],
    [2],
  ],
  ['a cap binds', { total: 100, parts: one([1, 1, 2]), caps: [null, null, 20] }, ['40', '40', '20'], []],
  [
    'floor and cap at once',
    { total: 100, parts: one([1, 1, 2]), floors: [60, null, null], caps: [null, null, 20] },
    ['60', '20', '20'],
    [],
  ],
  ['bounds that fit exactly', { total: 100, parts: one([1, 1]), floors: [30, 70], caps: [30, 70] }, ['30', '70'], []],
  ['a member without weight pays its floor', { total: 100, parts: one([0, 1]), floors: [10, null] }, ['10', '90'], []],
  ['a credit with a mirrored cap', { total: -100, parts: one([1, 1, 2]), floors: [null, null, -20] }, ['-40', '-40', '-20'], []],
  ['bounds that do not bind change nothing', { total: 100, parts: one([1, 3]), floors: [0, 0], caps: [100, 100] }, ['25', '75'], []],
])('%s', (_, document, cents, spareCentsTo) => {
  const answer = recomputeParts(document);
  expect({ cents: answer.cents.map(String), spareCentsTo: answer.spareCentsTo }).toEqual({ cents, spareCentsTo });
});

test.each([
  [
    'zero-weights $.parts[1].weights',
    {
      total: 1,
      parts: [
        { share: '1/2', weights: [1] },
        { share: '1/2', weights: [0] },
      ],
    },
  ],
  ['zero-weights $.parts[0].weights', { total: 1, parts: one([]) }],
  ['negative-weight $.parts[0].weights[1]', { total: 1, parts: one([1, -1]) }],
  ['shares-not-one $.parts', { total: 1, parts: [] }],
  ['shares-not-one $.parts', { total: 1, parts: [{ share: '1/2', weights: [1] }] }],
  [
    'shares-not-one $.parts',
    {
      total: 1,
      parts: [
        { share: '3/2', weights: [1] },
        { share: '-1/2', weights: [1] },
      ],
    },
  ],
  [
    'length-mismatch $.parts[1].weights',
    {
      total: 1,
      parts: [
        { share: '1/2', weights: [1] },
        { share: '1/2', weights: [1, 1] },
      ],
    },
  ],
  ['length-mismatch $.caps', { total: 1, parts: one([1]), caps: [1, 1] }],
  [
    'infeasible-bounds $.floors: floors and caps must leave room for the total; they bind for 0 and 1',
    { total: 1, parts: one([1, 1, 1]), floors: [1, 1, null] },
  ],
  [
    'infeasible-bounds $.caps: floors and caps must leave room for the total; they bind for Heiloo',
    { total: 9, parts: one([1, 0]), caps: [8, null], members: ['Heiloo', 'Uitgeest'] },
  ],
  [
    'infeasible-bounds $.floors: floors and caps must leave room for the total; they bind for 1',
    { total: 9, parts: one([1, 1]), floors: [0, 5], caps: [9, 4] },
  ],
  ['not-an-amount $.total', { total: Number.NaN, parts: one([1]) }],
  ['not-an-amount $.total', { total: '1e400', parts: one([1]) }],
  ['not-an-amount $.floors[0]', { total: 1, parts: one([1]), floors: ['x'] }],
  ['not-a-number $.parts[0].weights[0]', { total: 1, parts: one([1.5]) }],
  ['not-a-number $.parts[0].weights[0]', { total: 1, parts: one([Number.POSITIVE_INFINITY]) }],
  ['zero-denominator $.parts[0].weights[0]', { total: 1, parts: one(['1/0']) }],
  ['not-a-list $.parts[0].weights', { total: 1, parts: one('1') }],
  ['not-a-list $.parts', { total: 1 }],
  ['not-a-number $.parts[0].share', { total: 1, parts: [{ share: 'x', weights: [1] }] }],
  ['length-mismatch $.members', { total: 1, parts: one([1]), members: ['A', 'B'] }],
  ['not-a-text $.members[0]', { total: 1, parts: one([1]), members: [''] }],
  ['length-mismatch $.floors', { total: 1, parts: one([1]), floors: [] }],
  ['too-many $.parts', { total: 1, parts: Array.from({ length: 1001 }, () => ({ share: '1/1001', weights: [1] })) }],
  ['not-an-object $.parts[0]', { total: 1, parts: [3] }],
])('refuses %s', (refusal, document) => {
  expect(() => recomputeParts(document)).toThrow(refusal);
});

test('bounds that bind are named in Dutch too', () => {
  const document = {
    total: 9,
    parts: one([1, 1, 1]),
    caps: [1, 2, null],
    floors: [null, null, 10],
    members: ['Heiloo', 'Uitgeest', 'Bergen'],
  };
  const refusal = orRefusal(() => recomputeParts(document));
  expect(refusal).toMatchObject({ refusal: { code: 'infeasible-bounds' } });
  expect(() => withinBounds(rational(9n), [rational(1n)], [null], [rational(8n)], ['Heiloo'])).toThrow('infeasible-bounds $:');
  let said: unknown;
  try {
    withinBounds(rational(9n), [rational(1n), rational(2n)], [null, null], [rational(3n), rational(4n)], ['Heiloo', 'Uitgeest']);
  } catch (error) {
    said = error instanceof Refused && error.text.nl;
  }
  expect(said).toBe('Onder- en bovengrenzen laten het totaal niet toe; ze knellen bij Heiloo en Uitgeest.');
  expect(() => withinBounds(rational(9n), [rational(-1n), rational(2n)], [null, null], [null, null], ['A', 'B'], '$.key')).toThrow(
    'negative-weight $.key:',
  );
});

test('a thousand parts are shared', () => {
  const parts = Array.from({ length: 1000 }, () => ({ share: '1/1000', weights: [1, 3] }));
  expect(recomputeParts({ total: 100, parts }).cents).toEqual([25n, 75n]);
});

test('members without weight and bounds in any order are shared by hand', () => {
  // from 0 up: caps of 30 and 10 bind at rates 10 and 5, the floor of 20 leaves at rate 20; nobody is left to carry more than their cap
  const document = { total: 100, parts: one([3, 2, 1, 4]), floors: [null, null, 20, null], caps: [30, 10, null, null] };
  // 20 stays at its floor: 30 + 10 + 20 + 40 at rate 10
  expect(recomputeParts(document).exact).toEqual(['30', '10', '20', '40']);
  expect(recomputeParts({ ...document, total: 160 }).exact).toEqual(['30', '10', '24', '96']);
  expect(recomputeParts({ ...document, total: 30 }).exact).toEqual(['10/3', '20/9', '20', '40/9']);
  expect(recomputeParts({ ...document, floors: [null, null, null, null], total: 0 }).exact).toEqual(['0', '0', '0', '0']);
});

test('a part of nothing is allowed, and counts for nothing', () => {
  const parts = [...one([1, 3]), { share: '0', weights: [1, 0] }];
  expect(recomputeParts({ total: 100, parts }).cents).toEqual([25n, 75n]);
});

test('fractions that would take minutes are refused at once, and a hundred thousand members are not', () => {
  const primes = Array.from({ length: 9000 }, (_, index) => index + 2).filter((n) => ![2, 3, 5, 7, 11, 13].some((p) => n % p === 0));
  const document = { total: 1, parts: one(primes.map((n) => `1/${n}`)) };
  expect(() => recomputeParts(document)).toThrow('too-precise $.parts[0].weights');
  expect(recomputeParts({ total: 1, parts: one(Array.from({ length: 100_000 }, () => 1)) }).spareCentsTo).toEqual([0]);
});

const bound = fc.option(fc.bigInt({ min: 0n, max: 400n }));

test('floors and caps hold for everyone, the sum is exact, and who is free shares in one proportion', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -1000n, max: 1000n }),
      fc.array(fc.record({ weight: fc.nat({ max: 9 }), low: bound, room: bound }), { minLength: 1, maxLength: 7 }),
      (total, members) => {
        const negative = total < 0n;
        const near = members.map(({ low }) => (low === null ? null : negative ? -low : low));
        const far = members.map(({ low, room }) => (room === null ? null : negative ? -(low ?? 0n) - room : (low ?? 0n) + room));
        const [floors, caps] = negative ? [far, near] : [near, far];
        const document = { total, parts: one(members.map(({ weight }) => weight)), floors, caps };
        let answer: ReturnType<typeof recomputeParts>;
        try {
          answer = recomputeParts(document);
        } catch (error) {
          expect(String(error)).toMatch(/infeasible-bounds|zero-weights/);
          return;
        }
        expect(answer.cents.reduce((a, b) => a + b)).toBe(total);
        const rates = new Set<string>();
        members.forEach(({ weight }, index) => {
          const [exact, cents, floor, cap] = [parseRational(answer.exact[index]!), answer.cents[index]!, floors[index]!, caps[index]!];
          expect((floor === null || cents >= floor) && (cap === null || cents <= cap)).toBe(true);
          const bounds = [floor, cap, 0n].filter((limit) => limit !== null);
          if (bounds.every((limit) => compare(exact, parseRational(limit)) !== 0)) rates.add(format(divide(exact, parseRational(weight))));
        });
        expect(rates.size).toBeLessThanOrEqual(1);
      },
    ),
  );
});
