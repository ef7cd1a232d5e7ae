// A key covers a cost group over a period. The next key of the group ends it; what was shared by it stays explained by it.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { CostGroup } from './cost-group.entity';
import { CostKey } from './cost-key.entity';

export const KeyCoverageSchema = defineEntity({
  name: 'KeyCoverage',
  properties: {
    id: id(),
    keyId: () => p.manyToOne(CostKey).mapToPk(),
    groupId: () => p.manyToOne(CostGroup).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    from: day(),
    until: day().nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['groupId', 'from'] }],
  indexes: [{ properties: ['keyId'] }, { properties: ['partnershipId', 'from'] }],
});

export class KeyCoverage extends KeyCoverageSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
KeyCoverageSchema.setClass(KeyCoverage);
