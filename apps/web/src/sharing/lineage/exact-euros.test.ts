import { expect, test } from 'vitest';
import { exactEuros } from './exact-euros.ts';

test.each([
  ['30000/7', '€\u00a042,857143…', '€42.857143…'],
  ['12345', '€\u00a0123,45', '€123.45'],
  ['-12350', '\u2212€\u00a0123,5', '\u2212€123.5'],
  ['123456789/2', '€\u00a0617.283,945', '€617,283.945'],
  ['0', '€\u00a00', '€0'],
])('%s cents is %s', (exact, nl, en) => {
  expect([exactEuros(exact, 'nl'), exactEuros(exact, 'en')]).toEqual([nl, en]);
});
