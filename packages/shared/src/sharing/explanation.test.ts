// Figures in sentences: every way of writing an amount, a quantity, a share and a day, and the sentences that are made of them.
import { expect, test } from 'vitest';
import { parseRational, rational } from '../kernel/rational.ts';
import { counted, equalParts, explainTo, proportionalStep, said, step, storeStep } from './explanation.ts';
import { roundingStep } from './explanation-rounding.ts';
import { dayInWords, money, nearest, percent, quantity, signedMoney } from './explanation-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = (say: (language: 'nl' | 'en') => string) => [plain(say('nl')), plain(say('en'))];
const exact = (...values: (number | string)[]) => values.map((value) => parseRational(value));

test.each([
  ['5/2', 3n],
  ['7/3', 2n],
  ['8/3', 3n],
  ['-5/2', -3n],
  ['-7/3', -2n],
  ['1/2', 1n],
  ['-1/2', -1n],
  ['0', 0n],
])('the whole number nearest to %s is %s', (value, whole) => {
  expect(nearest(parseRational(value))).toBe(whole);
});

test.each([
  ['123456/1', '€ 1.234,56', '€1,234.56', '+€ 1.234,56', '+€1,234.56'],
  ['24000000', '€ 240.000', '€240,000', '+€ 240.000', '+€240,000'],
  ['201/2', '€ 1,01', '€1.01', '+€ 1,01', '+€1.01'],
  ['0', '€ 0', '€0', '€ 0', '€0'],
  ['1/3', '€ 0', '€0', '€ 0', '€0'],
  ['-100', '−€ 1', '−€1', '−€ 1', '−€1'],
])('%s cents in words', (cents, nl, en, signedNl, signedEn) => {
  const value = parseRational(cents);
  expect(both((language) => money(value, language))).toEqual([nl, en]);
  expect(both((language) => signedMoney(value, language))).toEqual([signedNl, signedEn]);
  if (value.den > 1n) return;
  expect(both((language) => money(value.num, language))).toEqual([nl, en]);
  expect(both((language) => signedMoney(value.num, language))).toEqual([signedNl, signedEn]);
});

test.each<[string, number | undefined, string, string]>([
  ['28731', undefined, '28.731', '28,731'],
  ['68584/25', undefined, '2.743,36', '2,743.36'],
  ['5/2', undefined, '2,5', '2.5'],
  ['1/100', undefined, '0,01', '0.01'],
  ['1/1000', undefined, '0', '0'],
  ['-1/4', undefined, '−0,25', '−0.25'],
  ['1/3', 6, '0,333333', '0.333333'],
  ['100', 6, '100', '100'],
  ['-1234567', 0, '−1.234.567', '−1,234,567'],
])('the quantity %s to %s places', (value, places, nl, en) => {
  expect(both((language) => quantity(parseRational(value), language, places))).toEqual([nl, en]);
});

test.each([
  ['1/5', '20%', '20%'],
  ['203/500', '40,6%', '40.6%'],
  ['1/3', '33,3%', '33.3%'],
  ['1', '100%', '100%'],
])('the share %s in percent', (share, nl, en) => {
  expect(both((language) => percent(parseRational(share), language))).toEqual([nl, en]);
});

test.each([
  ['2026-01-01', '1 januari 2026', '1 January 2026'],
  ['2024-02-29', '29 februari 2024', '29 February 2024'],
  ['2027-10-31', '31 oktober 2027', '31 October 2027'],
  ['1999-12-09', '9 december 1999', '9 December 1999'],
])('the day %s in words', (day, nl, en) => {
  expect(both((language) => dayInWords(day, language))).toEqual([nl, en]);
});

const label = { nl: 'bijdrage', en: 'contribution' };
const unit = { nl: 'inwoners', en: 'inhabitants' };

test('a value is said with what it counts, and without a unit it is money', () => {
  expect(both((language) => counted({ label, unit }, rational(1250n), language))).toEqual(['1.250 inwoners', '1,250 inhabitants']);
  expect(both((language) => counted({ label }, rational(1250n), language))).toEqual(['€ 12,50 bijdrage', '€12.50 contribution']);
});

test.each<[string, { source?: string; referenceDate?: string }, string, string]>([
  ['nothing', {}, '', ''],
  ['a source', { source: 'CBS' }, ' (bron: CBS)', ' (source: CBS)'],
  ['a day', { referenceDate: '2026-01-01' }, ' (peildatum 1 januari 2026)', ' (reference date 1 January 2026)'],
  [
    'both',
    { source: 'CBS', referenceDate: '2026-01-01' },
    ' (bron: CBS, peildatum 1 januari 2026)',
    ' (source: CBS, reference date 1 January 2026)',
  ],
])('where a driver comes from: %s', (_, origin, nl, en) => {
  const weights = { label, unit, values: exact(1, 3), ...origin };
  const { text } = proportionalStep({ amount: rational(400n), result: exact(100, 300), weights });
  expect([text.nl, text.en].map(plain)).toEqual([`€ 4 naar 4 inwoners${nl}`, `€4 by 4 inhabitants${en}`]);
});

test('a proportional step names what is shared, or says that it is to be shared', () => {
  const weights = { label, unit, values: exact(1, 3) };
  const shared = { amount: rational(400n), result: exact(100, 300), weights };
  const [named, unnamed] = [proportionalStep({ ...shared, subject: { nl: 'platform', en: 'platform' } }), proportionalStep(shared)];
  expect(named.inputs[0]!.label).toEqual({ nl: 'platform', en: 'platform' });
  expect(unnamed.inputs[0]).toEqual({ label: { nl: 'te verdelen', en: 'to share' }, values: [rational(400n)] });
  expect(explainTo([named, unnamed], 1).map(({ en }) => en)).toEqual([
    '€4 platform × 3 / 4 inhabitants = €3',
    '€4 × 3 / 4 inhabitants = €3',
  ]);
});

test('equal parts count those who take part, one or many', () => {
  const equal = (...values: number[]) =>
    proportionalStep({
      amount: rational(600n),
      result: exact(...values.map((value) => (value ? 600 / values.filter(Boolean).length : 0))),
      weights: { label, unit: equalParts, values: exact(...values) },
    });
  expect(both((language) => equal(1, 1, 1).text[language])).toEqual(['€ 6 / 3 deelnemers = € 2 elk', '€6 / 3 members = €2 each']);
  expect(both((language) => equal(0, 1).text[language])).toEqual(['€ 6 / 1 deelnemer = € 6 elk', '€6 / 1 member = €6 each']);
  expect(both((language) => equal(0, 1).forMember(0)[language])).toEqual(['Deelt niet mee in € 6', 'Takes no part in €6']);
  expect(equal(0, 1).forMember(1)).toEqual(equal(0, 1).text);
});

test('a step is stored as plain data: formula, inputs, result and the sentence for all', () => {
  const made = step('rate', {
    inputs: [{ label, unit, values: exact('1/2'), source: 'CBS' }],
    result: exact('3/2', 2),
    text: { nl: 'x', en: 'y' },
    forMember: (member, language) => `${language}${member}`,
  });
  expect(storeStep(made)).toEqual({
    formula: 'rate',
    inputs: [{ label, unit, values: ['1/2'], source: 'CBS' }],
    result: ['3/2', '2'],
    text: { nl: 'x', en: 'y' },
  });
  expect(made.forMember(7)).toEqual({ nl: 'nl7', en: 'en7' });
  expect(said((language) => language)).toEqual({ nl: 'nl', en: 'en' });
});

test.each<[number, string, string]>([
  [1, 'de cent die overblijft gaat naar a', 'the cent that is left goes to a'],
  [5, 'de 5 centen die overblijven gaan naar a, b, c, d en e', 'the 5 cents that are left go to a, b, c, d and e'],
  [6, 'de 6 centen die overblijven gaan naar de grootste resten', 'the 6 cents that are left go to the largest remainders'],
])('%i cents left over', (count, nl, en) => {
  const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const to = members.map((_, index) => index).slice(0, count);
  const made = roundingStep(
    members.map(() => parseRational(`${count}/7`)),
    members.map((_, index) => (index < count ? 1n : 0n)),
    to,
    members,
  );
  expect(made).toMatchObject({
    formula: 'rounding',
    inputs: [{ label: { nl: 'exact aandeel', en: 'exact share' } }],
    text: { nl: `Afgerond op hele centen; ${nl}`, en: `Rounded to whole cents; ${en}` },
  });
  expect(made.result).toEqual(members.map((_, index) => rational(index < count ? 1n : 0n)));
  expect(both((language) => made.forMember(0)[language])).toEqual([
    'Afgerond op hele centen € 0,01, met een overgebleven cent',
    'Rounded to whole cents €0.01, with a spare cent',
  ]);
  expect(both((language) => made.forMember(6)[language])).toEqual(['Afgerond op hele centen € 0', 'Rounded to whole cents €0']);
});
