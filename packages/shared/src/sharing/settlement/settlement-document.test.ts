import { expect, test } from 'vitest';
import { refusalOf } from '../../kernel/refused.oracle.ts';
import { recomputeSettlement } from './settlement-document.ts';

const inhabitants = { label: { nl: 'Inwoners', en: 'Inhabitants' }, values: ['3', '2', '2'] };
const byInhabitants = {
  kind: 'key',
  total: '10000',
  subject: { nl: 'netwerk', en: 'network' },
  members: ['A', 'B', 'C'],
  drivers: { inhabitants },
  key: { code: 'single', arguments: { driver: 'inhabitants' } },
};
const equally = { kind: 'key', total: '301', members: ['A', 'C'], key: { code: 'equal', arguments: {} } };
const year = { kind: 'settlement', member: 'A', advances: ['1000', '1000', '1000', '1000'], documents: [byInhabitants, equally] };

test('what was owed by every key, less what was paid in advance', () => {
  expect(recomputeSettlement(year)).toEqual({
    owed: 4286n + 151n,
    advanced: 4000n,
    remains: 437n,
    lines: [
      { subject: byInhabitants.subject, cents: 4286n },
      { subject: null, cents: 151n },
    ],
  });
});

test('what comes back is below nothing', () => {
  expect(recomputeSettlement({ ...year, advances: ['5000'] }).remains).toBe(-563n);
});

test.each([
  ['a participant that does not pay', { member: 'B' }, 'does-not-pay', '$.documents[1].members'],
  ['advances that are no cents', { advances: ['1,5'] }, undefined, '$.advances[0]'],
  [
    'a key inside it that is none',
    { documents: [{ ...equally, key: { code: 'lot', arguments: {} } }] },
    'unknown-key',
    '$.documents[0].key.code',
  ],
])('%s is refused at its place', (_, facts, code, path) => {
  expect(refusalOf(() => recomputeSettlement({ ...year, ...facts }))).toMatchObject({ ...(code && { code }), path });
});
