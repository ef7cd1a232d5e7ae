// Which decisions replace which: what a proposal would end, and what decisions in effect did end.
import { documentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { viewerCan } from '../platform/authorise';
import { loader } from '../platform/loader';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { ProposalReads } from '../proposals/proposal.reads';
import type { ReplacementSchema } from './replacement.entity';
import type { DecisionReferenceType, ReplacementsType } from './replacement.type';
import type { ResolutionSchema } from './resolution.entity';

type Tables = InferKyselyDB<typeof ReplacementSchema | typeof ResolutionSchema, Naming>;

@Injectable()
export class ReplacementReads {
  constructor(
    private readonly rows: Rows,
    private readonly proposals: ProposalReads,
  ) {}

  async ofProposal(slug: string, code: string): Promise<ReplacementsType | null> {
    const proposal = await this.proposals.one(slug, code);
    return proposal && this.planned(proposal);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async (proposal: {
    id: string;
    partnershipId: string;
    authorId?: string | null | undefined;
  }): Promise<ReplacementsType> => {
    await this.rows.flush();
    return this.planned(proposal);
  };

  /** The decisions that this one ended; for many at once in one statement. */
  async endedBy(decisionId: string): Promise<DecisionReferenceType[]> {
    const ended = loader(this, 'ended', async (ids) => {
      const rows = await this.rows
        .db<Tables>()
        .selectFrom('Resolution as r')
        .where(insidePartnershipRow('r'))
        .where('r.supersededById', 'in', [...ids])
        .select(['r.id', 'r.year', 'r.number', 'r.title', 'r.supersededById'])
        .orderBy('r.decidedAt')
        .execute();
      return new Map(ids.map((id) => [id, rows.filter((row) => row.supersededById === id).map(reference)]));
    });
    return (await ended.load(decisionId)) ?? [];
  }

  private async planned(proposal: { id: string; partnershipId: string; authorId?: string | null | undefined }): Promise<ReplacementsType> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Replacement as x')
      .innerJoin('Resolution as r', 'r.id', 'x.decisionId')
      .where(insidePartnershipRow('x'))
      .where('x.proposalId', '=', proposal.id)
      .where('x.withdrawnAt', 'is', null)
      .select(['r.id', 'r.year', 'r.number', 'r.title'])
      .orderBy('r.decidedAt')
      .execute();
    return { proposalId: proposal.id, decisions: rows.map(reference), viewerCan: viewerCan(['planReplacement'], proposal) };
  }
}

const reference = ({ id, year, number, title }: { id: string; year: number; number: number; title: string }): DecisionReferenceType => ({
  id,
  title,
  code: documentNumber('B', { year, number }),
});
