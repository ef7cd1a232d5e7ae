// Holidays, terms, views and notice against worked examples, and against an oracle that shares no code with the rules.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromNumber, toNumber, weekday } from '../kernel/day.ts';
import { termDocument } from './documents.ts';
import { easterSunday } from './easter.ts';
import { addMonths, exitDay, lastNoticeDay } from './exit-notice.ts';
import { freeDay, holidaysOf, workingDayBefore } from './holidays.ts';
import { lastDayBefore, law, lawOn } from './law.ts';
import { deep, easterByGauss, endOf, isFree } from './oracle.ts';
import { countTerm } from './term.ts';
import { viewsTerm } from './views-term.ts';

const anyDay = (from: string, until: string) => fc.integer({ min: toNumber(from), max: toNumber(until) }).map(fromNumber);

test('Easter agrees with another algorithm from 1583 to 4099', () => {
  for (let year = 1583; year < 4100; year++) expect(easterSunday(year)).toBe(easterByGauss(year));
});

test.each(['1961-04-02', '2008-03-23', '2024-03-31', '2026-04-05', '2027-03-28', '2038-04-25', '2049-04-18', '2076-04-19', '2285-03-22'])(
  'Easter Sunday of that year is %s',
  (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day),
);

test('the holidays of 2027 in order, by name', () => {
  expect(holidaysOf(2027).map(({ day, reason }) => `${day} ${reason}`)).toEqual([
    '2027-01-01 new-years-day',
    '2027-03-26 good-friday',
    '2027-03-29 easter-monday',
    '2027-04-27 kings-day',
    '2027-05-05 liberation-day',
    '2027-05-06 ascension',
    '2027-05-17 whit-monday',
    '2027-12-25 christmas-day',
    '2027-12-26 second-christmas-day',
  ]);
  for (const { label } of holidaysOf(2027)) expect(label.nl.length * label.en.length).toBeGreaterThan(0);
});

test.each([
  [1979, '1979-04-30'],
  [1972, '1972-05-01'], // Queen's Day on a Sunday went to Monday
  [1989, '1989-04-29'], // and from 1980 to Saturday
  [2013, '2013-04-30'],
  [2014, '2014-04-26'], // the first King's Day was a Sunday
  [2025, '2025-04-26'],
  [2026, '2026-04-27'],
  [2031, '2031-04-26'],
])("King's (or Queen's) Day of %i is %s", (year, day) => {
  expect(holidaysOf(year).find(({ reason }) => reason === 'kings-day')?.day).toBe(day);
  expect(freeDay(day)?.reason).toBe('kings-day');
});

test('a day is free exactly when the text of the act says so', () => {
  for (let number = toNumber('2014-01-01'); number < toNumber('2042-01-01'); number++) {
    const day = fromNumber(number);
    expect([day, freeDay(day) !== null]).toEqual([day, isFree(day)]);
  }
});

test('the calendar ends with its last day that can still move on', () => {
  expect(termDocument({ from: '9999-11-30', length: { days: 1 }, direction: 'forward' })).toEqual({ until: '9999-12-01' });
  expect(termDocument({ from: '1950-01-02', length: { days: 1 }, direction: 'backward' })).toEqual({ until: '1950-01-01' });
});

test('holidays come in the order of the year, also when Ascension Day comes before Liberation Day', () => {
  for (let year = 1950; year < 2100; year++) {
    const days = holidaysOf(year).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
  }
  expect(
    holidaysOf(2008)
      .map(({ reason }) => reason)
      .slice(3, 6),
  ).toEqual(['kings-day', 'ascension', 'liberation-day']);
});

test('a royal decree can add a day', () => {
  expect(freeDay('2027-05-07')).toBeNull();
  expect(freeDay('2027-05-07', ['2027-05-07'])?.reason).toBe('equated');
  expect(freeDay('2027-05-08', ['2027-05-08'])?.reason).toBe('saturday');
  expect(workingDayBefore('2027-05-07')).toBe('2027-05-04');
});

test.each([
  ['2027-02-01', { weeks: 8 }, '2027-03-30', ['easter-monday']],
  ['2026-10-30', { weeks: 8 }, '2026-12-28', ['christmas-day', 'second-christmas-day', 'sunday']],
  ['2027-01-04', { weeks: 8 }, '2027-03-01', []],
  ['2031-03-01', { weeks: 8 }, '2031-04-28', ['kings-day', 'sunday']], // Saturday 26 April 2031 is King's Day
  ['2027-03-24', { days: 2 }, '2027-03-30', ['good-friday', 'saturday', 'sunday', 'easter-monday']],
  ['2027-03-25', { days: 3 }, '2027-03-31', ['sunday', 'easter-monday', 'two-working-days']], // art. 2
  ['2027-03-25', { days: 2 }, '2027-03-30', ['saturday', 'sunday', 'easter-monday']], // too short for art. 2
])('from %s, %j forward ends on %s', (from, length, until, reasons) => {
  const term = termDocument({ from, length, direction: 'forward' });
  expect(term.until).toBe(until);
  expect(term.shiftedBecause?.map(({ reason }) => reason) ?? []).toEqual(reasons);
  expect(term.beyondTheAct).toBeUndefined();
});

test('a term counted back does not move: 12 weeks before Sunday 27 June is a Sunday', () => {
  expect(termDocument({ from: '2027-06-27', length: { weeks: 12 }, direction: 'backward' })).toEqual({ until: '2027-04-04' });
});

test.each([
  [{ weeks: 12 }, undefined],
  [{ weeks: 13 }, { article: 'Algemene termijnenwet 4', unshifted: '2027-06-26' }],
  [{ days: 90 }, undefined],
  [{ days: 91 }, { article: 'Algemene termijnenwet 4', unshifted: '2027-06-26' }],
])('the act does not reach beyond 12 weeks or 90 days: %j', (length, beyondTheAct) => {
  const days = 'weeks' in length ? length.weeks * 7 : length.days;
  const from = addDays('2027-06-26', -days); // ends on a Saturday
  expect(termDocument({ from, length, direction: 'forward' })).toMatchObject({
    until: '2027-06-28',
    ...(beyondTheAct && { beyondTheAct }),
  });
  expect(termDocument({ from, length, direction: 'forward' }).beyondTheAct).toEqual(beyondTheAct);
});

test('a long term that ends on a working day needs no caution', () => {
  expect(termDocument({ from: '2027-02-01', length: { weeks: 13 }, direction: 'forward' })).toEqual({ until: '2027-05-03' });
});

test('forward terms: the oracle agrees, the end is a working day, never before the count', () => {
  fc.assert(
    fc.property(anyDay('2014-01-01', '2099-06-01'), fc.integer({ min: 1, max: 200 }), (from, days) => {
      const term = countTerm(from, { days }, 'forward');
      expect(term.until).toBe(endOf(from, days));
      expect(freeDay(term.until)).toBeNull();
      expect(weekday(term.until)).toBeLessThan(6);
      expect(term.passed).toHaveLength(daysBetween(term.counted, term.until));
      expect(daysBetween(term.counted, term.until)).toBeLessThanOrEqual(5);
    }),
    { numRuns: 300 * deep },
  );
});

test('a later start or a longer term never ends earlier', () => {
  fc.assert(
    fc.property(
      anyDay('2014-01-01', '2099-06-01'),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 9 }),
      (from, days, more) => {
        const end = countTerm(from, { days }, 'forward').until;
        expect(countTerm(addDays(from, more), { days }, 'forward').until >= end).toBe(true);
        expect(countTerm(from, { days: days + more }, 'forward').until >= end).toBe(true);
      },
    ),
    { numRuns: 500 * deep },
  );
});

test('backward undoes plain counting, and a week is seven days', () => {
  fc.assert(
    fc.property(anyDay('2014-01-01', '2099-06-01'), fc.integer({ min: 1, max: 60 }), (from, weeks) => {
      expect(countTerm(countTerm(from, { weeks }, 'forward').counted, { weeks }, 'backward').until).toBe(from);
      expect(countTerm(from, { days: weeks * 7 }, 'forward').until).toBe(countTerm(from, { weeks }, 'forward').until);
    }),
    { numRuns: 300 * deep },
  );
});

test.each([
  [null, '$'],
  [[], '$'],
  [{ from: '2027-02-29', length: { weeks: 8 }, direction: 'forward' }, '$.from'],
  [{ length: { weeks: 8 }, direction: 'forward' }, '$.from'],
  [{ from: '2027-02-01', length: { weeks: 8, days: 1 }, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: {}, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: 8, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: { weeks: 0 }, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: { weeks: 1.5 }, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: { days: '8' }, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: { days: 3_000_001 }, direction: 'forward' }, '$.length'],
  [{ from: '2027-02-01', length: { days: 3_769_000 }, direction: 'forward' }, '$.length'], // in the year 12346
  [{ from: '2027-02-01', length: { weeks: 9_007_199_254_740_991 }, direction: 'backward' }, '$.length'],
  [{ from: '9999-11-30', length: { days: 2 }, direction: 'forward' }, '$.length'], // past it the end could leave the calendar
  [{ from: '2027-02-01', length: { days: 40_000 }, direction: 'backward' }, '$.length'],
  [{ from: '2027-02-01', length: { weeks: 8 } }, '$.direction'],
  [{ from: '2027-02-01', length: { weeks: 8 }, direction: 'sideways' }, '$.direction'],
  [{ from: '2027-02-01', length: { weeks: 8 }, direction: 'forward', equated: ['2027-05-07', '2027-05-32'] }, '$.equated[1]'],
])('refused with its path: %j', (document, path) => {
  expect(() => termDocument(document)).toThrow(expect.objectContaining({ name: 'Refused', path }) as Error);
});

test.each([
  ['regulation', '2027-02-01', 8, '2027-03-30', 'Wgr 1(3)'],
  ['budget', '2027-04-08', 12, '2027-07-01', 'Wgr 35(3)'],
  ['budget-change', '2027-10-08', 12, '2027-12-31', 'Wgr 35(5)'],
  ['budget', '2022-04-08', 8, '2022-06-03', 'Wgr 35(3)'], // the law before 1 July 2022
  [{ designated: { weeks: 6, article: 'art. 12 regeling' } }, '2027-02-01', 6, '2027-03-15', 'art. 12 regeling'],
] as const)('views on %j received %s: %i weeks, until %s', (subject, received, weeks, until, article) => {
  expect(viewsTerm(subject, received)).toMatchObject({ weeks, until, article });
});

test('a views term the law did not know yet is refused, not guessed', () => {
  expect(() => viewsTerm('regulation', '2022-06-30')).toThrow(/law-not-known \$\.received: .*2022-07-01/);
  expect(() => viewsTerm('regulation', '2022-06-30')).toThrow(
    expect.objectContaining({
      text: expect.objectContaining({ nl: 'De wettelijke termijnen van voor 2022-07-01 zijn hier niet bekend.' }),
    }) as Error,
  );
  expect(viewsTerm('regulation', '2022-07-01').until).toBe('2022-08-26');
});

test('every figure of the law is dated, in order, with article and source', () => {
  for (const rows of Object.values(law)) {
    expect(rows.map((row) => row.inForce).sort()).toEqual(rows.map((row) => row.inForce));
    for (const row of rows) expect(row.article && row.source).toBeTruthy();
  }
  expect(lawOn('draftWeeks', '2022-06-30').value).toBe(8);
  expect(lawOn('draftWeeks', '2022-07-01').value).toBe(12);
  expect(lastDayBefore(2027, '04-30')).toBe('2027-04-29');
});

test.each([
  [{ calendarYears: 1 }, '2026-12-31', '2028-01-01'],
  [{ calendarYears: 1 }, '2027-01-01', '2029-01-01'],
  [{ calendarYears: 0 }, '2027-06-15', '2028-01-01'],
  [{ months: 18, atNewYear: true }, '2026-06-30', '2028-01-01'],
  [{ months: 18, atNewYear: true }, '2026-07-01', '2028-01-01'],
  [{ months: 18, atNewYear: true }, '2026-07-02', '2029-01-01'],
  [{ months: 6, atNewYear: false }, '2026-08-31', '2027-02-28'],
  [{ months: 12, atNewYear: false }, '2027-11-24', '2028-11-24'],
])('under %j, notice on %s takes effect on %s', (clause, notice, day) => {
  expect(exitDay(clause, notice)).toBe(day);
  expect(lastNoticeDay(clause, day) >= notice).toBe(true);
});

test('the last notice day still fits, and the day after it no longer does', () => {
  const clause = fc.oneof(
    fc.record({ calendarYears: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 60 }), atNewYear: fc.boolean() }),
  );
  fc.assert(
    fc.property(clause, anyDay('2030-01-01', '2060-12-31'), (clause, wanted) => {
      const last = lastNoticeDay(clause, wanted);
      expect(exitDay(clause, last) <= wanted).toBe(true);
      expect(exitDay(clause, addDays(last, 1)) > wanted).toBe(true);
    }),
    { numRuns: 500 * deep },
  );
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-12-15', 1, '2028-01-15'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-01-10', -13, '2025-12-10'],
])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));
