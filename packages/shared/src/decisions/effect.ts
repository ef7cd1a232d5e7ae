// When an adopted decision takes effect: at once, or when the conditions that votes for it set are met or waived.
import type { ObligationState } from '../agreements/obligation.ts';
import type { OutcomeCode } from './tally.ts';

/** Only those that stand in the way of the decision are handed over; a promise made beside it is none. */
export interface Condition {
  readonly state: ObligationState;
}

/** True when nothing stands in the way; a decision that was not adopted never takes effect. */
export const takesEffect = (outcome: OutcomeCode, conditions: readonly Condition[]): boolean =>
  outcome === 'adopted' && conditions.every(({ state }) => state !== 'open');
