import { expect, test } from 'vitest';
import { recompute } from './recompute.ts';

const key = { kind: 'key', total: 100, parts: [{ share: '1', weights: [1, 3] }] };

test('a document is answered', () => {
  expect(recompute(key)).toEqual({ exact: ['25', '75'], cents: [25n, 75n], spareCentsTo: [] });
});

test('a list is answered in its order, a bad member in its own place', () => {
  expect(recompute([{ ...key, parts: [{ share: '1', weights: [0] }] }, key, [key], null])).toEqual([
    { refusal: { code: 'zero-weights', path: '$.parts[0].weights', message: 'at least one weight must be positive' } },
    { exact: ['25', '75'], cents: [25n, 75n], spareCentsTo: [] },
    { refusal: { code: 'not-an-object', path: '$', message: 'expected an object with fields' } },
    { refusal: { code: 'not-an-object', path: '$', message: 'expected an object with fields' } },
  ]);
  expect(recompute([])).toEqual([]);
});

test.each([[{}], [{ kind: 'constructor' }], [{ kind: 3 }], [{ kind: ['key'] }]])('%o is of no known kind', (document) => {
  expect(() => recompute(document)).toThrow(/^unknown-kind \$\.kind: expected one of the kinds .*key/);
});

test.each([[null], [3], ['key'], [undefined]])('%o is no document', (document) => {
  expect(() => recompute(document)).toThrow('not-an-object $:');
});
