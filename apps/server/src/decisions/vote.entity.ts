// A vote of a body on one edition of a proposal: its rule and roll are frozen at opening, its outcome at closing.
import { type VoteAct, voteLife, type VoteState } from '@hanze/shared/decisions/lifecycles/vote';
import type { OutcomeCode } from '@hanze/shared/decisions/tally';
import { advance } from '@hanze/shared/kernel/lifecycle';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Body } from '../partnerships/body.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { instant, id, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from '../proposals/proposal.entity';

/** To the second, as documents of votes carry it. */
const second = () => instant();

export const VoteSchema = defineEntity({
  name: 'Vote',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    /** The edition that is voted on. */
    edition: p.integer(),
    bodyId: () => p.manyToOne(Body).mapToPk(),
    state: words(20).$type<VoteState>(),
    /** The rule document as it was at opening, as JSON. */
    rule: prose(),
    /** The key of the seat that chairs; null when the chair holds no seat. */
    chair: words(300).nullable(),
    written: p.boolean(),
    /** What earlier votes on the same proposal left: 'tie', 'noQuorum', 'invalid', with a space between. */
    before: words(40),
    openedAt: second(),
    deadline: second().nullable(),
    openedById: () => p.manyToOne(Person).mapToPk().nullable(),
    closedAt: second().nullable(),
    closedById: () => p.manyToOne(Person).mapToPk().nullable(),
    castingVote: words(10).$type<'for' | 'against'>().nullable(),
    outcome: words(20).$type<OutcomeCode>().nullable(),
    /** The document an outsider recomputes, and our answer to it, as JSON: frozen at closing. */
    document: prose().nullable(),
    answer: prose().nullable(),
    /** The change set with every value before it, frozen at opening, as JSON; null when the proposal changes no records. */
    changes: prose().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['proposalId', 'openedAt'] }, { properties: ['partnershipId', 'state'] }],
});

export class Vote extends VoteSchema.class {
  /** Moves it along its life; refuses what its state does not allow. */
  move(act: VoteAct): void {
    this.state = advance(voteLife.table, this.state, act);
  }
}
VoteSchema.setClass(Vote);
