// An organisation takes part in a partnership over a period, through one or more of its organs.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Resolution } from '../decisions/resolution.entity';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Organisation } from './organisation.entity';
import { Partnership } from './partnership.entity';

export const ParticipationSchema = defineEntity({
  name: 'Participation',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** Organ codes, with a space between: 'college council'. */
    organs: words(200),
    /** The share of the costs that the register records, in percent, as written there. */
    recordedShare: words(20).nullable(),
    from: day(),
    until: day().nullable(),
    /** The decision that made or last changed it; null for what no decision of the portal did. */
    decisionId: () => p.manyToOne(Resolution).mapToPk().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'organisationId', 'from'] }],
  indexes: [{ properties: ['organisationId', 'partnershipId'] }],
});

export class Participation extends ParticipationSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
ParticipationSchema.setClass(Participation);
