// The statutory days that lie ahead of a partnership on a day: of every budget year that runs, soonest first.
import { addDays, type Day, yearOf } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { calendarOf } from './calendar.ts';
import type { CalendarForm } from './calendar-facts.ts';
import type { StepCode } from './calendar-steps.ts';

export interface TermAhead {
  readonly budgetYear: number;
  readonly step: StepCode;
  readonly label: Text;
  readonly article: string;
  readonly latest: Day;
}

/** Steps that somebody has to take: inspection and answer go with the step before them, and a view is the councils' own. */
const own: readonly StepCode[] = [
  'framework',
  'provisional-accounts',
  'draft-budget',
  'adoption',
  'budget-to-province',
  'accounts-adoption',
  'accounts-to-province',
  'change-draft',
  'change-adoption',
];

/**
 * What the law asks of the partnership's office from a day on, for so many days. What lies behind is left out: whether it was done is not
 * known here. The years are last year (accounts), this year (budget change) and next year (budget).
 */
export function termsAhead(form: CalendarForm, from: Day, days: number): TermAhead[] {
  const until = addDays(from, days);
  const year = yearOf(from);
  return [year - 1, year, year + 1, year + 2]
    .flatMap((budgetYear) =>
      calendarOf({ budgetYear, legalForm: form }).steps.flatMap(({ code, label, article, latest }) =>
        own.includes(code) && latest >= from && latest <= until ? [{ budgetYear, step: code, label, article, latest }] : [],
      ),
    )
    .toSorted((a, b) => a.latest.localeCompare(b.latest));
}
