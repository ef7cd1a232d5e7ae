// The decision that a key rests on, with every seat of its vote by name: who held it, who was there, what was voted. Three statements.
import { documentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { BallotSchema } from '../decisions/ballot.entity';
import type { ResolutionSchema } from '../decisions/resolution.entity';
import { holderOf, type VoteSeatSchema } from '../decisions/vote-seat.entity';
import type { PersonSchema } from '../identity/person.entity';
import type { BodySchema } from '../partnerships/body.entity';
import { currentAct } from '../platform/act';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { LineageDecisionType, LineageVoteType } from './lineage.type';

type Tables = InferKyselyDB<
  typeof BallotSchema | typeof BodySchema | typeof PersonSchema | typeof ResolutionSchema | typeof VoteSeatSchema,
  Naming
>;

@Injectable()
export class DecisionLineageReads {
  constructor(private readonly rows: Rows) {}

  async one(id: string): Promise<LineageDecisionType | null> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('Resolution as r')
      .innerJoin('Body as b', 'b.id', 'r.bodyId')
      .where('r.id', '=', id)
      .where(insidePartnershipRow('r'))
      .select([
        'r.year',
        'r.number',
        'r.title',
        'r.decidedOn',
        'r.decidedAt',
        'r.sentenceNl',
        'r.sentenceEn',
        'r.voteId',
        'b.name as bodyName',
      ])
      .executeTakeFirst();
    if (!row) return null;
    const { year, number, sentenceNl, sentenceEn, voteId, ...decision } = row;
    const sentence = currentAct().language === 'nl' ? sentenceNl : sentenceEn;
    return { ...decision, sentence, code: documentNumber('B', { year, number }), votes: await this.votes(voteId) };
  }

  /** In the order of the roll: heaviest first. Of a seat that stepped back no vote counts. */
  private async votes(voteId: string): Promise<LineageVoteType[]> {
    const db = this.rows.db<Tables>();
    const seats = await db
      .selectFrom('VoteSeat as s')
      .leftJoin('Ballot as b', 'b.id', 's.ballotId')
      .leftJoin('Person as c', 'c.id', 'b.castById')
      .where('s.voteId', '=', voteId)
      .where(insidePartnershipRow('s'))
      .select(['s.key', 's.weight', 's.holder', 's.deputies', 's.presentAtOpening', 's.presentAtClosing', 's.recusedAt', 's.proxy'])
      .select(['b.choice', 'b.reason', 'b.condition', 'c.name as castByName'])
      .orderBy('s.weight', 'desc')
      .orderBy('s.key')
      .execute();
    const names = await this.names(seats.flatMap((seat) => holderOf(seat)?.personId ?? []));
    return seats.map((seat) => ({
      seat: seat.key,
      weight: seat.weight,
      holderName: names.get(holderOf(seat)?.personId ?? '') ?? null,
      castByName: seat.castByName,
      present: seat.presentAtClosing ?? seat.presentAtOpening,
      recused: seat.recusedAt !== null,
      proxy: seat.proxy,
      choice: seat.recusedAt ? null : seat.choice,
      reason: seat.recusedAt ? null : (seat.condition ?? seat.reason),
    }));
  }

  private async names(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const people = this.rows
      .db<Tables>()
      .selectFrom('Person')
      .where('id', 'in', [...new Set(ids)]);
    return new Map((await people.select(['id', 'name']).execute()).map(({ id, name }) => [id, name]));
  }
}
