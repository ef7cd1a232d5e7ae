// A promise as its decision froze it: to which municipality, from what to what, by when. It never changes; what came of it is measured.
import type { PromiseKind } from '@hanze/shared/proposals/promise-kinds';
import type { Direction } from '@hanze/shared/proposals/promise';
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../../decisions/resolution.entity';
import { Organisation } from '../../partnerships/organisation.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { day, id, prose, words } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';

export const BenefitPromiseSchema = defineEntity({
  name: 'BenefitPromise',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    resolutionId: () => p.manyToOne(Resolution).mapToPk(),
    /** Its place among the promises of the decision, from 0. */
    place: p.integer(),
    /** The municipality that should enjoy it, and that measures it. */
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    kind: words(20).$type<PromiseKind>(),
    description: prose(),
    department: words(200),
    owner: words(200).nullable(),
    unit: words(60),
    /** Decimal figures as text. Without a baseline nobody had measured: that is said, and never read as 0. */
    baseline: words(20).nullable(),
    target: words(20),
    targetOn: day(),
    direction: words(4).$type<Direction>(),
    decidedOn: day(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['resolutionId', 'place'] }],
  indexes: [{ properties: ['partnershipId', 'decidedOn', 'id'] }, { properties: ['organisationId', 'targetOn'] }],
});

export class BenefitPromise extends BenefitPromiseSchema.class {}
BenefitPromiseSchema.setClass(BenefitPromise);
