// A seat: the place an organisation has in a body over a period. Who sits on it is a mandate; what it weighs is a weight.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Body } from './body.entity';
import { Organisation } from './organisation.entity';
import { Partnership } from './partnership.entity';

export const SeatSchema = defineEntity({
  name: 'Seat',
  properties: {
    id: id(),
    bodyId: () => p.manyToOne(Body).mapToPk(),
    /** The partnership of the body, kept here so that a seat says itself where it belongs. */
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** Tells seats of one organisation apart: '1', 'portefeuillehouder ICT'. */
    label: words(80).nullable(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['bodyId', 'from'] }, { properties: ['partnershipId', 'organisationId'] }],
});

export class Seat extends SeatSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
SeatSchema.setClass(Seat);
