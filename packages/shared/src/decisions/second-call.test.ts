// The 24 hours of the second call, and the moments votes are kept in.
import { expect, test } from 'vitest';
import { addHours, isInstant, parseInstant } from './instant.ts';
import { refusalOf } from './refusal-of.oracle.ts';
import { earliestMeeting, withoutQuorum } from './second-call.ts';

test('a second call meets at the earliest 24 hours after its delivery, and decides the same items without a quorum', () => {
  const call = { calledAt: '2027-07-01T10:00:00Z', meetsAt: '2027-07-02T10:00:00Z', firstItems: ['3', '4'] };
  expect(withoutQuorum(call, ['3', '4', '5'])).toEqual(['3', '4']);
  const early = refusalOf(() => withoutQuorum({ ...call, meetsAt: '2027-07-02T09:59:59Z' }, ['3']));
  expect([early.code, early.path]).toEqual(['called-too-late', '$.meetsAt']);
  expect(early.text.en).toContain('2027-07-02T10:00:00Z');
  expect(earliestMeeting(call.calledAt, 48)).toBe('2027-07-03T10:00:00Z');
  // an arrangement cannot go below the law
  expect(earliestMeeting(call.calledAt, 1)).toBe('2027-07-02T10:00:00Z');
  expect(refusalOf(() => withoutQuorum(call, ['3'], 48)).code).toBe('called-too-late');
});

test.each([
  '2027-02-29T09:00:00Z',
  '2027-07-01',
  '2027-07-01T24:00:00Z',
  '2027-07-01T09:60:00Z',
  '2027-07-01T09:00:00',
  '2027-07-01 09:00:00Z',
  1,
  null,
])('%j is not an instant', (value) => {
  expect(isInstant(value)).toBe(false);
  expect(refusalOf(() => parseInstant(value, '$.at')).path).toBe('$.at');
});

test('hours go over days', () => {
  expect(addHours('2027-12-31T23:30:00Z', 1)).toBe('2028-01-01T00:30:00Z');
});
