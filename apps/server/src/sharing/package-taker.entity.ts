// A participant that takes a plus package, and so pays for it.
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { CostGroup } from './cost-group.entity';

export const PackageTakerSchema = defineEntity({
  name: 'PackageTaker',
  properties: {
    id: id(),
    groupId: () => p.manyToOne(CostGroup).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['groupId', 'organisationId'] }],
});

export class PackageTaker extends PackageTakerSchema.class {}
PackageTakerSchema.setClass(PackageTaker);
