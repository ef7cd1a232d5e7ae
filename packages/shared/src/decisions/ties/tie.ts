// What a tie rule is: given how complete the meeting was and what the chair says, it ends a tie.
import type { Text } from '../../kernel/text.ts';
import type { Reason } from '../reasons.ts';
import type { Choice } from '../seat.ts';

export interface TieFacts {
  /** Everyone who could vote did (Gemeentewet 32(6)). */
  readonly complete: boolean;
  /** The same proposal tied before. */
  readonly tieBefore: boolean;
  /** Asks what the chair decides; refuses when nobody chairs. */
  readonly chairVote: () => Choice | null;
}

export interface TieResult {
  readonly outcome: 'adopted' | 'rejected' | 'postponed';
  readonly reason: Reason;
}

export interface TieRule {
  readonly label: Text;
  readonly resolve: (facts: TieFacts) => TieResult;
}
