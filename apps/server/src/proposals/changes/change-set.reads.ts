// The change set of a proposal or a decision on a screen: what is proposed, what was voted on, and whether it was or can be carried out.
import { parseChangeSet } from '@hanze/shared/proposals/change-set/change-set';
import type { FrozenSet } from '@hanze/shared/proposals/change-set/frozen';
import { readDocumentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { ResolutionSchema } from '../../decisions/resolution.entity';
import type { VoteSchema } from '../../decisions/vote.entity';
import type { PartnershipSchema } from '../../partnerships/partnership.entity';
import { today } from '../../platform/clock';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow } from '../../platform/visibility';
import type { ProposalSchema } from '../proposal.entity';
import type { ProposalEditionSchema } from '../proposal-edition.entity';
import { proposalRowVisible } from '../proposal.visibility';
import type { MadeIds } from './applying.service';
import type { ChangeSetType } from './change-set.type';
import { viewOf, viewOfFrozen } from './change-view';
import { ChangesService } from './changes.service';

type Tables = InferKyselyDB<
  typeof PartnershipSchema | typeof ProposalEditionSchema | typeof ProposalSchema | typeof ResolutionSchema | typeof VoteSchema,
  Naming
>;

interface Decided {
  id: string;
  partnershipId: string;
  state: string;
  outcome: string;
  changes: string | null;
  made: string | null;
  executedAt: string | null;
}

@Injectable()
export class ChangeSetReads {
  constructor(
    private readonly rows: Rows,
    private readonly changes: ChangesService,
  ) {}

  /** By the number of a proposal or of a decision; null when it changes no records, or is not the viewer's to see. */
  async one(slug: string, code: string): Promise<ChangeSetType | null> {
    const proposal = readDocumentNumber('V', code);
    if (proposal) return this.ofProposal(slug, proposal);
    const decision = readDocumentNumber('B', code);
    return decision ? this.ofDecision(await this.decided(slug, decision)) : null;
  }

  /** A set that is being written, on the records as they are. */
  async preview(partnershipId: string, document: string): Promise<ChangeSetType> {
    const set = parseChangeSet(document);
    const played = await this.changes.played(partnershipId, set);
    const problems = await this.changes.problems(partnershipId, played);
    return viewOf(set, played, { id: partnershipId, state: 'proposed', problems });
  }

  /** What lies before a vote is played on the records of now; from the opening on it is what was frozen. */
  private async ofProposal(slug: string, { year, number }: { year: number; number: number }): Promise<ChangeSetType | null> {
    const row = await this.db()
      .selectFrom('Proposal as p')
      .innerJoin('Partnership as s', 's.id', 'p.partnershipId')
      .innerJoin('ProposalEdition as e', (join) => join.onRef('e.proposalId', '=', 'p.id').onRef('e.edition', '=', 'p.edition'))
      .leftJoin('Vote as v', (join) =>
        join.onRef('v.proposalId', '=', 'p.id').onRef('v.edition', '=', 'p.edition').on('v.state', '=', 'open'),
      )
      .leftJoin('Resolution as r', 'r.proposalId', 'p.id')
      .where('s.slug', '=', slug)
      .where('p.year', '=', year)
      .where('p.number', '=', number)
      .where(proposalRowVisible('p'))
      .select(['p.id', 'p.partnershipId', 'e.changes', 'v.changes as voted'])
      .select(['r.id as decisionId', 'r.state', 'r.outcome', 'r.changes as decided', 'r.made', 'r.executedAt'])
      .executeTakeFirst();
    if (!row) return null;
    const { id, partnershipId, changes, voted, decisionId, state, outcome, decided, made, executedAt } = row;
    if (decisionId && state && outcome)
      return this.ofDecision({ id: decisionId, partnershipId, state, outcome, changes: decided, made, executedAt });
    if (voted) {
      const frozen = JSON.parse(voted) as FrozenSet;
      return viewOfFrozen(frozen, { id, state: 'voted', problems: await this.changes.stale(partnershipId, frozen) });
    }
    return changes ? { ...(await this.preview(partnershipId, changes)), id } : null;
  }

  private async ofDecision(row: Decided | undefined): Promise<ChangeSetType | null> {
    if (!row?.changes) return null;
    const frozen = JSON.parse(row.changes) as FrozenSet;
    const { id, executedAt } = row;
    const made = row.made ? (JSON.parse(row.made) as MadeIds) : {};
    const problems =
      row.outcome === 'adopted' && executedAt === null && !isOver(row.state) ? await this.changes.stale(row.partnershipId, frozen) : [];
    return viewOfFrozen(frozen, { id, made, executedAt, problems, state: standOf(row, frozen, problems.length > 0) });
  }

  private decided(slug: string, { year, number }: { year: number; number: number }): Promise<Decided | undefined> {
    return this.db()
      .selectFrom('Resolution as r')
      .innerJoin('Partnership as s', 's.id', 'r.partnershipId')
      .where('s.slug', '=', slug)
      .where('r.year', '=', year)
      .where('r.number', '=', number)
      .where(insidePartnershipRow('r'))
      .select(['r.id', 'r.partnershipId', 'r.state', 'r.outcome', 'r.changes', 'r.made', 'r.executedAt'])
      .executeTakeFirst();
  }

  private db() {
    return this.rows.db<Tables>();
  }
}

const isOver = (state: string): boolean => state === 'superseded' || state === 'annulled';

function standOf({ outcome, state, executedAt }: Decided, { takesEffectOn }: FrozenSet, isStale: boolean): string {
  if (outcome !== 'adopted') return 'rejected';
  if (executedAt !== null) return 'executed';
  if (isOver(state)) return 'over';
  if (isStale) return 'stale';
  return state === 'effective' && (takesEffectOn === null || takesEffectOn <= today()) ? 'ready' : 'waits';
}
