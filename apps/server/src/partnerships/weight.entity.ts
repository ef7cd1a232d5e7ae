// The number of votes of a seat over a period. A new weight ends the old one; what weighed then stays known.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, id } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Partnership } from './partnership.entity';
import { Seat } from './seat.entity';

export const WeightSchema = defineEntity({
  name: 'Weight',
  properties: {
    id: id(),
    seatId: () => p.manyToOne(Seat).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    votes: p.integer(),
    from: day(),
    until: day().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['seatId', 'from'] }],
});

export class Weight extends WeightSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
WeightSchema.setClass(Weight);
