// From votes to outcome, in the order of the law: quorum, was a vote asked, did enough take part, the majority, and only then the tie.
import { type Count, isCast } from './count.ts';
import { judgeQuorum } from './quorum.ts';
import { type Reason, reason } from './reasons.ts';
import { refuse } from './refusals.ts';
import type { Facts, Verdict } from './rule.ts';
import type { Choice } from './seat.ts';
import { ties } from './ties/registry.ts';
import { judgeVoteQuorum } from './vote-quorum.ts';

/** adopted, rejected; postponed (nothing decided yet); no-quorum (no meeting); invalid (too few took part in the vote). */
export type OutcomeCode = 'adopted' | 'rejected' | 'postponed' | 'no-quorum' | 'invalid';

export interface Outcome {
  readonly outcome: OutcomeCode;
  /** Of the first majority of the rule; for the other methods the votes cast. */
  readonly count: Count;
  readonly reasons: readonly Reason[];
}

const byState = { met: 'adopted', failed: 'rejected', waiting: 'postponed' } as const satisfies Partial<
  Record<Verdict['state'], OutcomeCode>
>;

/** What the chair says at a tie: the casting vote when there is one, else the chair's own vote. */
function chairVote({ chair, castingVote, seats }: Facts): Choice | null {
  if (chair === null) return refuse('chair-needed', { at: '$.chair' });
  return castingVote ?? seats.find(({ id }) => id === chair)?.vote ?? null;
}

/** Everyone who may vote cast a vote (Gemeentewet 32(6)). */
const isComplete = ({ complete, seats, rule }: Facts): boolean => complete ?? seats.every((seat) => seat.recused || isCast(seat, rule));

function conclude(facts: Facts, { state, count, reasons }: Verdict, before: readonly Reason[]): Outcome {
  const sofar = [...before, ...reasons];
  if (state !== 'tied') return { outcome: byState[state], count, reasons: sofar };
  const tie = ties[facts.rule.tie].resolve({
    complete: isComplete(facts),
    tieBefore: facts.tieBefore,
    chairVote: () => chairVote(facts),
  });
  return { outcome: tie.outcome, count, reasons: [...sofar, tie.reason] };
}

/**
 * The outcome of a vote with its reasons in order. Pure: the same facts give the same outcome for ever, whatever the order of the seats.
 * Refuses only what the facts leave open (a tie for the chair to decide without a chair, an objection without a ground).
 */
export function tally(facts: Facts): Outcome {
  const { rule, seats } = facts;
  const verdict = rule.judge(facts);
  const { count } = verdict;
  const reasons: Reason[] = [];
  const bySecondCall = facts.secondCall && (rule.quorum !== null || rule.voteQuorum !== null);
  if (bySecondCall) reasons.push(reason('second-call', {}));
  if (rule.quorum && rule.inMeeting && !bySecondCall) {
    const quorum = judgeQuorum(seats, rule.quorum, facts);
    reasons.push(...quorum.reasons);
    if (!quorum.met) return { outcome: 'no-quorum', count, reasons };
  }
  if (!facts.asked) return { outcome: 'adopted', count, reasons: [...reasons, reason('no-vote-asked', {})] };
  if (rule.voteQuorum && rule.inMeeting && !bySecondCall && !facts.invalidBefore) {
    const voteQuorum = judgeVoteQuorum(seats, rule.voteQuorum);
    if (!voteQuorum.met) return { outcome: 'invalid', count, reasons: [...reasons, ...voteQuorum.reasons] };
    reasons.push(...voteQuorum.reasons);
  }
  return conclude(facts, verdict, reasons);
}
