// Whether enough of those who may vote took part for the vote to be valid (Gemeentewet 29).
import { enough } from './quorum.ts';
import type { VoteQuorum } from './rule.ts';
import type { Seat } from './seat.ts';

const words = ['enough-took-part', 'too-few-took-part'] as const;

/** Recused seats leave both sides of the comparison: the article counts sitting members who need not withdraw. */
export function judgeVoteQuorum(seats: readonly Seat[], { basis, threshold, abstentions }: VoteQuorum) {
  const tookPart = (seat: Seat) => seat.vote !== null && (seat.vote !== 'abstain' || abstentions === 'take-part');
  return enough(seats, { basis, threshold, inBase: (seat) => !seat.recused, counts: tookPart }, words);
}
