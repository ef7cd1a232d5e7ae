// What the partnership did with the advice to review a decision of which too little came: a proposal, or a reason to wait until a day.
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../../decisions/resolution.entity';
import { Person } from '../../identity/person.entity';
import { Partnership } from '../../partnerships/partnership.entity';
import { day, id, instant, prose } from '../../platform/columns';
import { insidePartnership } from '../../platform/visibility';
import { Proposal } from '../../proposals/proposal.entity';

export const BenefitReviewSchema = defineEntity({
  name: 'BenefitReview',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    resolutionId: () => p.manyToOne(Resolution).mapToPk(),
    /** The proposal that looks back; null when the review was put off. */
    proposalId: () => p.manyToOne(Proposal).mapToPk().nullable(),
    /** Why it was put off, and the day on which the advice returns. */
    reason: prose().nullable(),
    againOn: day().nullable(),
    answeredById: () => p.manyToOne(Person).mapToPk().nullable(),
    at: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['resolutionId', 'at'] }],
});

export class BenefitReview extends BenefitReviewSchema.class {}
BenefitReviewSchema.setClass(BenefitReview);
