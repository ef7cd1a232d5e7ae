// The calendar and the term calculator as documents: unknown JSON in, checked field by field, a plain answer out.
import { type Day, parseDay, yearOf } from '../kernel/day.ts';
import { readChoice, readFields, readList, readOptional } from '../kernel/document.ts';
import { type LegalForm, legalFormCodes } from '../partnerships/legal-forms.ts';
import { type CalendarForm, hasStatutoryCycle } from './calendar-facts.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type StepCode, stepCodes } from './calendar-steps.ts';
import { refuse } from './refusals.ts';
import { countTerm, type Direction, type Length, type Passed } from './term.ts';

const readForm = readChoice<CalendarForm>([...legalFormCodes, 'private'] satisfies (LegalForm | 'private')[]);
const readDirection = readChoice<Direction>(['forward', 'backward']);
const optionalDay = readOptional(parseDay);

/**
 * Document of kind 'calendar': { budgetYear, legalForm, boardMeeting?, recess?: [first, last], agreed?: { step: day } }.
 * Refuses what is not a year, form, step or existing day, naming the field. The answer explains itself per step; see `calendarOf`.
 */
export function calendarDocument(input: unknown): Calendar {
  const fields = readFields(input, '$');
  const budgetYear = readBudgetYear(fields.budgetYear);
  const legalForm = readForm(fields.legalForm, '$.legalForm');
  const boardMeeting = optionalDay(fields.boardMeeting, '$.boardMeeting') ?? undefined;
  const agreed = readAgreed(fields.agreed, legalForm);
  if (boardMeeting && agreed.adoption && boardMeeting !== agreed.adoption) refuse('two-board-days', { at: '$.agreed.adoption' });
  return calendarOf({ budgetYear, legalForm, boardMeeting, recess: readRecess(fields.recess, budgetYear), agreed });
}

const readBudgetYear = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) >= 2016 && Number(value) <= 9997
    ? Number(value)
    : refuse('not-a-year', { at: '$.budgetYear' });

function readRecess(value: unknown, budgetYear: number): readonly [Day, Day] | undefined {
  const days = readOptional(readList(parseDay, { length: 2 }))(value, '$.recess');
  if (!days) return undefined;
  const [from, until] = days as [Day, Day];
  const inYear = yearOf(from) === budgetYear - 1 && yearOf(until) === budgetYear - 1;
  return inYear && from <= until ? [from, until] : refuse('not-a-recess', { at: '$.recess' });
}

function readAgreed(value: unknown, legalForm: CalendarForm): Partial<Record<StepCode, Day>> {
  const entries = Object.entries(readOptional(readFields)(value, '$.agreed') ?? {});
  if (entries.length > 0 && !hasStatutoryCycle(legalForm)) refuse('no-statutory-cycle', { at: '$.agreed' });
  return Object.fromEntries(
    entries.map(([step, day]) => {
      if (!stepCodes.includes(step as StepCode)) refuse('unknown-step', { at: `$.agreed.${step}`, known: stepCodes.join(', ') });
      return [step, parseDay(day, `$.agreed.${step}`)];
    }),
  );
}

export interface TermAnswer {
  readonly until: Day;
  /** The days the end moved past, each with the reason; absent when the term ends where it was counted. */
  readonly shiftedBecause?: readonly Passed[];
  /** Present when a term moved that the act does not reach (more than 12 weeks or 90 days): the end when nobody agreed to move it. */
  readonly beyondTheAct?: { readonly article: string; readonly unshifted: Day };
}

/**
 * Document of kind 'term': { from: day, length: { weeks } | { days }, direction: 'forward' | 'backward', equated?: [day..] }.
 * Refuses what is not a day, a length or a direction, naming the field. See `countTerm` for the rule.
 */
export function termDocument(input: unknown): TermAnswer {
  const fields = readFields(input, '$');
  const from = parseDay(fields.from, '$.from');
  const length = readLength(fields.length);
  const direction = readDirection(fields.direction, '$.direction');
  const equated = readOptional(readList(parseDay))(fields.equated, '$.equated') ?? [];
  const { until, counted, passed, withinTheAct } = countTerm(from, length, direction, equated);
  return {
    until,
    ...(passed.length > 0 && { shiftedBecause: passed }),
    ...(passed.length > 0 && !withinTheAct && { beyondTheAct: { article: 'Algemene termijnenwet 4', unshifted: counted } }),
  };
}

function readLength(value: unknown): Length {
  const { weeks, days } = readFields(value, '$.length');
  const count = weeks ?? days;
  if ((weeks === undefined) === (days === undefined) || !Number.isSafeInteger(count) || Number(count) < 1)
    return refuse('not-a-length', { at: '$.length' });
  return days === undefined ? { weeks: Number(count) } : { days: Number(count) };
}
