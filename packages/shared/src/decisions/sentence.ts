// The outcome in one sentence: what happened, by what count against what was needed, and that the meeting could decide.
import type { Text } from '../kernel/text.ts';
import { clause, type Reason, type ReasonCode } from './reasons.ts';
import type { Outcome, OutcomeCode } from './tally.ts';

export const outcomeWords: Readonly<Record<OutcomeCode, Text>> = {
  adopted: { nl: 'Aangenomen', en: 'Adopted' },
  rejected: { nl: 'Verworpen', en: 'Rejected' },
  postponed: { nl: 'Nog niet beslist', en: 'Not decided yet' },
  'no-quorum': { nl: 'Geen besluit', en: 'No decision' },
  invalid: { nl: 'Stemming ongeldig', en: 'Vote not valid' },
};

/** What made it possible to decide comes after what decided. */
const conditions: ReadonlySet<ReasonCode> = new Set(['second-call', 'quorum-reached', 'enough-took-part']);

const inOrderOfSpeech = (reasons: readonly Reason[]): Reason[] => [
  ...reasons.filter(({ code }) => !conditions.has(code)),
  ...reasons.filter(({ code }) => conditions.has(code)),
];

/** "Aangenomen: 6 van de 9 stemmen voor, nodig was meer dan de helft van de uitgebrachte stemmen; quorum gehaald met 4 van de 5 leden." */
export function sentenceOf({ outcome, reasons }: Outcome): Text {
  const clauses = inOrderOfSpeech(reasons).map(clause);
  const say = (language: 'nl' | 'en') => `${outcomeWords[outcome][language]}: ${clauses.map((text) => text[language]).join('; ')}.`;
  return { nl: say('nl'), en: say('en') };
}
