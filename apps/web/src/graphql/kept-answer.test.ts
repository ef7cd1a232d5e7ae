import { expect, test } from 'vitest';
import { remembered, shown } from './kept-answer.ts';

const today = { who: 'five' };
const earlier = { who: 'four' };
const ok = (data: object) => ({ data, failed: undefined });

test('an answer is drawn for the question it belongs to', () => {
  const kept = remembered(undefined, ok(today), 'today');
  expect(shown(kept, {}, 'today')).toBe(today);
});

test('the answer of today is not drawn under an earlier day, also when the line is gone', () => {
  const kept = remembered({ of: 'today', data: today }, ok(today), 'earlier');
  expect(kept).toEqual({ of: 'today', data: today });
  expect(shown(kept, {}, 'earlier')).toBeUndefined();
  expect(shown(kept, { failed: 'line' }, 'earlier')).toBeUndefined();
});

test('a newer answer takes its place', () => {
  const kept = remembered({ of: 'today', data: today }, ok(earlier), 'earlier');
  expect(shown(kept, {}, 'earlier')).toBe(earlier);
});

test('without a line the last answer stays, with a refusal or a bug it does not', () => {
  const kept = remembered({ of: 'today', data: today }, { data: undefined, failed: 'line' }, 'today');
  expect(shown(kept, { failed: 'line' }, 'today')).toBe(today);
  expect(shown(kept, { failed: 'otherwise' }, 'today')).toBeUndefined();
});
