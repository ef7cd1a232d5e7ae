// What in a calendar cannot lawfully be done: agreed days past the law, a board day too early for the draft, steps out of order.
import { addDays, type Day, yearOf } from '../kernel/day.ts';
import type { Text } from '../kernel/text.ts';
import { agreedDay, type Cycle } from './calendar-facts.ts';
import { type StepCode, stepCodes, stepRules } from './calendar-steps.ts';
import { dayText } from './words.ts';

export interface Impossible {
  readonly code: 'adoption-too-late' | 'adoption-outside-year' | 'board-too-early' | 'agreed-after-latest' | 'out-of-order';
  /** The step that cannot be on its day. */
  readonly step: StepCode;
  readonly text: Text;
}

/** Steps that follow on each other; a later one cannot be agreed before an earlier one. */
const chain: readonly StepCode[] = ['framework', 'draft-budget', 'views', 'answer', 'adoption', 'budget-to-province'];

/** Everything that does not fit, in the order of the steps. */
export function impossibilitiesOf(cycle: Cycle): Impossible[] {
  const found = stepCodes.flatMap((step) => {
    const agreed = agreedDay(cycle, step);
    return agreed === undefined ? [] : (lateness(step, agreed, cycle) ?? []);
  });
  return [...found, ...disorder(cycle)];
}

function lateness(step: StepCode, agreed: Day, cycle: Cycle): Impossible | null {
  if (step === 'adoption') return adoption(agreed, cycle);
  const latest = stepRules[step].latest(cycle);
  if (agreed <= latest) return null;
  if (step === 'draft-budget' && cycle.board !== null && cycle.board <= cycle.lastBoardDay)
    return boardTooEarly(agreed, cycle.board, cycle);
  const [day, lawful] = [dayText(agreed), dayText(latest)];
  return {
    code: 'agreed-after-latest',
    step,
    text: {
      nl: `De afgesproken dag, ${day.nl}, is later dan de wet toelaat: uiterlijk ${lawful.nl}.`,
      en: `the agreed day, ${day.en}, is later than the law allows: ${lawful.en} at the latest`,
    },
  };
}

function adoption(board: Day, { lastBoardDay, budgetYear }: Cycle): Impossible | null {
  const [day, lawful] = [dayText(board), dayText(lastBoardDay)];
  if (yearOf(board) !== budgetYear - 1)
    return {
      code: 'adoption-outside-year',
      step: 'adoption',
      text: {
        nl: `De begroting ${budgetYear} wordt in ${budgetYear - 1} vastgesteld, niet op ${day.nl}.`,
        en: `the budget of ${budgetYear} is adopted in ${budgetYear - 1}, not on ${day.en}`,
      },
    };
  if (board <= lastBoardDay) return null;
  return {
    code: 'adoption-too-late',
    step: 'adoption',
    text: {
      nl: `Na vaststelling op ${day.nl} komt de begroting niet meer op tijd bij gedeputeerde staten: uiterlijk ${lawful.nl}.`,
      en: `adopted on ${day.en} the budget no longer reaches the province in time: ${lawful.en} at the latest`,
    },
  };
}

function boardTooEarly(sent: Day, board: Day, { draftWeeks }: Cycle): Impossible {
  const [out, meeting, first] = [dayText(sent), dayText(board), dayText(addDays(sent, 7 * draftWeeks))];
  return {
    code: 'board-too-early',
    step: 'draft-budget',
    text: {
      nl: `Gaat de ontwerpbegroting ${out.nl} uit, dan kan het bestuur haar op zijn vroegst ${first.nl} vaststellen, niet op ${meeting.nl}.`,
      en: `with the draft budget out on ${out.en} the board can adopt it on ${first.en} at the earliest, not on ${meeting.en}`,
    },
  };
}

function disorder(cycle: Cycle): Impossible[] {
  const agreed = chain.flatMap((step) => {
    const day = agreedDay(cycle, step);
    return day === undefined ? [] : [{ step, day }];
  });
  return agreed.flatMap(({ step, day }, index) => {
    const earlier = agreed[index - 1];
    if (!earlier || earlier.day <= day) return [];
    const [first, then] = [stepRules[earlier.step].label, stepRules[step].label];
    return {
      code: 'out-of-order' as const,
      step,
      text: {
        nl: `'${then.nl}' (${dayText(day).nl}) staat voor '${first.nl}' (${dayText(earlier.day).nl}).`,
        en: `'${then.en}' (${dayText(day).en}) comes before '${first.en}' (${dayText(earlier.day).en})`,
      },
    };
  });
}
