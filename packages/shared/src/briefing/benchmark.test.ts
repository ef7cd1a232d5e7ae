// Which published figure is laid beside a municipality's own, and what is said when it does not quite fit.
import { expect, test } from 'vitest';
import { benchmarkFor, compareCost } from './benchmark.ts';
import { reviewDue } from './vision.ts';

test.each([
  [2018, 41_250, 84, true],
  [2018, 75_000, 78, true],
  [2018, 100_000, 89, true],
  [2014, 99_999, 67, true],
  [2014, 100_000, 72, false],
  [2020, 41_250, 93, false],
  [2025, 41_250, 106, false],
])('book year %i with %i inhabitants: € %i', (bookYear, inhabitants, euros, ofSize) => {
  const figure = benchmarkFor(bookYear, inhabitants);
  expect(figure?.euros).toBe(euros);
  expect(figure?.size !== null).toBe(ofSize);
});

test('before the first figure there is nothing to compare with', () => {
  expect(benchmarkFor(2009, 41_250)).toBeNull();
  expect(compareCost({ centsPerInhabitant: 7000, bookYear: 2009, inhabitants: 41_250 })).toBeNull();
});

test('the difference is to the cent, and an older figure is called one', () => {
  const compared = compareCost({ centsPerInhabitant: 11_250, bookYear: 2025, inhabitants: 41_250 });
  expect(compared?.differenceCents).toBe(650);
  expect(compared?.remarks.map(({ nl }) => nl)).toEqual([
    'Het cijfer is van 2022. Van 2025 is er geen.',
    'Het cijfer is van alle gemeenten, groot en klein.',
  ]);
  expect(compareCost({ centsPerInhabitant: 8000, bookYear: 2018, inhabitants: 75_000 })).toMatchObject({
    differenceCents: 200,
    remarks: [],
  });
  expect(compareCost({ centsPerInhabitant: 8000, bookYear: 2017, inhabitants: 75_000 })?.remarks[0]?.nl).toMatch(/^Afgeleid/);
});

test.each([
  ['2024-01-01', null, '2026-11-24', '2027-03-18'],
  ['2024-01-01', '2026-12-31', '2026-11-24', '2026-12-31'],
  ['2026-06-01', null, '2026-11-24', null],
  ['2026-06-01', '2030-12-31', '2026-11-24', '2030-12-31'],
  ['2019-01-01', null, '2022-03-16', '2023-03-16'],
])('a vision of %s until %s, seen on %s, is due on %s', (adoptedOn, horizonUntil, today, due) => {
  expect(reviewDue({ adoptedOn, horizonUntil }, today)).toBe(due);
});
