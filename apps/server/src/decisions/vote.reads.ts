// Votes as rows: all votes on a proposal, in four statements however many seats.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { PersonSchema } from '../identity/person.entity';
import type { BodySchema } from '../partnerships/body.entity';
import { currentAct } from '../platform/act';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { BallotSchema } from './ballot.entity';
import type { ResolutionSchema } from './resolution.entity';
import type { VoteSchema } from './vote.entity';
import type { VoteType } from './vote.type';
import type { VoteSeatSchema } from './vote-seat.entity';
import { holderOf } from './vote-seat.entity';
import { voteView } from './vote-view';

type Tables = InferKyselyDB<
  typeof VoteSchema | typeof VoteSeatSchema | typeof BallotSchema | typeof BodySchema | typeof PersonSchema | typeof ResolutionSchema,
  Naming
>;

@Injectable()
export class VoteReads {
  constructor(private readonly rows: Rows) {}

  /** Newest first. */
  ofProposal(proposalId: string): Promise<VoteType[]> {
    return this.where('v.proposalId', proposalId);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<VoteType | null> => {
    await this.rows.flush();
    return (await this.where('v.id', id))[0] ?? null;
  };

  private async where(column: 'v.id' | 'v.proposalId', value: string): Promise<VoteType[]> {
    const db = this.rows.db<Tables>();
    const votes = await db
      .selectFrom('Vote as v')
      .innerJoin('Body as b', 'b.id', 'v.bodyId')
      .leftJoin('Resolution as r', 'r.voteId', 'v.id')
      .where(insidePartnershipRow('v'))
      .where(column, '=', value)
      .select(['v.id', 'v.partnershipId', 'v.edition', 'v.state', 'v.rule', 'v.chair', 'v.written', 'v.before', 'v.openedAt', 'v.deadline'])
      .select(['v.closedAt', 'v.castingVote', 'v.outcome', 'v.answer', 'b.name as bodyName'])
      .select(['r.year as decisionYear', 'r.number as decisionNumber'])
      .orderBy('v.openedAt', 'desc')
      .orderBy('v.id', 'desc')
      .limit(20)
      .execute();
    if (votes.length === 0) return [];
    const ids = votes.map(({ id }) => id);
    const seats = await db.selectFrom('VoteSeat').where('voteId', 'in', ids).selectAll().orderBy('weight', 'desc').orderBy('key').execute();
    const ballots = await db
      .selectFrom('Ballot')
      .innerJoin('VoteSeat as s', 's.ballotId', 'Ballot.id')
      .innerJoin('Person as c', 'c.id', 'Ballot.castById')
      .where('s.voteId', 'in', ids)
      .selectAll('Ballot')
      .select('c.name as castByName')
      .orderBy('turn')
      .execute();
    const names = await this.names(seats.flatMap((seat) => holderOf(seat)?.personId ?? []));
    const { language } = currentAct();
    return votes.map((vote) =>
      voteView({
        vote,
        seats: seats.filter(({ voteId }) => voteId === vote.id),
        ballots: ballots.filter(({ voteId }) => voteId === vote.id),
        names,
        language,
      }),
    );
  }

  private async names(personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Person')
      .where('id', 'in', [...new Set(personIds)])
      .select(['id', 'name'])
      .execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
