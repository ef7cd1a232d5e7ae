// What awaits the viewer under the mandate he or she acts for: votes of seats that mandate may vote for, and positions of its organisation.
import { can } from '../platform/authorise';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import { insidePartnershipRow } from '../platform/visibility';
import type { ProposalSchema } from '../proposals/proposal.entity';
import type { ProposalEditionSchema } from '../proposals/proposal-edition.entity';
import { ProposalReads } from '../proposals/proposal.reads';
import { ViewsReads } from '../proposals/views/views.reads';
import type { Awaited as AwaitingType } from '@hanze/shared/terms/awaited';
import type { VoteSchema } from './vote.entity';
import { actorsOf, type VoteSeatSchema } from './vote-seat.entity';

type Tables = InferKyselyDB<
  typeof VoteSchema | typeof VoteSeatSchema | typeof ProposalSchema | typeof ProposalEditionSchema | typeof PartnershipSchema,
  Naming
>;

/** The number of the proposal leads there, and it is for the municipality as a whole. */
const itself = { recordId: null, forName: null };

@Injectable()
export class AwaitingReads {
  constructor(
    private readonly rows: Rows,
    private readonly proposals: ProposalReads,
    private readonly views: ViewsReads,
  ) {}

  /** Votes before positions, the earliest end first; a position is not asked where the seat can vote already. */
  async list(): Promise<AwaitingType[]> {
    const organisationId = currentViewer().mandate?.organisationId ?? null;
    if (organisationId === null) return [];
    const votes = await this.votes(organisationId);
    const voting = new Set(votes.map(({ slug, code }) => `${slug} ${code}`));
    const positions = (await this.proposals.awaitingPosition(organisationId))
      .filter(({ partnershipId }) => can('takePosition', { partnershipId, authorId: null }))
      .map(({ year, number, slug, shortName, title }): AwaitingType => {
        const code = documentNumber('V', { year, number });
        return { kind: 'position', slug, partnershipName: shortName, code, title, until: null, ...itself };
      });
    return [
      ...votes,
      ...(await this.councilViews(organisationId)),
      ...positions.filter(({ slug, code }) => !voting.has(`${slug} ${code}`)),
    ];
  }

  /** Of the council that the viewer clerks for. */
  private async councilViews(organisationId: string): Promise<AwaitingType[]> {
    return (await this.views.awaiting(organisationId))
      .filter((row) => can('giveView', row))
      .map(({ year, number, slug, shortName, title, until }) => {
        const code = documentNumber('V', { year, number });
        return { kind: 'view', slug, partnershipName: shortName, code, title, until: until ?? null, ...itself };
      });
  }

  private async votes(organisationId: string): Promise<AwaitingType[]> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('VoteSeat as z')
      .innerJoin('Vote as v', 'v.id', 'z.voteId')
      .innerJoin('Proposal as p', 'p.id', 'v.proposalId')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'v.edition'))
      .innerJoin('Partnership as s', 's.id', 'v.partnershipId')
      .where(insidePartnershipRow('v'))
      .where('v.state', '=', 'open')
      .where('z.organisationId', '=', organisationId)
      .where('z.ballotId', 'is', null)
      .where('z.recusedAt', 'is', null)
      .where('z.proxy', 'is', null)
      .select(['z.holder', 'z.deputies', 'z.partnershipId', 'v.deadline', 'p.year', 'p.number', 'e.title', 's.slug', 's.shortName'])
      .orderBy('v.deadline')
      .limit(50)
      .execute();
    return rows
      .filter((row) => can('castVote', { partnershipId: row.partnershipId, actors: actorsOf(row) }))
      .map(({ year, number, slug, shortName, title, deadline }) => ({
        ...itself,
        kind: 'vote',
        slug,
        partnershipName: shortName,
        title,
        code: documentNumber('V', { year, number }),
        // the deadline is the last second of a day here, late in the evening in UTC: the same day
        until: deadline?.slice(0, 10) ?? null,
      }));
  }
}
