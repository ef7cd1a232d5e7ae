// What is lawful but unwise in a calendar: a last day in a weekend, a term through the recess, a framework after the draft it should frame.
import { addDays, type Day, daysBetween } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { agreedDay, type Cycle } from './calendar-facts.ts';
import { type StepCode, type StepRule, stepRules } from './calendar-steps.ts';
import { freeDay, workingDayBefore } from './holidays.ts';
import { dayText } from './words.ts';

export interface Warning {
  readonly code: 'free-day' | 'no-statutory-day' | 'through-recess' | 'in-recess' | 'framework-after-draft' | 'meeting-on-free-day';
  readonly text: Text;
  /** The day that would be wiser, where there is one. */
  readonly better?: Day;
}

/** The day that counts in practice: the agreed one when lawful, else the latest. */
function effective(code: StepCode, cycle: Cycle): Day {
  const latest = stepRules[code].latest(cycle);
  const agreed = agreedDay(cycle, code);
  return agreed !== undefined && agreed < latest ? agreed : latest;
}

/** All warnings of one step, most general first. */
export function warningsOf(code: StepCode, cycle: Cycle): Warning[] {
  const rule: StepRule = stepRules[code];
  const warnings = [
    rule.noStatutoryDay && noStatutoryDay,
    onFreeDay(rule.latest(cycle)),
    code === 'framework' && frameworkAfterDraft(cycle),
    (code === 'draft-budget' || code === 'views') && throughRecess(cycle),
    code === 'adoption' && meetingOnFreeDay(cycle),
    inRecess(agreedDay(cycle, code), cycle),
  ];
  return warnings.filter((warning): warning is Warning => !!warning);
}

const noStatutoryDay: Warning = {
  code: 'no-statutory-day',
  text: {
    nl: 'De wet noemt geen dag; getoond is de dag waarop de begroting bij gedeputeerde staten moet zijn.',
    en: 'the law names no day; shown is the day on which the budget must be with the province',
  },
};

/** A day fixed by the law, or counted backwards, stays where it is: whoever waits for Monday is late. */
function onFreeDay(latest: Day): Warning | null {
  const free = freeDay(latest);
  if (!free) return null;
  const better = workingDayBefore(latest);
  const [day, before] = [dayText(latest), dayText(better)];
  return {
    code: 'free-day',
    better,
    text: {
      nl: `De laatste dag, ${day.nl}, is geen werkdag (${free.label.nl}) en schuift niet op: doe het uiterlijk ${before.nl}.`,
      en: `the last day, ${day.en}, is not a working day (${free.label.en}) and does not move: do it by ${before.en}`,
    },
  };
}

/** Route a: the draft must leave before the day on which the law wants the framework, so the framework has to come earlier than the law says. */
function frameworkAfterDraft(cycle: Cycle): Warning | null {
  const draft = effective('draft-budget', cycle);
  if (effective('framework', cycle) < draft) return null;
  const out = dayText(draft);
  return {
    code: 'framework-after-draft',
    better: workingDayBefore(draft),
    text: {
      nl: `De ontwerpbegroting gaat uiterlijk ${out.nl} uit; een kadernota die dan nog moet komen, geeft geen kader meer. Stuur haar eerder.`,
      en: `the draft budget leaves by ${out.en}; a framework that still has to come then frames nothing: send it earlier`,
    },
  };
}

function throughRecess(cycle: Cycle): Warning | null {
  if (!cycle.recess) return null;
  const [start, end] = [effective('draft-budget', cycle), effective('views', cycle)];
  const from = cycle.recess[0] > start ? cycle.recess[0] : addDays(start, 1);
  const until = cycle.recess[1] < end ? cycle.recess[1] : end;
  const days = daysBetween(from, until) + 1;
  if (days <= 0) return null;
  return {
    code: 'through-recess',
    text: {
      nl: `Van de ${cycle.draftWeeks} weken voor de raden ${days === 1 ? 'valt 1 dag' : `vallen ${days} dagen`} in het zomerreces; spreek een eerdere dag af.`,
      en: `${days === 1 ? '1 day' : `${days} days`} of the ${cycle.draftWeeks} weeks for the councils ${days === 1 ? 'falls' : 'fall'} in the summer recess; agree on an earlier day`,
    },
  };
}

function meetingOnFreeDay({ board }: Cycle): Warning | null {
  const free = board === null ? null : freeDay(board);
  if (!free) return null;
  const day = dayText(free.day);
  return {
    code: 'meeting-on-free-day',
    text: {
      nl: `De bestuursvergadering op ${day.nl} valt niet op een werkdag (${free.label.nl}).`,
      en: `the board meeting on ${day.en} is not on a working day (${free.label.en})`,
    },
  };
}

function inRecess(agreed: Day | undefined, { recess }: Cycle): Warning | null {
  if (!agreed || !recess || agreed < recess[0] || agreed > recess[1]) return null;
  const day = dayText(agreed);
  return {
    code: 'in-recess',
    text: { nl: `De afgesproken dag, ${day.nl}, valt in het zomerreces.`, en: `the agreed day, ${day.en}, falls in the summer recess` },
  };
}
