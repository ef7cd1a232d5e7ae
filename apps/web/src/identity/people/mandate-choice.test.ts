import { expect, test } from 'vitest';
import { voiceIn } from '../../ui/language.tsx';
import { kindsFor, mandateInput, missingIn, noMandate } from './mandate-choice.ts';

const { t } = voiceIn('nl');

test('a secretary names who sits in the bodies and who works for the partnership', () => {
  const keys = kindsFor('secretary', t).map(({ key }) => key);
  expect(keys).toContain('seat board-member');
  expect(keys).toContain('partnership chair');
  expect(keys).not.toContain('installation administrator');
});

test('a role is offered where it can be held only', () => {
  const keys = kindsFor('administrator', t).map(({ key }) => key);
  expect(keys).toContain('installation administrator');
  expect(keys).not.toContain('organisation board-member');
});

test('a board member grants nothing', () => expect(kindsFor('board-member', t)).toEqual([]));

test('what is missing is said at its field', () => {
  const fields = (kind: string) => missingIn({ ...noMandate, kind }, t).map(({ field }) => field);
  expect(fields('')).toEqual(['role']);
  expect(fields('seat board-member')).toEqual(['partnershipId', 'bodyId', 'organisationId', 'from']);
  expect(fields('installation administrator')).toEqual(['from']);
});

test('a place of another scope stays behind', () =>
  expect(
    mandateInput({ ...noMandate, kind: 'partnership chair', organisationId: 'o', partnershipId: 'p', bodyId: 'b', from: '1-1-2027' }),
  ).toEqual({
    role: 'chair',
    organisationId: null,
    partnershipId: 'p',
    bodyId: null,
    from: '2027-01-01',
    until: null,
  }));
