// A cost group of a partnership: what its lines are booked on, and what a key covers.
import type { PackageKind, Recurrence } from '@hanze/shared/sharing/cost-words';
import { defineEntity, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const CostGroupSchema = defineEntity({
  name: 'CostGroup',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    name: words(),
    recurrence: words(20).$type<Recurrence>(),
    package: words(20).$type<PackageKind>(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'name'] }],
});

export class CostGroup extends CostGroupSchema.class {}
CostGroupSchema.setClass(CostGroup);
