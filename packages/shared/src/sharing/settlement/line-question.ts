// A question or a dispute about one line of a statement: its life, its clock, and what is paid in the meantime.
import type { Day } from '../../kernel/day.ts';
import type { Lifecycle } from '../../kernel/lifecycle.ts';
import type { Cents } from '../../kernel/money.ts';
import { refusing } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';
import { countTerm, type Term } from '../../terms/term.ts';

const refuse = refusing({
  'disputes-nothing': {
    nl: 'Vul het bedrag in dat u betwist: groter dan 0 en hoogstens het bedrag van de regel.',
    en: 'Fill in the amount you dispute: above 0 and at most the amount of the line.',
  },
  'term-out-of-range': { nl: 'Kies een termijn van 1 tot en met 180 dagen.', en: 'Choose a term of 1 to 180 days.' },
});

export const questionKinds = {
  question: { nl: 'Vraag', en: 'Question' },
  dispute: { nl: 'Geschil', en: 'Dispute' },
} satisfies Record<string, Text>;
export type QuestionKind = keyof typeof questionKinds;

export const questionStates = {
  open: { nl: 'Wacht op antwoord', en: 'Awaits an answer' },
  answered: { nl: 'Beantwoord', en: 'Answered' },
  disputed: { nl: 'Betwist', en: 'Disputed' },
  settled: { nl: 'Beslecht', en: 'Settled' },
} satisfies Record<string, Text>;
export type QuestionState = keyof typeof questionStates;
export type QuestionAct = 'answerQuestion' | 'disputeLine' | 'settleDispute';

/** A question may become a dispute, before or after its answer; what was settled stays settled. */
export const questionLife: Lifecycle<QuestionState, QuestionAct> = {
  open: { answerQuestion: 'answered', disputeLine: 'disputed' },
  answered: { disputeLine: 'disputed' },
  disputed: { settleDispute: 'settled' },
  settled: {},
};

export const disputeOutcomes = {
  stands: { nl: 'Het bedrag blijft staan', en: 'The amount stands' },
  corrected: { nl: 'Het bedrag wordt gecorrigeerd', en: 'The amount is corrected' },
} satisfies Record<string, Text>;
export type DisputeOutcome = keyof typeof disputeOutcomes;

/** The last day for an answer: `days` from the day after, moved past weekends and holidays as the law moves terms. */
export function answerBy(asked: Day, days: number): Term {
  if (!Number.isInteger(days) || days < 1 || days > 180) refuse('term-out-of-range', { at: 'days' });
  return countTerm(asked, { days }, 'forward');
}

/** Checks what is disputed of a line (either sign): more than nothing, not more than the line. Cents. */
export function checkedDispute(disputed: Cents, line: Cents, at = 'amount'): Cents {
  const most = line < 0n ? -line : line;
  return disputed > 0n && disputed <= most ? disputed : refuse('disputes-nothing', { at });
}

/** What is paid now: the total without what is disputed and not settled yet. Who disputes part of a bill pays the rest. */
export const payableNow = (total: Cents, disputed: readonly Cents[]): Cents => disputed.reduce((left, cents) => left - cents, total);
