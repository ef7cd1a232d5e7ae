// A voting rule as the arrangement sets it, ready to count with, and the facts it is given.
import type { BaseCode } from './bases.ts';
import type { Count } from './count.ts';
import type { Reason } from './reasons.ts';
import type { Choice, Seat } from './seat.ts';
import type { Threshold } from './threshold.ts';

export type AbstentionRule = 'not-cast' | 'count-in-base';
export type TieCode = 'rejected' | 'chair' | 'next-meeting-then-rejected' | 'revote' | 'revote-then-chair';

/** "More than half of the votes cast." */
export interface Majority {
  readonly of: BaseCode;
  readonly threshold: Threshold;
}

/** Who must be there before a decision can be taken (Gemeentewet 20; Wgr 23 asks heads and weight at once). */
export interface Quorum {
  readonly basis: 'heads' | 'weight' | 'both';
  readonly threshold: Threshold;
  readonly at: 'opening' | 'closing' | 'both';
  /** Whether an absent seat that gave a proxy counts as being there. */
  readonly represented: boolean;
}

/** How many of those who may vote must take part for the vote to be valid (Gemeentewet 29). */
export interface VoteQuorum {
  readonly basis: 'heads' | 'weight' | 'both';
  readonly threshold: Threshold;
  /** Whether a seat that says "abstain" takes part, as one who hands in a blank paper does (Gemeentewet 28(2)). */
  readonly abstentions: 'take-part' | 'stay-out';
}

/** What a recused seat still counts for. */
export interface Recusal {
  /** In majorities of all members or all weight. */
  readonly base: 'leaves' | 'stays';
  /** In the quorum: the Gemeentewet counts everyone who is there. */
  readonly quorum: 'counts' | 'leaves';
}

/** The part of the rule that counting needs. */
export interface Counting {
  readonly abstentions: AbstentionRule;
  readonly recusal: Recusal;
}

export interface VotingRule extends Counting {
  readonly method: string;
  /** The majorities the method asks; none when it does not count votes. */
  readonly majorities: readonly Majority[];
  /** Where a vote against needs a ground: the valid ones. */
  readonly grounds?: readonly string[];
  readonly judge: (facts: Facts) => Verdict;
  /** Whether the method needs members together (a quorum) at all. */
  readonly inMeeting: boolean;
  readonly quorum: Quorum | null;
  readonly voteQuorum: VoteQuorum | null;
  readonly tie: TieCode;
  /** Most proxies one seat may hold; null when the arrangement sets no limit. */
  readonly mostProxies: number | null;
}

/** What a method concludes before ties are looked at. */
export interface Verdict {
  readonly state: 'met' | 'failed' | 'tied' | 'waiting';
  readonly count: Count;
  readonly reasons: readonly Reason[];
}

/** All a vote rests on. */
export interface Facts {
  readonly rule: VotingRule;
  readonly seats: readonly Seat[];
  readonly chair: string | null;
  /** The chair's deciding vote at a tie, when given apart from the chair's own. */
  readonly castingVote: Choice | null;
  /** Whether everyone who could vote did (Gemeentewet 32(6)); null = look at the votes. */
  readonly complete: boolean | null;
  /** The same proposal tied before. */
  readonly tieBefore: boolean;
  /** A second meeting called because the first had no quorum (Gemeentewet 20(2) and 29(2)). */
  readonly secondCall: boolean;
  /** An earlier vote on the same proposal was not valid, so this one needs no vote quorum (Gemeentewet 29(2)(a)). */
  readonly invalidBefore: boolean;
  /** Whether anyone asked for a vote (Gemeentewet 32(3)). */
  readonly asked: boolean;
  /** In writing, between meetings: nobody is in a room, those who answer take part. */
  readonly written: boolean;
  /** Whether the term for objections is still running (no-objection procedure). */
  readonly termRunning: boolean;
}
