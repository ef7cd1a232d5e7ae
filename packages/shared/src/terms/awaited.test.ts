// The order in which matters await somebody, and the statutory days ahead.
import { expect, test } from 'vitest';
import { byUrgency } from './awaited.ts';
import { termsAhead } from './terms-ahead.ts';

test('the soonest first, also when late; without a day last; on one day by weight', () => {
  const given = [
    { kind: 'outcome', until: null },
    { kind: 'measurement', until: '2026-11-28' },
    { kind: 'vote', until: '2026-11-28' },
    { kind: 'position', until: null },
    { kind: 'obligation', until: '2026-11-21' },
  ] as const;
  expect(byUrgency(given).map(({ kind }) => kind)).toEqual(['obligation', 'vote', 'measurement', 'position', 'outcome']);
  expect(given[0].kind).toBe('outcome');
});

test('in November a change of the budget is ahead, and in April framework and accounts', () => {
  const seen = (from: string, days: number) =>
    termsAhead('bedrijfsvoeringsorganisatie', from, days).map(({ step, budgetYear, latest }) => `${step} ${budgetYear} ${latest}`);
  expect(seen('2026-11-24', 60)).toEqual(['change-adoption 2026 2026-12-31']);
  expect(seen('2027-04-20', 14)).toEqual(['framework 2028 2027-04-29', 'provisional-accounts 2028 2027-04-29']);
  expect(seen('2026-11-24', 36)).toEqual([]);
  expect(seen('2026-11-24', 37)).toHaveLength(1);
  expect(termsAhead('centrumregeling', '2026-11-24', 365)).toEqual([]);
});
