import { expect, test } from 'vitest';
import { parseJson, writeJson } from './json.ts';

test.each([
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', 9_007_199_254_740_993n],
  ['-1000000000000000007', -1_000_000_000_000_000_007n],
  ['1.0', 1],
  ['1.50e1', 15],
  ['100.25e+2', 10_025],
  ['12.00', 12],
  ['1.25e1', 12.5],
  ['0.000', 0],
  ['0.5', 0.5],
  ['1e400', Number.POSITIVE_INFINITY],
  // a double would round these to a whole number nobody wrote
  ['4503599627370497.4', Number.NaN],
  ['1e-400', Number.NaN],
  ['"12345678901234567890"', '12345678901234567890'],
])('%s is read as it was written', (text, value) => {
  expect(parseJson(text)).toBe(value);
  expect(parseJson(`{"a":[${text}]}`)).toEqual({ a: [value] });
});

test.each(['', '{', '[1,]', 'NaN', 'undefined', "{'a':1}", '01'])('%s is no JSON', (text) => {
  expect(() => parseJson(text)).toThrow('not-json');
});

test('nesting is bounded before anything recurses', () => {
  expect(() => parseJson('['.repeat(1_000_000))).toThrow('too-deep');
  expect(() => parseJson(`${'{"a":'.repeat(65)}1${'}'.repeat(65)}`)).toThrow('too-deep');
  expect(parseJson(`["${'[{'.repeat(500)}\\"["]`)).toHaveLength(1);
  expect(parseJson(`${'['.repeat(64)}${']'.repeat(64)}`)).toHaveLength(1);
});

test('a wide document is not a deep one, and brackets in texts do not count', () => {
  expect(parseJson(`[${'[],'.repeat(100)}{}]`)).toHaveLength(101);
  expect(parseJson(`[${'{},'.repeat(100)}[]]`)).toHaveLength(101);
  expect(parseJson(String.raw`["\\", "\"${'[{'.repeat(100)}", {"a[": "}"}]`)).toHaveLength(3);
});

test('a hostile key stays an ordinary field', () => {
  const document = parseJson('{"__proto__":{"kind":"key"}}') as { kind?: string };
  expect(document.kind).toBeUndefined();
});

test('big integers leave as decimal strings', () => {
  expect(writeJson({ cents: [1n, 10n ** 18n], n: 1 })).toBe('{"cents":["1","1000000000000000000"],"n":1}');
});
