// One point of a council's view, and the answer to it with its reason and what changed in the text.
import type { Verdict } from '@hanze/shared/proposals/views/council-view';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { id, instant, prose, words } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';
import { CouncilView } from './council-view.entity';
import { ViewsRound } from './views-round.entity';

export const ViewPointSchema = defineEntity({
  name: 'ViewPoint',
  properties: {
    id: id(),
    roundId: () => p.manyToOne(ViewsRound).mapToPk(),
    councilViewId: () => p.manyToOne(CouncilView).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** Within the view, from 1. */
    number: p.integer(),
    text: prose(),
    verdict: words(20).$type<Verdict>().nullable(),
    answer: prose().nullable(),
    change: prose().nullable(),
    /** The later edition in which the change stands. */
    edition: p.integer().nullable(),
    answeredById: () => p.manyToOne(Person).mapToPk().nullable(),
    answeredAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['councilViewId', 'number'] }],
  indexes: [{ properties: ['roundId'] }],
});

export class ViewPoint extends ViewPointSchema.class {}
ViewPointSchema.setClass(ViewPoint);
