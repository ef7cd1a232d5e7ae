import { expect, test } from 'vitest';
import { cursorOf, pagesOf } from './pages.ts';

const page = (rows: number, endCursor: string | null) => ({
  totalCount: 120,
  nodes: Array.from({ length: rows }, () => ({})),
  pageInfo: { endCursor, hasNextPage: endCursor !== null },
});

test('the first page has a next one and no previous one', () =>
  expect(pagesOf(page(50, 'a'), undefined, 50)).toEqual({ from: 1, shown: 50, total: 120, previous: undefined, next: { na: 'a' } }));

test('the second page leads back to an address without a cursor', () =>
  expect(pagesOf(page(50, 'b'), 'a', 50)).toEqual({ from: 51, shown: 50, total: 120, previous: { na: undefined }, next: { na: 'a~b' } }));

test('the last page leads back one page', () =>
  expect(pagesOf(page(20, null), 'a~b', 50)).toEqual({ from: 101, shown: 20, total: 120, previous: { na: 'a' }, next: undefined }));

test('a page begins after the last cursor of the way', () => {
  expect(cursorOf('a~b')).toBe('b');
  expect(cursorOf(undefined)).toBeNull();
});
