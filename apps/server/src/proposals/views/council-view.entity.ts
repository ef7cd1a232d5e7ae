// What one council does in a views round: when it received the draft, until when it has, and the view it adopted.
import { type CouncilAct, type CouncilState, moveCouncil, type ViewTone } from '@hanze/shared/proposals/views/council-view';
import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../../partnerships/organisation.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { day, id, instant, words } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';
import { ViewsRound } from './views-round.entity';

export const CouncilViewSchema = defineEntity({
  name: 'CouncilView',
  properties: {
    id: id(),
    roundId: () => p.manyToOne(ViewsRound).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    state: words(20).$type<CouncilState>(),
    receivedOn: day().nullable(),
    /** Frozen with the receipt: a later change of the law does not move a running term. */
    until: day().nullable(),
    discussedOn: day().nullable(),
    tone: words(30).$type<ViewTone>().nullable(),
    adoptedOn: day().nullable(),
    givenAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['roundId', 'organisationId'] }],
  indexes: [{ properties: ['organisationId', 'state'] }],
});

export class CouncilView extends CouncilViewSchema.class {
  move(act: CouncilAct): void {
    this.state = moveCouncil(this.state, act);
  }
}
CouncilViewSchema.setClass(CouncilView);
