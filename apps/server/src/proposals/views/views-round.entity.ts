// A views round: the edition of a proposal that went to the councils, what they are asked about, and how far it is.
import { viewsRoundLife } from '@hanze/shared/decisions/lifecycles/views-round';
import { advance } from '@hanze/shared/kernel/lifecycle';
import type { ViewsSubjectCode } from '@hanze/shared/proposals/views/subjects';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';
import { Proposal } from '../proposal.entity';

type State = keyof typeof viewsRoundLife.states;
type Act = keyof typeof viewsRoundLife.acts;

export const ViewsRoundSchema = defineEntity({
  name: 'ViewsRound',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    /** The edition that the councils received. */
    edition: p.integer(),
    subject: words(20).$type<ViewsSubjectCode>(),
    /** Where the arrangement designates: its weeks and its clause. */
    weeks: p.integer().nullable(),
    clause: words(200).nullable(),
    /** A last day later than the law's, agreed for all. */
    agreedUntil: day().nullable(),
    recessFrom: day().nullable(),
    recessUntil: day().nullable(),
    state: words(20).$type<State>(),
    sentOn: day(),
    openedById: () => p.manyToOne(Person).mapToPk().nullable(),
    closedAt: instant().nullable(),
    answeredAt: instant().nullable(),
    cancelledBecause: prose().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['proposalId'] }, { properties: ['partnershipId', 'state'] }],
});

export class ViewsRound extends ViewsRoundSchema.class {
  /** Moves it along its life; refuses what its state does not allow. */
  move(act: Act): void {
    this.state = advance<State, Act>(viewsRoundLife.table, this.state, act);
  }
}
ViewsRoundSchema.setClass(ViewsRound);
