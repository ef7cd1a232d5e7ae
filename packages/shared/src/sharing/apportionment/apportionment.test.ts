// The ways to divide a sum, line, pool and matrix: known answers, and properties that hold for any input.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { prorate } from '../../kernel/prorate.ts';
import { compare, floor, negate, parseRational, type Rational, rational, subtract, sum } from '../../kernel/rational.ts';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { carryResiduals } from './carry-residuals.ts';
import { pool, poolColumns } from './pool.ts';
import { proratorFor } from './quick-prorate.ts';
import { roundLines } from './round-lines.ts';
import { roundMatrix } from './round-matrix.ts';

const weights = (...values: number[]) => values.map((value) => parseRational(value));
const total = (cents: readonly bigint[]) => cents.reduce((a, b) => a + b, 0n);
const fewerThan = (value: Rational, cents: bigint) => compare(value.num < 0n ? negate(value) : value, rational(cents)) < 0;

test('lines are pooled per key and period, whatever the names', () => {
  const lines = [
    { key: 'a', period: 'b,c', cents: 1n },
    { key: 'a,b', period: 'c', cents: 2n },
    { key: 'a', period: 'b,c', cents: 3n },
  ];
  expect(pool(lines)).toEqual([
    { key: 'a', period: 'b,c', total: 4n, lines: [0, 2] },
    { key: 'a,b', period: 'c', total: 2n, lines: [1] },
  ]);
});

test('pooled, twenty thousand lines leave nobody a cent off; line by line they would', () => {
  const inhabitants = weights(41250, 28731, 17609);
  const lines = Array.from({ length: 20_000 }, (_, index) => BigInt((index * 7919) % 1000));
  const sumOfLines = total(lines);
  const byLine = lines.map((cents) => prorate(cents, inhabitants).cents);
  const drift = prorate(sumOfLines, inhabitants).exact.map((exact, member) =>
    subtract(rational(total(byLine.map((line) => line[member]!))), exact),
  );
  const pooled = prorate(total(pool(lines.map((cents) => ({ key: 'k', period: 'p', cents }))).map(({ total }) => total)), inhabitants);
  expect(pooled.exact.every((exact, member) => fewerThan(subtract(rational(pooled.cents[member]!), exact), 1n))).toBe(true);
  expect(drift.some((off) => !fewerThan(off, 100n))).toBe(true);
});

test('columns pool exactly, also beyond what a double holds, and know their groups', () => {
  expect([...poolColumns(Uint32Array.of(0, 1, 0), Float64Array.of(5, -7, 1), 3)]).toEqual([6, -7, 0]);
  const large = Number.MAX_SAFE_INTEGER;
  expect(poolColumns(Uint32Array.of(0, 0, 0), Float64Array.of(large, large, -1), 1)).toEqual([2n * BigInt(large) - 1n]);
  expect(() => poolColumns(Uint32Array.of(3), Float64Array.of(1), 3)).toThrow('unknown-group');
});

test.each([
  ['the size of municipalities', fc.nat({ max: 900_000 })],
  ['large, by big integers', fc.integer({ min: 0, max: 2 ** 45 })],
  ['small, with many ties', fc.nat({ max: 3 })],
])('the fast road agrees with the exact one: weights %s', (_, weight) => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 1, maxLength: 40 }).filter((values) => values.some((value) => value > 0)),
      fc.array(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 })), { minLength: 1, maxLength: 5 }),
      (values, totals) => {
        const share = proratorFor(values);
        const out = new Float64Array(values.length);
        for (const total of totals) {
          share(total, out);
          expect([...out].map((cents) => BigInt(cents))).toEqual(prorate(BigInt(total), weights(...values)).cents);
        }
      },
    ),
  );
});

test.each([[[0, 0]], [[1, -1]], [[]]])('the fast road refuses %j like the exact one', (values) => {
  expect(() => proratorFor(values)).toThrow(/zero-weights|negative-weight/);
});

const amounts = fc.array(fc.bigInt({ min: -5000n, max: 5000n }), { minLength: 1, maxLength: 20 });
const someWeights = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 7 }).filter((values) => values.some((value) => value > 0));

test('carried lines add up to their amounts, and per member to the share of the pool', () => {
  fc.assert(
    fc.property(amounts, someWeights, (lines, values) => {
      const own = weights(...values);
      const shown = carryResiduals(lines, own);
      shown.forEach((shares, line) => {
        expect(total(shares)).toBe(lines[line]);
        prorate(lines[line]!, own).exact.forEach((exact, member) =>
          expect(fewerThan(subtract(rational(shares[member]!), exact), 2n)).toBe(true),
        );
      });
      expect(values.map((_, member) => total(shown.map((shares) => shares[member]!)))).toEqual(prorate(total(lines), own).cents);
    }),
  );
});

test('lines are carried by hand: three cents, one by one, over two members', () => {
  expect(carryResiduals([1n, 1n, 1n], weights(1, 1))).toEqual([
    [1n, 0n],
    [0n, 1n],
    [1n, 0n],
  ]);
  expect(carryResiduals([], weights(1, 1))).toEqual([]);
  expect(() => carryResiduals([], weights(0))).toThrow('zero-weights');
});

test('columns of nothing are nothing, and a line in no group is refused in both languages', () => {
  expect([...poolColumns(new Uint32Array(), new Float64Array(), 0)]).toEqual([]);
  expect([...poolColumns(Uint32Array.of(1), Float64Array.of(2), 2)]).toEqual([0, 2]);
  expect(refusalOf(() => poolColumns(Uint32Array.of(0, 2, 1), Float64Array.of(1, 1, 1), 2)).text).toEqual({
    nl: 'Een regel verwijst naar een groep die er niet is.',
    en: 'expected every line to name an existing group',
  });
  const half = (Number.MAX_SAFE_INTEGER - 1) / 2;
  expect(poolColumns(Uint32Array.of(0, 0, 0), Float64Array.of(half, half, 1), 1)).toBeInstanceOf(Float64Array);
  expect(poolColumns(Uint32Array.of(0, 0, 0, 1), Float64Array.of(half, half, 1, -1), 2)).toEqual([9_007_199_254_740_991n, -1n]);
});

test('the fast road is prepared once and used for many totals, credits and nothing at all', () => {
  const share = proratorFor([1, 1, 1]);
  const out = new Float64Array(3);
  const of = (total: number) => {
    share(total, out);
    return [...out];
  };
  expect([of(100), of(-100), of(0), of(2), of(-1), of(3)]).toEqual([
    [34, 33, 33],
    [-34, -33, -33],
    [0, 0, 0],
    [1, 1, 0],
    [-1, 0, 0],
    [1, 1, 1],
  ]);
});

test.each([
  [[92_504_141, 6_675_572, 820_294], 99_850_996],
  [[97_739_132, 88_442_456, 13_818_445], 138_102_394],
])('weights %j are too large for the fast road: doubles would give the cent to another', (values, total) => {
  const out = new Float64Array(3);
  proratorFor(values)(total, out);
  expect([...out].map(BigInt)).toEqual(prorate(BigInt(total), weights(...values)).cents);
});

test.each([
  ['at the largest weights of the fast road', 94_906_265],
  ['just beyond them', 94_906_267],
])('%s the answer is exact', (_, whole) => {
  const values = [whole - 2, 1, 1];
  const share = proratorFor(values);
  const out = new Float64Array(3);
  for (const total of [Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, whole - 1, 1]) {
    share(total, out);
    expect([...out].map(BigInt)).toEqual(prorate(BigInt(total), weights(...values)).cents);
  }
});

test('lines on one bill: the line totals and every line add up', () => {
  const foot = weights(1, 1, 1).map(({ num }) => rational(num * 20_000_000n, 3n));
  const rest = prorate(80_000_000n, weights(41250, 28731, 17609)).exact;
  expect(roundLines([foot, rest])).toMatchObject({ totals: [20_000_000n, 80_000_000n], cents: [44342201n, 32908019n, 22749780n] });
  expect(roundLines([[rational(1n, 3n)], [rational(2n, 3n)]])).toMatchObject({ totals: [0n, 1n], cents: [1n] });
  expect(() => roundLines([[rational(1n, 3n)]])).toThrow('shares-not-whole $:');
  expect(() => roundLines([[rational(1n, 3n)]], '$.key')).toThrow('shares-not-whole $.key:');
  expect(roundLines([])).toEqual({ lines: [], totals: [], cents: [] });
});

const cell = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 6 }))
  .map(([num, den]) => rational(BigInt(num), BigInt(den)));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
const roundedFrom = (cents: bigint, exact: Rational) => cents === floor(exact) || cents === -floor(negate(exact));

test('a rounded table keeps every cell, row, column and the whole to the cent above or below', () => {
  fc.assert(
    fc.property(table, (exact) => {
      const cents = roundMatrix(exact);
      const transposed = <T>(rows: readonly (readonly T[])[]) => rows[0]!.map((_, column) => rows.map((row) => row[column]!));
      exact.forEach((row, r) => row.forEach((value, c) => expect(roundedFrom(cents[r]![c]!, value)).toBe(true)));
      exact.forEach((row, r) => expect(roundedFrom(total(cents[r]!), sum(row))).toBe(true));
      transposed(exact).forEach((column, c) => expect(roundedFrom(total(transposed(cents)[c]!), sum(column))).toBe(true));
      expect(roundedFrom(total(cents.flat()), sum(exact.flat()))).toBe(true);
    }),
  );
});

test('a table of thirds, by hand', () => {
  const third = rational(1n, 3n);
  expect(
    roundMatrix([
      [third, third, third],
      [third, third, third],
      [third, third, third],
    ]),
  ).toEqual([
    [1n, 0n, 0n],
    [0n, 0n, 1n],
    [0n, 1n, 0n],
  ]);
  expect(roundMatrix([])).toEqual([]);
});

test('a table that is whole stays as it is, and one cell goes to the nearest end its row and column allow', () => {
  const of = (...rows: (number | string)[][]) => roundMatrix(rows.map((row) => row.map((value) => parseRational(value))));
  expect(of([1, -2], [0, 5])).toEqual([
    [1n, -2n],
    [0n, 5n],
  ]);
  expect(of(['1/2', '1/2'], ['1/2', '1/2'])).toEqual([
    [1n, 0n],
    [0n, 1n],
  ]);
  expect(of(['1/3', '2/3'], ['2/3', '1/3'])).toEqual([
    [0n, 1n],
    [1n, 0n],
  ]);
  expect(of(['-1/2', '1/2'], ['1/2', '-1/2'])).toEqual([
    [0n, 0n],
    [0n, 0n],
  ]);
  expect(of(['3/4'])).toEqual([[1n]]);
  expect(of([])).toEqual([[]]);
});
