// A body of a partnership: the board or boards that decide, a committee that advises.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import type { BodyKind } from '@hanze/shared/partnerships/bodies';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Partnership } from './partnership.entity';

export const BodySchema = defineEntity({
  name: 'Body',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    kind: words(40).$type<BodyKind>(),
    name: words(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'from'] }],
});

export class Body extends BodySchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
BodySchema.setClass(Body);
