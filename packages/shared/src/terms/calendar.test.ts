// The calendar of a budget year to the day: worked examples, what is unwise or impossible, and the formulas against an oracle.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, fromNumber, toNumber, weekday } from '../kernel/day.ts';
import { calendarOf } from './calendar.ts';
import { type StepCode, stepCodes } from './calendar-steps.ts';
import { calendarDocument } from './documents.ts';
import { deep, endOf, isFree, shift } from './oracle.ts';
import { routeLabels } from './route.ts';
import { inWords } from './words.ts';

const bvo = 'bedrijfsvoeringsorganisatie';
const step = (document: object, code: StepCode) => {
  const found = calendarDocument({ kind: 'calendar', legalForm: bvo, ...document }).steps.find((step) => step.code === code);
  return found ?? expect.fail(`no step ${code}`);
};
const latest = (document: object, code: StepCode) => step(document, code).latest;
const warnings = (document: object, code: StepCode) => step(document, code).warnings.map((warning) => warning.code);
const impossible = (document: object) =>
  calendarDocument({ kind: 'calendar', legalForm: bvo, ...document }).impossible.map(({ code, step }) => `${step}: ${code}`);

test.each([
  ['framework', 'Wgr 34b', '2027-04-29', 'thursday'],
  ['provisional-accounts', 'Wgr 34b', '2027-04-29', 'thursday'],
  ['draft-budget', 'Wgr 35(1)', '2027-06-22', 'tuesday'],
  ['inspection', 'Wgr 35(2)', '2027-06-22', 'tuesday'],
  ['views', 'Wgr 35(3)', '2027-09-14', 'tuesday'],
  ['answer', 'Wgr 35(3)', '2027-09-14', 'tuesday'],
  ['adoption', 'Wgr 34(1)', '2027-09-14', 'tuesday'],
  ['budget-to-province', 'Wgr 34(2)', '2027-09-14', 'tuesday'],
  ['budget-to-councils', 'Wgr 35(4)', '2027-09-14', 'tuesday'],
  ['municipal-budget', 'Gemeentewet 191', '2027-11-14', 'sunday'],
  ['change-draft', 'Wgr 35(5)', '2028-10-08', 'sunday'],
  ['change-adoption', 'Gemeentewet 192', '2028-12-31', 'sunday'],
  ['accounts-adoption', 'Wgr 34(3)', '2029-07-14', 'saturday'],
  ['accounts-to-province', 'Wgr 34(4)', '2029-07-14', 'saturday'],
] as const)('budget 2028 without a board day: %s, %s, at the latest %s (%s)', (code, article, day, dayOfWeek) => {
  expect(step({ budgetYear: 2028 }, code)).toMatchObject({ article, latest: day, weekday: dayOfWeek });
  expect(step({ budgetYear: 2028 }, code).agreed).toBeUndefined();
});

test('budget 2028, board on Thursday 1 July 2027: the chain moves with the board', () => {
  const document = { budgetYear: 2028, boardMeeting: '2027-07-01' };
  expect(latest(document, 'draft-budget')).toBe('2027-04-08');
  expect(latest(document, 'budget-to-province')).toBe('2027-07-15');
  expect(step(document, 'adoption')).toMatchObject({ latest: '2027-09-14', agreed: '2027-07-01', route: 'a' });
  expect(warnings(document, 'framework')).toEqual(['framework-after-draft']);
});

test('budget 2028, board on Thursday 9 September 2027: the fixed date beats the two weeks', () => {
  const document = { budgetYear: 2028, boardMeeting: '2027-09-09' };
  expect(latest(document, 'draft-budget')).toBe('2027-06-17');
  expect(latest(document, 'budget-to-province')).toBe('2027-09-14');
  expect(step(document, 'draft-budget').route).toBe('b');
  expect(warnings(document, 'framework')).toEqual([]);
});

test('a board on 10 July needs a draft by 17 April', () => {
  expect(latest({ budgetYear: 2028, boardMeeting: '2027-07-10' }, 'draft-budget')).toBe('2027-04-17');
});

test('the last change of budget 2027 with views is sent by Friday 8 October 2027', () => {
  expect(step({ budgetYear: 2027 }, 'change-draft')).toMatchObject({ latest: '2027-10-08', weekday: 'friday', warnings: [] });
});

test('accounts 2028 stay on Saturday 14 July 2029, with a warning for Friday', () => {
  expect(step({ budgetYear: 2028 }, 'accounts-to-province').warnings).toEqual([
    {
      code: 'free-day',
      better: '2029-07-13',
      text: {
        nl: 'De laatste dag, zaterdag 14 juli 2029, is geen werkdag (zaterdag) en schuift niet op: doe het uiterlijk vrijdag 13 juli 2029.',
        en: 'the last day, Saturday 14 July 2029, is not a working day (Saturday) and does not move: do it by Friday 13 July 2029',
      },
    },
  ]);
});

test.each([
  [2022, '2021-04-14', '2021-06-05', '2021-07-31'],
  [2023, '2022-04-14', '2022-06-05', '2022-07-31'], // the cycle began under the old law
  [2024, '2023-04-29', '2023-06-22', '2023-09-14'],
])('budget %i follows the law of its cycle: framework %s, draft %s, province %s', (budgetYear, framework, draft, province) => {
  expect(latest({ budgetYear }, 'framework')).toBe(framework);
  expect(latest({ budgetYear }, 'draft-budget')).toBe(draft);
  expect(latest({ budgetYear }, 'budget-to-province')).toBe(province);
});

test('a change of the law half-way reaches the changes of that year one year later', () => {
  expect(latest({ budgetYear: 2022 }, 'change-draft')).toBe('2022-11-05');
  expect(latest({ budgetYear: 2023 }, 'change-draft')).toBe('2023-10-08');
});

test('two weeks to the province end past a holiday: board 21 April, Liberation Day, so 6 May', () => {
  expect(latest({ budgetYear: 2029, boardMeeting: '2028-04-21' }, 'budget-to-province')).toBe('2028-05-08');
  expect(latest({ budgetYear: 2028, boardMeeting: '2027-04-20' }, 'budget-to-province')).toBe('2027-05-04');
  expect(latest({ budgetYear: 2027, boardMeeting: '2026-04-21' }, 'budget-to-province')).toBe('2026-05-06');
});

test('agreed sending day: twelve weeks for the councils from then on, shifted, but never past the board day', () => {
  const views = (boardMeeting: string, sent: string) =>
    latest({ budgetYear: 2028, boardMeeting, agreed: { 'draft-budget': sent } }, 'views');
  expect(views('2027-07-01', '2027-03-15')).toBe('2027-06-07');
  expect(views('2027-07-01', '2027-03-13')).toBe('2027-06-07'); // twelve weeks end on Saturday 5 June
  expect(views('2027-06-06', '2027-03-14')).toBe('2027-06-06'); // the board meets on the Sunday itself
  expect(latest({ budgetYear: 2028, agreed: { 'accounts-adoption': '2029-06-07' } }, 'accounts-to-province')).toBe('2029-06-21');
  expect(latest({ budgetYear: 2028, agreed: { 'accounts-adoption': '2029-07-06' } }, 'accounts-to-province')).toBe('2029-07-14');
});

test('recess: counted inside the twelve weeks, and agreed days in it are named', () => {
  const document = { budgetYear: 2028, boardMeeting: '2027-09-09', recess: ['2027-07-10', '2027-08-22'] };
  expect(step(document, 'draft-budget').warnings[0]?.text.en).toBe(
    '44 days of the 12 weeks for the councils fall in the summer recess; agree on an earlier day',
  );
  expect(warnings(document, 'views')).toEqual(['through-recess']);
  expect(warnings({ ...document, boardMeeting: '2027-07-08' }, 'draft-budget')).toEqual([]);
  expect(warnings({ ...document, boardMeeting: '2027-07-09' }, 'draft-budget')).toEqual([]);
  expect(warnings({ ...document, boardMeeting: '2027-07-10' }, 'views')).toEqual(['free-day', 'through-recess']);
  expect(step({ ...document, recess: ['2027-06-17', '2027-08-22'] }, 'views').warnings[0]?.text.nl).toContain('66 dagen');
  expect(step({ ...document, recess: ['2027-05-01', '2027-12-01'] }, 'views').warnings[0]?.text.nl).toContain('84 dagen');
  expect(step({ ...document, recess: ['2027-08-01', '2027-08-01'] }, 'views').warnings[0]?.text).toEqual({
    nl: 'Van de 12 weken voor de raden valt 1 dag in het zomerreces; spreek een eerdere dag af.',
    en: '1 day of the 12 weeks for the councils falls in the summer recess; agree on an earlier day',
  });
  expect(warnings({ ...document, agreed: { answer: '2027-07-09' } }, 'answer')).toEqual([]);
  const inside = { ...document, boardMeeting: '2027-08-19' };
  expect(warnings(inside, 'adoption')).toEqual(['in-recess']);
  expect(step(inside, 'adoption').route).toBeUndefined();
  expect(warnings({ ...document, agreed: { answer: '2027-08-23' } }, 'answer')).toEqual([]);
  expect(warnings({ ...document, agreed: { answer: '2027-08-22' } }, 'answer')).toEqual(['in-recess']);
  expect(warnings({ ...document, agreed: { answer: '2027-07-10' } }, 'answer')).toEqual(['in-recess']);
});

test('the recess parts the routes; without one the first of August does', () => {
  const route = (boardMeeting: string, recess?: string[]) => step({ budgetYear: 2028, boardMeeting, recess }, 'adoption').route;
  expect(route('2027-07-09', ['2027-07-10', '2027-08-22'])).toBe('a');
  expect(route('2027-07-10', ['2027-07-10', '2027-08-22'])).toBeUndefined();
  expect(route('2027-08-22', ['2027-07-10', '2027-08-22'])).toBeUndefined();
  expect(route('2027-08-23', ['2027-07-10', '2027-08-22'])).toBe('b');
  expect([route('2027-07-31'), route('2027-08-01')]).toEqual(['a', 'b']);
  expect(step({ budgetYear: 2028, boardMeeting: '2027-07-01' }, 'framework').route).toBeUndefined();
  expect(Object.values(routeLabels).every(({ nl, en }) => nl && en)).toBe(true);
});

test('a board on a holiday is possible but warned about', () => {
  expect(warnings({ budgetYear: 2028, boardMeeting: '2027-05-17' }, 'adoption')).toEqual(['meeting-on-free-day']);
});

test('the framework may come on an agreed day before the draft, and then nothing is wrong', () => {
  const document = { budgetYear: 2028, boardMeeting: '2027-07-01', agreed: { framework: '2027-01-15' } };
  expect(warnings(document, 'framework')).toEqual([]);
  expect(warnings({ ...document, agreed: { framework: '2027-04-08' } }, 'framework')).toEqual(['framework-after-draft']);
  expect(step(document, 'framework').agreed).toBe('2027-01-15');
  // a draft agreed too late does not count: the lawful day does
  expect(warnings({ ...document, agreed: { 'draft-budget': '2027-05-15' } }, 'framework')).toEqual(['framework-after-draft']);
});

test.each([
  [{ boardMeeting: '2027-09-14' }, []],
  [{ boardMeeting: '2027-09-15' }, ['adoption: adoption-too-late']],
  [{ boardMeeting: '2026-12-31' }, ['adoption: adoption-outside-year']],
  [{ boardMeeting: '2028-01-01' }, ['adoption: adoption-outside-year']],
  [{ boardMeeting: '2027-07-01', agreed: { 'draft-budget': '2027-04-08' } }, []],
  [{ boardMeeting: '2027-07-01', agreed: { 'draft-budget': '2027-04-09' } }, ['draft-budget: board-too-early']],
  [
    { boardMeeting: '2027-10-01', agreed: { 'draft-budget': '2027-07-01' } },
    ['draft-budget: agreed-after-latest', 'adoption: adoption-too-late'],
  ],
  [{ boardMeeting: '2027-09-14', agreed: { 'draft-budget': '2027-06-23' } }, ['draft-budget: board-too-early']],
  [{ agreed: { framework: '2027-04-30' } }, ['framework: agreed-after-latest']],
  [{ agreed: { framework: '2027-04-29', 'draft-budget': '2027-04-29' } }, []],
  [{ agreed: { framework: '2027-04-29', 'draft-budget': '2027-04-28' } }, ['draft-budget: out-of-order']],
  [{ agreed: { 'draft-budget': '2027-04-01', answer: '2027-03-31', views: '2027-06-01' } }, ['answer: out-of-order']],
  [{ agreed: { adoption: '2027-07-01', 'budget-to-province': '2027-06-30' } }, ['budget-to-province: out-of-order']],
  [{ agreed: { adoption: '2027-07-01', 'budget-to-province': '2027-07-16' } }, ['budget-to-province: agreed-after-latest']],
])('budget 2028 with %j cannot: %j', (document, expected) => {
  expect(impossible({ budgetYear: 2028, ...document })).toEqual(expected);
});

const autumn = { budgetYear: 2028, boardMeeting: '2027-09-09', recess: ['2027-07-10', '2027-08-22'] };
test.each([
  [
    { ...autumn, boardMeeting: '2027-07-01' },
    'framework',
    'De ontwerpbegroting gaat uiterlijk donderdag 8 april 2027 uit; een kadernota die dan nog moet komen, geeft geen kader meer. Stuur haar eerder.',
    'the draft budget leaves by Thursday 8 April 2027; a framework that still has to come then frames nothing: send it earlier',
  ],
  [
    autumn,
    'budget-to-councils',
    'De wet noemt geen dag; getoond is de dag waarop de begroting bij gedeputeerde staten moet zijn.',
    'the law names no day; shown is the day on which the budget must be with the province',
  ],
  [
    autumn,
    'views',
    'Van de 12 weken voor de raden vallen 44 dagen in het zomerreces; spreek een eerdere dag af.',
    '44 days of the 12 weeks for the councils fall in the summer recess; agree on an earlier day',
  ],
  [
    { ...autumn, boardMeeting: '2027-05-17' },
    'adoption',
    'De bestuursvergadering op maandag 17 mei 2027 valt niet op een werkdag (Tweede Pinksterdag).',
    'the board meeting on Monday 17 May 2027 is not on a working day (Whit Monday)',
  ],
  [
    { ...autumn, boardMeeting: '2027-08-19' },
    'adoption',
    'De afgesproken dag, donderdag 19 augustus 2027, valt in het zomerreces.',
    'the agreed day, Thursday 19 August 2027, falls in the summer recess',
  ],
] as const)('a warning says why, in both languages: %# %s', (document, code, nl, en) => {
  expect(step(document, code).warnings.map(({ text }) => text)).toEqual([{ nl, en }]);
});

test.each([
  [
    { boardMeeting: '2027-09-15' },
    'Na vaststelling op woensdag 15 september 2027 komt de begroting niet meer op tijd bij gedeputeerde staten: uiterlijk dinsdag 14 september 2027.',
    'adopted on Wednesday 15 September 2027 the budget no longer reaches the province in time: Tuesday 14 September 2027 at the latest',
  ],
  [
    { boardMeeting: '2026-12-31' },
    'De begroting 2028 wordt in 2027 vastgesteld, niet op donderdag 31 december 2026.',
    'the budget of 2028 is adopted in 2027, not on Thursday 31 December 2026',
  ],
  [
    { agreed: { framework: '2027-04-30' } },
    'De afgesproken dag, vrijdag 30 april 2027, is later dan de wet toelaat: uiterlijk donderdag 29 april 2027.',
    'the agreed day, Friday 30 April 2027, is later than the law allows: Thursday 29 April 2027 at the latest',
  ],
  [
    { boardMeeting: '2027-07-01', agreed: { 'draft-budget': '2027-04-09' } },
    'Gaat de ontwerpbegroting vrijdag 9 april 2027 uit, dan kan het bestuur haar op zijn vroegst vrijdag 2 juli 2027 vaststellen, niet op donderdag 1 juli 2027.',
    'with the draft budget out on Friday 9 April 2027 the board can adopt it on Friday 2 July 2027 at the earliest, not on Thursday 1 July 2027',
  ],
  [
    { agreed: { 'draft-budget': '2027-04-01', answer: '2027-03-31' } },
    "'Gemotiveerd antwoord op de zienswijzen' (woensdag 31 maart 2027) staat voor 'Ontwerpbegroting naar de raden' (donderdag 1 april 2027).",
    "'Reasoned answer to the views' (Wednesday 31 March 2027) comes before 'Draft budget to the councils' (Thursday 1 April 2027)",
  ],
])('an impossibility says why, in both languages: %#', (document, nl, en) => {
  expect(calendarDocument({ budgetYear: 2028, legalForm: bvo, ...document }).impossible.map(({ text }) => text)).toEqual([{ nl, en }]);
});

test('an agreed day past the law is not shown as agreed', () => {
  const document = { budgetYear: 2028, agreed: { framework: '2027-04-30', views: '2027-07-01' } };
  expect(step(document, 'framework').agreed).toBeUndefined();
  expect(step({ ...document, agreed: { framework: '2027-04-29' } }, 'framework').agreed).toBe('2027-04-29');
  expect(step(document, 'views').agreed).toBe('2027-07-01');
});

test('forms without a body have no statutory cycle', () => {
  for (const legalForm of ['centrumregeling', 'regeling-zonder-meer', 'private', 'stichting'])
    expect(calendarDocument({ budgetYear: 2028, legalForm, boardMeeting: '2027-07-01', agreed: {} })).toEqual({
      steps: [],
      impossible: [],
    });
  for (const legalForm of ['openbaar-lichaam', bvo, 'gemeenschappelijk-orgaan'])
    expect(calendarDocument({ budgetYear: 2028, legalForm }).steps.map((step) => step.code)).toEqual(stepCodes);
});

test.each([
  ['text', '$', 'not-an-object'],
  [{ budgetYear: '2028' }, '$.budgetYear', 'not-a-year'],
  [{ budgetYear: 2015 }, '$.budgetYear', 'not-a-year'],
  [{ budgetYear: 9998 }, '$.budgetYear', 'not-a-year'],
  [{ budgetYear: 2028.5 }, '$.budgetYear', 'not-a-year'],
  [{ legalForm: 'vereniging' }, '$.legalForm', 'not-a-choice'],
  [{ legalForm: 'toString' }, '$.legalForm', 'not-a-choice'],
  [{ legalForm: undefined }, '$.legalForm', 'not-a-choice'],
  [{ boardMeeting: '2027-02-29' }, '$.boardMeeting', 'not-a-day'],
  [{ recess: '2027-07-10' }, '$.recess', 'not-a-list'],
  [{ recess: ['2027-07-10'] }, '$.recess', 'length-mismatch'],
  [{ recess: ['2027-07-10', '2027-06-31'] }, '$.recess[1]', 'not-a-day'],
  [{ recess: ['2027-08-22', '2027-07-10'] }, '$.recess', 'not-a-recess'],
  [{ recess: ['2026-07-10', '2027-08-22'] }, '$.recess', 'not-a-recess'],
  [{ recess: ['2027-07-10', '2028-08-22'] }, '$.recess', 'not-a-recess'],
  [{ agreed: ['2027-04-01'] }, '$.agreed', 'not-an-object'],
  [{ agreed: { kadernota: '2027-04-01' } }, '$.agreed.kadernota', 'unknown-step'],
  [{ agreed: { framework: '2027-04-31' } }, '$.agreed.framework', 'not-a-day'],
  [{ boardMeeting: '2027-07-01', agreed: { adoption: '2027-07-02' } }, '$.agreed.adoption', 'two-board-days'],
  [{ legalForm: 'private', agreed: { framework: '2027-04-01' } }, '$.agreed', 'no-statutory-cycle'],
])('refused: %j at %s', (document, path, code) => {
  const whole = typeof document === 'string' ? document : { budgetYear: 2028, legalForm: bvo, ...document };
  const expected =
    code === 'not-an-object' && path === '$.agreed' ? { name: 'Refused', path: '$.agreed' } : { name: 'Refused', path, code };
  expect(() => calendarDocument(whole)).toThrow(expect.objectContaining(expected) as Error);
});

test('the first and the last year that are known', () => {
  expect(latest({ budgetYear: 2016 }, 'framework')).toBe('2015-04-14');
  expect(latest({ budgetYear: 9997 }, 'accounts-to-province')).toBe('9998-07-14');
});

test('an unknown step is answered with the known ones', () => {
  expect(() => calendarDocument({ budgetYear: 2028, legalForm: bvo, agreed: { kadernota: '2027-04-01' } })).toThrow(
    'this step is not in the calendar; steps are: framework, provisional-accounts, draft-budget, ',
  );
  expect(() => calendarDocument({ budgetYear: 2028, legalForm: bvo, agreed: { kadernota: '2027-04-01' } })).toThrow(
    expect.objectContaining({
      text: expect.objectContaining({ nl: expect.stringMatching(/Stappen zijn: framework, provisional-accounts, /) }),
    }) as Error,
  );
});

test('the rule asks for no more than a year and a form', () => {
  expect(calendarOf({ budgetYear: 2028, legalForm: bvo }).steps.find(({ code }) => code === 'draft-budget')?.latest).toBe('2027-06-22');
});

test('one board day may be said twice', () => {
  expect(impossible({ budgetYear: 2028, boardMeeting: '2027-07-01', agreed: { adoption: '2027-07-01' } })).toEqual([]);
});

test('the formulas of the law hold for any year and board day, against an oracle', () => {
  const facts = fc.record({ budgetYear: fc.integer({ min: 2024, max: 2090 }), ofYear: fc.integer({ min: 100, max: 364 }) });
  fc.assert(
    fc.property(facts, ({ budgetYear, ofYear }) => {
      const y = budgetYear - 1;
      const boardMeeting = fromNumber(toNumber(`${y}-01-01`) + ofYear);
      const { steps, impossible } = calendarOf({ budgetYear, legalForm: 'openbaar-lichaam', boardMeeting });
      const day = Object.fromEntries(steps.map(({ code, latest }) => [code, latest]));
      const last = `${y}-09-14`;
      const counted = boardMeeting < last ? boardMeeting : last;
      expect(impossible.length > 0).toBe(boardMeeting > last);
      expect(day['draft-budget']).toBe(shift(counted, -84));
      expect(day['views']).toBe(counted);
      const inTwoWeeks = endOf(boardMeeting, 14);
      expect(day['budget-to-province']).toBe(boardMeeting < last && inTwoWeeks < last ? inTwoWeeks : last);
      expect([day.framework, day['change-draft'], day['accounts-to-province']]).toEqual([`${y}-04-29`, `${y + 1}-10-08`, `${y + 2}-07-14`]);
      for (const { latest, agreed, warnings } of steps) {
        expect(agreed === undefined || agreed <= latest).toBe(true);
        expect(warnings.some((warning) => warning.code === 'free-day')).toBe(isFree(latest));
        for (const { better } of warnings) if (better) expect(isFree(better) || weekday(better) > 5).toBe(false);
      }
    }),
    { numRuns: 500 * deep },
  );
});

test('a later board day never makes a step earlier', () => {
  const board = fc.integer({ min: toNumber('2027-01-01'), max: toNumber('2027-12-20') }).map(fromNumber);
  fc.assert(
    fc.property(board, fc.integer({ min: 0, max: 30 }), (boardMeeting, more) => {
      const [early, late] = [boardMeeting, addDays(boardMeeting, more)].map(
        (day) => calendarOf({ budgetYear: 2028, legalForm: bvo, boardMeeting: day }).steps,
      );
      early!.forEach((step, index) => expect(step.latest <= late![index]!.latest).toBe(true));
    }),
    { numRuns: 300 },
  );
});

test('days in words', () => {
  expect(inWords('2029-07-14', 'nl')).toBe('zaterdag 14 juli 2029');
  expect(inWords('2027-03-01', 'en')).toBe('Monday 1 March 2027');
});
