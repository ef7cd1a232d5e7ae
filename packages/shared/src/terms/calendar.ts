// The statutory calendar of one budget year: per step the article, the latest lawful day, the agreed day, and what to watch.
import type { Day } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { agreedDay, type CalendarFacts, type Cycle, cycleOf, hasStatutoryCycle } from './calendar-facts.ts';
import { type Impossible, impossibilitiesOf } from './calendar-impossible.ts';
import { type StepCode, stepCodes, type StepRule, stepRules } from './calendar-steps.ts';
import { type Warning, warningsOf } from './calendar-warnings.ts';
import { type Route, routeOf } from './route.ts';
import { weekdayName } from './words.ts';

export interface CalendarStep {
  readonly code: StepCode;
  readonly article: string;
  readonly label: Text;
  /** Latest lawful day. */
  readonly latest: Day;
  /** Day the partners agreed on; never later than `latest` (a later one is among the impossibilities). */
  readonly agreed?: Day;
  /** Weekday of `latest`, by its English name in lower case. */
  readonly weekday: string;
  readonly route?: Route;
  readonly warnings: readonly Warning[];
}

export interface Calendar {
  readonly steps: readonly CalendarStep[];
  readonly impossible: readonly Impossible[];
}

/**
 * The steps in the order of the table, and what cannot be done. Forms without a statutory cycle have no steps.
 * Budget year: 2016 and later; refuses a year before the known law. Source: Wgr 34 to 35, Gemeentewet 191 and 192.
 */
export function calendarOf(facts: CalendarFacts): Calendar {
  if (!hasStatutoryCycle(facts.legalForm)) return { steps: [], impossible: [] };
  const cycle = cycleOf(facts);
  const route = routeOf(cycle);
  return { steps: stepCodes.map((code) => stepOf(code, cycle, route)), impossible: impossibilitiesOf(cycle) };
}

function stepOf(code: StepCode, cycle: Cycle, route: Route | null): CalendarStep {
  const rule: StepRule = stepRules[code];
  const latest = rule.latest(cycle);
  const agreed = agreedDay(cycle, code);
  return {
    code,
    article: rule.article,
    label: rule.label,
    latest,
    ...(agreed !== undefined && agreed <= latest && { agreed }),
    weekday: weekdayName(latest),
    ...(rule.routed && route && { route }),
    warnings: warningsOf(code, cycle),
  };
}
