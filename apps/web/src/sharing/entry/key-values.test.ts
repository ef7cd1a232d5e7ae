// What is typed into the form of a key is what the engine reads, whatever marks the reader uses.
import { parseRational } from '@hanze/shared/kernel/rational';
import { readFacts } from '@hanze/shared/sharing/keys/chosen-document';
import { shareBy } from '@hanze/shared/sharing/keys/registry';
import { expect, test } from 'vitest';
import { keyGiven, keyTyped, noKey, quantityGiven, shareGiven } from './key-values.ts';

test.each([
  ['50', '50/100'],
  ['33,3%', '333/1000'],
  ['12.5 %', '125/1000'],
  ['1/3', '1/3'],
  ['een derde', 'een derde'],
])('a part typed as %s is given as %s', (typed, share) => {
  expect(shareGiven(typed)).toBe(share);
});

test.each([
  ['1.200', 'nl', '1200'],
  ['1.200', 'en', '1.200'],
  ['1,200', 'en', '1200'],
  ['12,5', 'nl', '12.5'],
  ['5/2', 'nl', '5/2'],
] as const)('a quantity typed as %s in %s is given as %s', (typed, language, quantity) => {
  expect(quantityGiven(typed, language)).toBe(quantity);
});

test.each(['nl', 'en'] as const)('a key that stands in the form again in %s is given as it was', (language) => {
  const single = { code: 'single', arguments: { driver: 'inhabitants' } };
  const parts = [
    { share: '333/1000', driver: 'inhabitants' },
    { share: '2/3', driver: 'workplaces' },
  ];
  for (const key of [
    single,
    { code: 'equal', arguments: {} },
    { code: 'mixed', arguments: { parts } },
    { code: 'foot', arguments: { foot: '20/100', footAmount: null, driver: 'inhabitants' } },
    { code: 'foot', arguments: { foot: null, footAmount: 1_234_567_89, driver: 'inhabitants' } },
    { code: 'bounded', arguments: { key: single, floors: { Aa: 50_000_00 }, caps: {} } },
  ])
    expect(keyGiven(keyTyped(key, language), language)).toEqual(key);
  for (const none of [null, {}, { code: 'none' }, 'equal']) expect(keyTyped(none, language)).toEqual(noKey);
});

const facts = readFacts({
  total: '100000',
  members: ['Aa', 'Berg'],
  drivers: { inhabitants: { label: { nl: 'Inwoners', en: 'Inhabitants' }, values: ['3', '1'] } },
});
const shares = (typed: Parameters<typeof keyGiven>[0]) => {
  const { lines } = shareBy(keyGiven(typed, 'nl'), facts);
  return facts.members.map((_, member) =>
    lines.reduce((sum, { exact }) => sum + Number(exact[member]!.num) / Number(exact[member]!.den), 0),
  );
};

test('a mixed key shares by the parts that were typed as percentages', () => {
  const parts = [
    { share: '50', driver: 'inhabitants' },
    { share: '50%', driver: 'equal' },
  ];
  expect(shares({ code: 'mixed', fields: { parts } })).toEqual([62_500, 37_500]);
});

test('a key within a key, with a ceiling in euros for one member', () => {
  const key = { code: 'single', fields: { driver: 'inhabitants' } };
  expect(shares({ code: 'bounded', fields: { key, floors: {}, caps: { Aa: '600,00', Berg: '' } } })).toEqual([60_000, 40_000]);
});

test('the refusal of what cannot be read names the field of the form', () => {
  const parts = [{ share: 'de helft', driver: 'inhabitants' }];
  expect(() => shares({ code: 'mixed', fields: { parts } })).toThrow(expect.objectContaining({ path: '$.key.arguments.parts[0].share' }));
  expect(parseRational(shareGiven('100')).num).toBe(1n);
});
