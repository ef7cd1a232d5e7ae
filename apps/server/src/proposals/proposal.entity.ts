// A proposal: who brings it, which body decides, how far it is. What it says is in its editions, which are kept.
import { type ProposalAct, type ProposalState, proposalLife } from '@hanze/shared/decisions/lifecycles/proposal';
import { advance } from '@hanze/shared/kernel/lifecycle';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Body } from '../partnerships/body.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, words } from '../platform/columns';
import { visibleProposal } from './proposal.visibility';

export const ProposalSchema = defineEntity({
  name: 'Proposal',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    year: p.integer(),
    /** Within the year, per partnership. */
    number: p.integer(),
    state: words(20).$type<ProposalState>(),
    /** The body that is competent to decide. */
    bodyId: () => p.manyToOne(Body).mapToPk(),
    /** Who brings it; null for the partnership's own office. */
    authorId: () => p.manyToOne(Organisation).mapToPk().nullable(),
    /** Number of its newest edition, from 1. */
    edition: p.integer(),
    /** The edition that others read and weigh; null before it was first tabled. A draft after it is its writers' alone. */
    tabledEdition: p.integer().nullable(),
    draftedAt: instant(),
    /** When it was first tabled: from then on every participant sees it. */
    tabledAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visibleProposal as never } },
  uniques: [{ properties: ['partnershipId', 'year', 'number'] }],
});

export class Proposal extends ProposalSchema.class {
  get code(): Opt<string> {
    return documentNumber('V', this);
  }

  /** Moves it along its life; refuses what its state does not allow. */
  move(act: ProposalAct): void {
    this.state = advance(proposalLife.table, this.state, act);
  }
}
ProposalSchema.setClass(Proposal);
