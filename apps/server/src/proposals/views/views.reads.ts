// Views rounds as rows: those of a proposal with their councils and points, in three statements, and what awaits a council.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { OrganisationSchema } from '../../partnerships/organisation.entity';
import type { PartnershipSchema } from '../../partnerships/partnership.entity';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow } from '../../platform/visibility';
import type { ProposalSchema } from '../proposal.entity';
import type { ProposalEditionSchema } from '../proposal-edition.entity';
import type { CouncilViewSchema } from './council-view.entity';
import type { ViewPointSchema } from './view-point.entity';
import { roundView } from './round-view';
import type { ViewsRoundType } from './views.type';
import type { ViewsRoundSchema } from './views-round.entity';

type Tables = InferKyselyDB<
  | typeof ViewsRoundSchema
  | typeof CouncilViewSchema
  | typeof ViewPointSchema
  | typeof ProposalSchema
  | typeof ProposalEditionSchema
  | typeof PartnershipSchema
  | typeof OrganisationSchema,
  Naming
>;

/** Which proposal a round is about, for its document. */
export interface AboutRound {
  partnershipName: string;
  year: number;
  number: number;
  title: string;
}

@Injectable()
export class ViewsReads {
  constructor(private readonly rows: Rows) {}

  /** Newest first. */
  ofProposal(proposalId: string): Promise<ViewsRoundType[]> {
    return this.where('v.proposalId', proposalId);
  }

  async one(id: string): Promise<ViewsRoundType | null> {
    return (await this.where('v.id', id))[0] ?? null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<ViewsRoundType | null> => {
    await this.rows.flush();
    return this.one(id);
  };

  async about(id: string): Promise<AboutRound | null> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('ViewsRound as v')
      .innerJoin('Proposal as p', 'p.id', 'v.proposalId')
      .innerJoin('Partnership as s', 's.id', 'v.partnershipId')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'v.edition'))
      .where(insidePartnershipRow('v'))
      .where('v.id', '=', id)
      .select(['s.shortName as partnershipName', 'p.year', 'p.number', 'e.title'])
      .executeTakeFirst();
    return row ?? null;
  }

  /** Open rounds in which the council of an organisation still owes its view, the earliest last day first. */
  awaiting(organisationId: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('CouncilView as c')
      .innerJoin('ViewsRound as v', 'v.id', 'c.roundId')
      .innerJoin('Proposal as p', 'p.id', 'v.proposalId')
      .innerJoin('Partnership as s', 's.id', 'v.partnershipId')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'v.edition'))
      .where(insidePartnershipRow('c'))
      .where('v.state', '=', 'open')
      .where('c.organisationId', '=', organisationId)
      .where('c.state', 'in', ['sent', 'received', 'in-discussion'])
      .select(['c.partnershipId', 'c.organisationId', 'c.until', 'p.year', 'p.number', 'e.title', 's.slug', 's.shortName'])
      .orderBy('c.until')
      .limit(50)
      .execute();
  }

  private async where(column: 'v.id' | 'v.proposalId', value: string): Promise<ViewsRoundType[]> {
    const db = this.rows.db<Tables>();
    const rounds = await db
      .selectFrom('ViewsRound as v')
      .where(insidePartnershipRow('v'))
      .where(column, '=', value)
      .selectAll()
      .orderBy('v.id', 'desc')
      .limit(20)
      .execute();
    if (rounds.length === 0) return [];
    const ids = rounds.map(({ id }) => id);
    const councils = await db
      .selectFrom('CouncilView as c')
      .innerJoin('Organisation as o', 'o.id', 'c.organisationId')
      .where('c.roundId', 'in', ids)
      .selectAll('c')
      .select('o.name as organisationName')
      .orderBy('o.name')
      .execute();
    const points = await db.selectFrom('ViewPoint').where('roundId', 'in', ids).selectAll().orderBy('number').execute();
    return rounds.map((round) => {
      const of = ({ roundId }: { roundId: string }) => roundId === round.id;
      return roundView(round, councils.filter(of), points.filter(of));
    });
  }
}
