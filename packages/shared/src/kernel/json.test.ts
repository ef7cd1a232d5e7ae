import { expect, test } from 'vitest';
import { parseJson, writeJson } from './json.ts';
import { refusalOf } from './refused.oracle.ts';

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

test.each([
  ['not-json', '{', 'Dit is geen geldig JSON-document.', 'expected a valid JSON document'],
  ['too-deep', '['.repeat(65), 'Het document is dieper genest dan 64 niveaus.', 'expected a document nested at most 64 levels deep'],
])('%s says why, in both languages', (code, text, nl, en) => {
  expect(refusalOf(() => parseJson(text))).toMatchObject({ code, path: '$', text: { nl, en } });
});

test.each([
  ['10e15', 10 ** 16],
  ['1.5e16', 1.5e16],
  ['-9007199254740992', -(2n ** 53n)],
  ['1234567890123456', 1_234_567_890_123_456],
  ['0.1234567890123456', 0.123_456_789_012_345_6],
  ['123456789012345.0', 123_456_789_012_345],
  ['1230e-1', 123],
  ['1234e-1', 123.4],
  ['4503599627370496.0', 4_503_599_627_370_496],
  ['9007199254740991.2', Number.NaN],
  ['4503599627370497.4e0', Number.NaN],
  ['4503599627370497.44', Number.NaN],
  ['90071992547409915e-1', Number.NaN],
  ['0e5', 0],
  ['-0.0', -0],
  ['100000000000000000000e-20', 1],
  ['1E2', 100],
])('%s: a whole number is kept when it was written, and is NaN when it was only rounded to', (text, value) => {
  expect(parseJson(`[${text}]`)).toEqual([value]);
  expect(parseJson(`{"text":"${text}","a":${text}}`)).toEqual({ text, a: value });
});

test('other values come through beside long numbers', () => {
  expect(parseJson('[1234567890123456789, null, true, false, "1234567890123456789", {"a": 1}, 2]')).toEqual([
    1_234_567_890_123_456_789n,
    null,
    true,
    false,
    '1234567890123456789',
    { a: 1 },
    2,
  ]);
});

test('indented on request', () => {
  expect(writeJson({ a: [1n] }, 2)).toBe('{\n  "a": [\n    "1"\n  ]\n}');
});
