// Casting a vote: by whoever may, while it may. A later vote of the same seat replaces the earlier one, which is kept.
import type { Instant } from '../instant.ts';
import { parseInstant } from '../instant.ts';
import { readRule } from '../rule-document.ts';
import { refuse } from './refusals.ts';
import { type Cast, type FrozenSeat, isRecused, type VoteRecord } from './vote-record.ts';

/** The seat; refuses one that is not in this vote. */
export const seatOf = ({ seats }: VoteRecord, seat: string, at: string): FrozenSeat =>
  seats.find(({ id }) => id === seat) ?? refuse('unknown-seat', { at, seat });

/** Refuses acts on a closed vote, before its opening or after its deadline. The server hands its own time, in the same transaction. */
export function refuseOutsideTerm({ closing, openedAt, deadline }: VoteRecord, at: Instant): void {
  if (closing) refuse('vote-closed');
  if (parseInstant(at, '$.at') < openedAt) refuse('before-opening', { at: '$.at' });
  if (deadline !== undefined && at > deadline) refuse('after-deadline', { at: '$.at' });
}

/** Who may vote for a seat: its holder, a deputy in the holder's place, or who acts for the seat that holds its proxy. */
export function mayVoteFor(record: VoteRecord, seat: FrozenSeat, person: string): boolean {
  const actsFor = ({ holder, deputies }: FrozenSeat) => holder === person || deputies.includes(person);
  const proxy = record.proxies[seat.id];
  return proxy === undefined ? actsFor(seat) : actsFor(seatOf(record, proxy, '$.seat'));
}

function refuseBareObjection(record: VoteRecord, { choice, objection }: Cast): void {
  const { grounds } = readRule(record.rule);
  if (choice !== 'against' || !grounds) return;
  if (!objection || !grounds.includes(objection.ground) || objection.reason.trim() === '') {
    refuse('objection-needs-ground', { at: '$.objection' });
  }
}

/**
 * The record with one more vote. A vote carries no weight: the seat's weight was frozen at opening. Refuses a closed vote, a moment outside
 * the term, an unknown or recused seat, a person who may not act for it, and an objection without a ground where the rule asks one.
 */
export function castVote(record: VoteRecord, { seat, choice, by, at, objection, condition }: Cast): VoteRecord {
  refuseOutsideTerm(record, at);
  const frozen = seatOf(record, seat, '$.seat');
  if (isRecused(record, seat)) refuse('recused-seat-votes', { at: '$.seat' });
  if (!mayVoteFor(record, frozen, by)) refuse('not-your-seat', { at: '$.by' });
  const cast: Cast = { seat, choice, by, at, ...(objection && { objection }), ...(condition !== undefined && { condition }) };
  refuseBareObjection(record, cast);
  return { ...record, casts: [...record.casts, cast] };
}
