// During a vote: casting for a seat, taking no part for a personal interest, and voting through another seat.
import { checkBallot } from '@hanze/shared/decisions/ballot';
import { isRecusalGround } from '@hanze/shared/decisions/recusal-grounds';
import { giveProxy, recuse } from '@hanze/shared/decisions/record/attendance';
import { castVote } from '@hanze/shared/decisions/record/casting';
import { EntityManager, LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now, nowToTheSecond } from '../platform/clock';
import { found } from '../platform/found';
import { refuse as refuseAlways } from '../platform/refusals';
import { currentViewer } from '../platform/viewer';
import { Ballot } from './ballot.entity';
import { refuse } from './decisions.refusals';
import { Vote } from './vote.entity';
import type { CastVoteInput } from './vote.inputs';
import { recordOf } from './vote-record';
import { VoteSeat } from './vote-seat.entity';

@Injectable()
export class VotingService {
  constructor(private readonly em: EntityManager) {}

  /** Touches this seat and no other, so that a full house voting at once does not stand in each other's way. */
  async cast({ seatId, ...given }: CastVoteInput): Promise<Ballot> {
    const seat = found(await this.em.findOne(VoteSeat, seatId, { lockMode: LockMode.PESSIMISTIC_WRITE }), 'seatId');
    const vote = found(await this.em.findOne(Vote, seat.voteId), 'seatId');
    const { voteId, partnershipId, proxy } = seat;
    const through = proxy ? await this.em.findOneOrFail(VoteSeat, { voteId, key: proxy }) : null;
    authorise('castVote', { partnershipId, actors: (through ?? seat).actors });
    const { personId, mandate } = currentViewer();
    if (personId === null || mandate === null) return refuseAlways('not-yours');
    const ballot = checkBallot(given);
    const at = nowToTheSecond();
    const cast = { seat: seat.key, choice: ballot.choice, by: personId, at };
    castVote(recordOf(vote, through ? [seat, through] : [seat], []), cast);
    seat.turns += 1;
    const castBy = { castById: personId, mandateId: mandate.id };
    const made = this.em.create(Ballot, { ...ballot, ...castBy, voteId, partnershipId, voteSeatId: seatId, turn: seat.turns, at });
    seat.ballotId = made.id;
    return made;
  }

  async recuse(seatId: string, { ground, reason }: { ground: string | null; reason: string }): Promise<Vote> {
    const { vote, seat, seats } = await this.load(seatId);
    authorise('recuseSeat', { partnershipId: vote.partnershipId, actors: seat.actors });
    const lawful = ground === null || isRecusalGround(ground) ? ground : refuse('ground-unknown', { at: 'ground' });
    const { key } = seat;
    const said = reason.trim().slice(0, 1000);
    const { proxies } = recuse(recordOf(vote, seats, []), { seat: key, reason: said, at: nowToTheSecond() });
    seat.recusedAt ??= now();
    seat.recusedReason ??= said;
    seat.recusedGround ??= lawful;
    for (const each of seats) each.proxy = proxies[each.key] ?? null;
    return vote;
  }

  async giveProxy(fromSeatId: string, toSeatId: string): Promise<Vote> {
    const { vote, seat, seats } = await this.load(fromSeatId);
    authorise('giveProxy', { partnershipId: vote.partnershipId, actors: seat.actors });
    const to = seats.find(({ id }) => id === toSeatId) ?? refuse('other-vote', { at: 'toSeatId' });
    giveProxy(recordOf(vote, seats, []), { from: seat.key, to: to.key, at: nowToTheSecond() });
    seat.proxy = to.key;
    return vote;
  }

  private async load(seatId: string): Promise<{ vote: Vote; seat: VoteSeat; seats: VoteSeat[] }> {
    const seat = found(await this.em.findOne(VoteSeat, seatId), 'seatId');
    const vote = found(await this.em.findOne(Vote, seat.voteId), 'seatId');
    return { vote, seat, seats: await this.em.find(VoteSeat, { voteId: vote.id }) };
  }
}
