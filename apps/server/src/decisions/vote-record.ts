// From what is stored to the vote as the rules keep it: one road for records in a command and for rows on a screen.
import type { Choice } from '@hanze/shared/decisions/seat';
import type { FrozenSeat, VoteRecord } from '@hanze/shared/decisions/record/vote-record';
import type { Fields } from '@hanze/shared/kernel/document';
import { deputiesOf, holderOf } from './vote-seat.entity';

/** SQLite keeps a boolean as 0 or 1 in rows. */
type Flag = boolean | number;

export interface StoredVote {
  rule: string;
  chair?: string | null | undefined;
  written: Flag;
  before: string;
  openedAt: string;
  deadline?: string | null | undefined;
  closedAt?: string | null | undefined;
  castingVote?: 'for' | 'against' | null | undefined;
}

export interface StoredSeat {
  id: string;
  key: string;
  weight: number;
  inhabitants?: number | null | undefined;
  holder?: string | null | undefined;
  deputies: string;
  presentAtOpening: Flag;
  presentAtClosing?: Flag | null | undefined;
  recusedAt?: string | null | undefined;
  recusedReason?: string | null | undefined;
  proxy?: string | null | undefined;
}

export interface StoredBallot {
  voteSeatId: string;
  turn: number;
  choice: Choice;
  condition?: string | null | undefined;
  castById: string;
  at: string;
}

const frozenSeat = (seat: StoredSeat): FrozenSeat => ({
  id: seat.key,
  weight: `${seat.weight}`,
  ...(seat.inhabitants != null && { inhabitants: `${seat.inhabitants}` }),
  // a vacant seat has no holder; no person is called ''
  holder: holderOf(seat)?.personId ?? '',
  deputies: deputiesOf(seat).map(({ personId }) => personId),
});

const keysOf = (seats: readonly StoredSeat[]) => seats.map(({ key }) => key);

/** The record, with all seats or only those that an act touches. */
export function recordOf(vote: StoredVote, seats: readonly StoredSeat[], ballots: readonly StoredBallot[]): VoteRecord {
  const keys = new Map(seats.map(({ id, key }) => [id, key]));
  const recused = seats.flatMap(({ key, recusedReason, recusedAt }) =>
    recusedAt ? [{ seat: key, reason: recusedReason ?? '', at: recusedAt }] : [],
  );
  const left = new Set(vote.before.split(' '));
  return {
    rule: JSON.parse(vote.rule) as Fields,
    seats: seats.map(frozenSeat),
    ...(vote.chair && { chair: vote.chair }),
    openedAt: vote.openedAt,
    presentAtOpening: keysOf(seats.filter(({ presentAtOpening }) => presentAtOpening)),
    ...(vote.deadline && { deadline: vote.deadline }),
    written: Boolean(vote.written),
    before: { tie: left.has('tie'), noQuorum: left.has('noQuorum'), invalid: left.has('invalid') },
    recused,
    proxies: Object.fromEntries(seats.flatMap(({ key, proxy }) => (proxy ? [[key, proxy]] : []))),
    casts: ballots
      .toSorted((a, b) => a.turn - b.turn)
      .map(({ voteSeatId, choice, castById, at, condition }) => ({
        seat: keys.get(voteSeatId) ?? '',
        choice,
        by: castById,
        at,
        ...(condition && { condition }),
      })),
    ...(vote.closedAt && { closing: closingOf(vote, seats, vote.closedAt) }),
  };
}

const closingOf = ({ castingVote }: StoredVote, seats: readonly StoredSeat[], at: string) => ({
  at,
  present: keysOf(seats.filter(({ presentAtClosing }) => presentAtClosing)),
  entitled: keysOf(seats.filter(({ recusedAt }) => !recusedAt)),
  ...(castingVote && { castingVote }),
});
