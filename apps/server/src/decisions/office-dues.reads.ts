// What awaits the office of a partnership: votes that can be closed, and decisions of which nobody said what happens next.
import { documentNumber } from '@hanze/shared/proposals/document-number';
import type { Awaited } from '@hanze/shared/terms/awaited';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { can } from '../platform/authorise';
import { now } from '../platform/clock';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ProposalSchema } from '../proposals/proposal.entity';
import type { ProposalEditionSchema } from '../proposals/proposal-edition.entity';
import type { ResolutionSchema } from './resolution.entity';
import type { VoteSchema } from './vote.entity';
import type { VoteSeatSchema } from './vote-seat.entity';

type Tables = InferKyselyDB<
  | typeof VoteSchema
  | typeof VoteSeatSchema
  | typeof ProposalSchema
  | typeof ProposalEditionSchema
  | typeof PartnershipSchema
  | typeof ResolutionSchema,
  Naming
>;

@Injectable()
export class OfficeDuesReads {
  constructor(private readonly rows: Rows) {}

  async list(partnershipId: string): Promise<Awaited[]> {
    const [closings, outcomes] = await Promise.all([
      can('closeVote', { partnershipId }) ? this.closings(partnershipId) : [],
      can('recordOutcome', { partnershipId }) ? this.outcomes(partnershipId) : [],
    ]);
    return [...closings, ...outcomes];
  }

  /** Votes past their last moment, and votes in which every seat that may vote has done so. */
  private async closings(partnershipId: string): Promise<Awaited[]> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Vote as v')
      .innerJoin('Proposal as p', 'p.id', 'v.proposalId')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'v.edition'))
      .innerJoin('Partnership as s', 's.id', 'v.partnershipId')
      .where(insidePartnershipRow('v'))
      .where('v.partnershipId', '=', partnershipId)
      .where('v.state', '=', 'open')
      .where((eb) =>
        eb.or([
          eb('v.deadline', '<', now()),
          eb.not(
            eb.exists(
              eb
                .selectFrom('VoteSeat as z')
                .select('z.id')
                .whereRef('z.voteId', '=', 'v.id')
                .where('z.ballotId', 'is', null)
                .where('z.recusedAt', 'is', null)
                .where('z.proxy', 'is', null),
            ),
          ),
        ]),
      )
      .select(['v.deadline', 'p.year', 'p.number', 'e.title', 's.slug', 's.shortName as partnershipName'])
      .orderBy('v.openedAt')
      .limit(50)
      .execute();
    return rows.map(({ year, number, deadline, ...row }) => ({
      ...row,
      kind: 'closing',
      code: documentNumber('V', { year, number }),
      forName: null,
      recordId: null,
      until: deadline?.slice(0, 10) ?? null,
    }));
  }

  private async outcomes(partnershipId: string): Promise<Awaited[]> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Resolution as r')
      .innerJoin('Partnership as s', 's.id', 'r.partnershipId')
      .where(insidePartnershipRow('r'))
      .where('r.partnershipId', '=', partnershipId)
      .where('r.nextStep', 'is', null)
      .select(['r.id as recordId', 'r.year', 'r.number', 'r.title', 's.slug', 's.shortName as partnershipName'])
      .orderBy('r.decidedAt')
      .limit(50)
      .execute();
    return rows.map(({ year, number, ...row }) => ({
      ...row,
      kind: 'outcome',
      code: documentNumber('B', { year, number }),
      forName: null,
      until: null,
    }));
  }
}
