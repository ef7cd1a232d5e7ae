// A vote as it is kept: what was frozen at opening, every vote ever cast, what was frozen at closing. It never forgets and never looks ahead.
import type { Fields } from '../../kernel/document.ts';
import type { Instant } from '../instant.ts';
import type { Choice, Objection } from '../seat.ts';

/** A seat as it was when the vote opened: later changes of weight or holder do not reach it. */
export interface FrozenSeat {
  readonly id: string;
  /** Exact whole number as text, as are the other figures. */
  readonly weight: string;
  readonly inhabitants?: string;
  readonly contribution?: string;
  /** Who holds the seat. */
  readonly holder: string;
  /** Who may act for the holder, in the holder's place and not beside it. */
  readonly deputies: readonly string[];
}

export interface Cast {
  readonly seat: string;
  readonly choice: Choice;
  /** The person who cast it. */
  readonly by: string;
  readonly at: Instant;
  readonly objection?: Objection;
  /** What must be arranged first, for a vote "for, on a condition"; it counts as for. */
  readonly condition?: string;
}

export interface Closing {
  readonly at: Instant;
  /** Seats that were there when the vote closed. */
  readonly present: readonly string[];
  /** Seats that might vote: not recused. */
  readonly entitled: readonly string[];
  readonly castingVote?: 'for' | 'against';
}

export interface VoteRecord {
  /** The rule document as the arrangement had it at opening. */
  readonly rule: Fields;
  readonly seats: readonly FrozenSeat[];
  readonly chair?: string;
  readonly openedAt: Instant;
  readonly presentAtOpening: readonly string[];
  /** For a vote in writing or a term for objections: nothing counts after it, and closing waits for it. */
  readonly deadline?: Instant;
  readonly written: boolean;
  /** What earlier meetings left: the same proposal tied, had no quorum, or its vote was not valid. */
  readonly before: { readonly tie?: boolean; readonly noQuorum?: boolean; readonly invalid?: boolean };
  readonly recused: readonly { readonly seat: string; readonly reason: string; readonly at: Instant }[];
  /** Absent seat -> seat that holds its proxy. */
  readonly proxies: Readonly<Record<string, string>>;
  /** Every vote ever cast, in order; the last of a seat counts, the earlier ones stay. */
  readonly casts: readonly Cast[];
  readonly closing?: Closing;
}

export const isRecused = ({ recused }: VoteRecord, seat: string): boolean => recused.some((each) => each.seat === seat);

/** The vote that counts for a seat: the last one, unless the seat is recused. */
export const effectiveVote = (record: VoteRecord, seat: string): Cast | undefined =>
  isRecused(record, seat) ? undefined : record.casts.findLast((cast) => cast.seat === seat);

/** Votes that were replaced by a later one of the same seat. */
export const replacedVotes = ({ casts }: VoteRecord): Cast[] =>
  casts.filter((cast, index) => casts.slice(index + 1).some(({ seat }) => seat === cast.seat));
