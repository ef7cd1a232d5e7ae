// What a promised benefit must say, and whether it is one.
import { expect, test } from 'vitest';
import { parseDecimal } from '../kernel/decimal.ts';
import { Refused } from '../kernel/refusal.ts';
import { type BenefitPromise, checkPromise, outlookOf } from './promise.ts';

const refusal = (rule: () => unknown): string => {
  try {
    rule();
  } catch (thrown) {
    if (thrown instanceof Refused) return `${thrown.code} ${thrown.path}`;
    throw thrown;
  }
  return 'nothing refused';
};

const promise: BenefitPromise = {
  kind: 'quality',
  description: ' Een aanvraag is sneller klaar. ',
  organisationId: 'a',
  department: 'Burgerzaken',
  owner: ' ',
  unit: 'dagen',
  baseline: '012.50',
  target: '8',
  targetOn: '2028-01-01',
  direction: 'down',
};

test('a promise is trimmed, and its figures are written one way', () => {
  expect(checkPromise(promise)).toMatchObject({
    description: 'Een aanvraag is sneller klaar.',
    owner: null,
    baseline: '12.5',
    target: '8',
  });
});

test.each<[Partial<Record<keyof BenefitPromise, string>>, string]>([
  [{ kind: 'luck' }, 'promise-kind-unknown $.promises[0].kind'],
  [{ description: '' }, 'promise-says-nothing $.promises[0].description'],
  [{ department: 'x'.repeat(201) }, 'promise-too-long $.promises[0].department'],
  [{ unit: '' }, 'promise-says-nothing $.promises[0].unit'],
  [{ baseline: 'veel' }, 'not-a-decimal $.promises[0].baseline'],
  [{ baseline: '' }, 'nothing refused'],
  [{ target: '8,5' }, 'not-a-decimal $.promises[0].target'],
  [{ targetOn: '2027-02-29' }, 'not-a-day $.promises[0].targetOn'],
  [{ direction: 'sideways' }, 'direction-unknown $.promises[0].direction'],
])('with %j: %s', (changed, expected) => {
  expect(refusal(() => checkPromise({ ...promise, ...changed }, '$.promises[0]'))).toBe(expected);
});

test.each([
  ['12.5', '8', 'down', 'better'],
  ['12.5', '8', 'up', 'worse'],
  ['6.9', '7.5', 'up', 'better'],
  ['-2', '-1.5', 'down', 'worse'],
  ['8', '8', 'up', 'same'],
  [null, '8', 'up', 'unknown'],
] as const)('from %s to %s, better when %s: %s', (baseline, target, direction, expected) => {
  expect(outlookOf({ baseline, target, direction })).toBe(expected);
});

test.each([
  ['0', '0'],
  ['-0.0', '0'],
  ['007.1000', '7.1'],
  ['-0.0125', '-0.0125'],
  ['999999999999.9999', '999999999999.9999'],
])('%s is written %s', (given, expected) => expect(parseDecimal(given)).toBe(expected));

test.each(['', '.5', '1.', '1e3', '1234567890123', '0.00001', ' 1', '--1', 5, null])('%j is no decimal figure', (given) => {
  expect(refusal(() => parseDecimal(given, 'x'))).toBe('not-a-decimal x');
});
