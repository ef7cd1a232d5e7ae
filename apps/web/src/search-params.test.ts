import { expect, test } from 'vitest';
import { listParams, partnershipParams, signInParams } from './search-params.ts';

test('known words are kept, the rest of an address is not', () => {
  expect(partnershipParams({ zoek: ' vier ', vorm: 'bvo', na: 'abc', kleur: 'rood' })).toEqual({ zoek: 'vier', vorm: 'bvo', na: 'abc' });
});

test('a number typed as a search word stays a word', () => expect(listParams({ zoek: 1991 })).toEqual({ zoek: '1991' }));

test.each([[''], ['   '], [null], [{ a: 1 }], [['x']], [undefined]])('%j is no search word', (zoek) =>
  expect(listParams({ zoek })).toEqual({}),
);

test.each([
  ['/samenwerkingen/12?op=2023-03-01', '/samenwerkingen/12?op=2023-03-01'],
  ['//elsewhere.example', undefined],
  ['/\\elsewhere.example', undefined],
  ['https://elsewhere.example', undefined],
])('after signing in %j leads to %j', (naar, to) => expect(signInParams({ naar }).naar).toBe(to));
