import { expect, test } from 'vitest';
import { parseJson, writeJson } from './json.ts';

test.each([
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', 9_007_199_254_740_993n],
  ['-1000000000000000007', -1_000_000_000_000_000_007n],
  ['1.0', 1],
  ['1.50e1', 15],
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

test('a hostile key stays an ordinary field', () => {
  const document = parseJson('{"__proto__":{"kind":"key"}}') as { kind?: string };
  expect(document.kind).toBeUndefined();
});

test('big integers leave as decimal strings', () => {
  expect(writeJson({ cents: [1n, 10n ** 18n], n: 1 })).toBe('{"cents":["1","1000000000000000000"],"n":1}');
});
