import { expect, test } from 'vitest';
import { sessionEnd } from './session-clock.ts';

const minute = 60_000;
const hour = 60 * minute;
const began = Date.UTC(2026, 10, 24, 8);

test.each([
  ['just heard', 10 * minute, 10 * minute, 'well'],
  ['26 minutes later, the warning', 10 * minute, 36 * minute, 'soon'],
  ['three minutes stay for reading it', 10 * minute, 36 * minute - 1, 'well'],
  ['29 minutes later it is over: the server may have counted from a minute before', 10 * minute, 39 * minute, 'over'],
])('%s', (_title, heard, now, stands) =>
  expect(sessionEnd(began, began + heard, began + now)).toMatchObject({ stands, limit: 'inactief' }),
);

test('after eight hours it ends, however busy one was', () => {
  const busy = (now: number) => sessionEnd(began, began + now, began + now);
  expect(busy(8 * hour - 4 * minute)).toMatchObject({ stands: 'well' });
  expect(busy(8 * hour - 2 * minute)).toMatchObject({ stands: 'soon', limit: 'duur', at: began + 8 * hour });
  expect(busy(8 * hour)).toMatchObject({ stands: 'over', limit: 'duur' });
});

test('a page that never heard anything counts from the beginning', () =>
  expect(sessionEnd(began, 0, began + 30 * minute)).toMatchObject({ stands: 'over' }));
