// A proposal that, once adopted and in effect, replaces an earlier decision. It is said before the vote, so that it is voted on.
import { defineEntity, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from '../proposals/proposal.entity';
import { Resolution } from './resolution.entity';

export const ReplacementSchema = defineEntity({
  name: 'Replacement',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    /** The decision that would be replaced. */
    decisionId: () => p.manyToOne(Resolution).mapToPk(),
    at: instant(),
    /** When it was taken back before the vote; null while it stands. */
    withdrawnAt: instant().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['proposalId'] }, { properties: ['decisionId'] }],
});

export class Replacement extends ReplacementSchema.class {}
ReplacementSchema.setClass(Replacement);
