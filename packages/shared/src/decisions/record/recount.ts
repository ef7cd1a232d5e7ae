// From the record to the outcome, by way of the same document an outsider recomputes: what is stored and what is checked cannot differ.
import type { Fields } from '../../kernel/document.ts';
import { type Outcome, tally } from '../tally.ts';
import { readVote } from '../vote-document.ts';
import { refuse } from './refusals.ts';
import { type Cast, effectiveVote, type FrozenSeat, isRecused, type VoteRecord } from './vote-record.ts';

/** A vote counts as given in the room by whoever acted for the seat itself; through a proxy the seat was not there. */
function seatDocument(record: VoteRecord, seat: FrozenSeat): Fields {
  const { id, weight, inhabitants, contribution } = seat;
  const vote: Cast | undefined = effectiveVote(record, id);
  const proxyOf = vote && record.proxies[id];
  const atOpening = record.presentAtOpening.includes(id);
  const atClosing = record.closing ? record.closing.present.includes(id) : atOpening;
  return {
    id,
    weight,
    ...(inhabitants !== undefined && { inhabitants }),
    ...(contribution !== undefined && { contribution }),
    present: proxyOf === undefined && (vote !== undefined || atOpening || atClosing),
    presentAtOpening: atOpening,
    presentAtClosing: atClosing,
    ...(isRecused(record, id) && { recused: true }),
    ...(proxyOf !== undefined && { proxyOf }),
    ...(vote && { vote: vote.choice }),
    ...(vote?.objection && { objection: vote.objection }),
  };
}

/** The `vote` document of a record, to recompute without us. While the vote runs it says how things stand. */
export function voteDocument(record: VoteRecord): Fields {
  const { rule, seats, chair, closing, before, written } = record;
  return {
    kind: 'vote',
    rule,
    seats: seats.map((seat) => seatDocument(record, seat)),
    ...(chair !== undefined && { chair }),
    ...(closing?.castingVote && { castingVote: closing.castingVote }),
    ...(before.tie && { tieBefore: true }),
    ...(before.noQuorum && { secondCall: true }),
    ...(before.invalid && { invalidBefore: true }),
    ...(written && { written }),
    ...(!closing && { termRunning: true }),
  };
}

/** The outcome of a closed vote, from the record alone; the same for ever. Refuses a vote that is still open. */
export const recount = (record: VoteRecord): Outcome => (record.closing ? tally(readVote(voteDocument(record))) : refuse('vote-open'));
