// A partnership (samenwerkingsverband). What can change in it over time, form, participants, bodies, weights, is in periods of its own.
import type { Day } from '@hanze/shared/kernel/day';
import type { Period } from '@hanze/shared/kernel/period';
import { end } from '@hanze/shared/partnerships/history';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { day, id, prose, words } from '../platform/columns';
import { visiblePartnership } from '../platform/visibility';
import { Organisation } from './organisation.entity';

export const PartnershipSchema = defineEntity({
  name: 'Partnership',
  properties: {
    id: id(),
    name: words(500),
    shortName: words(),
    /** The part of the address that names it: /vier-stromen/vandaag. */
    slug: words(80).unique(),
    seat: words(120).nullable(),
    purpose: prose().nullable(),
    website: words(500).nullable(),
    registerId: words(20).nullable().unique(),
    /** The organisation it set up, where its form makes it a legal person. */
    bodyId: () => p.manyToOne(Organisation).mapToPk().nullable(),
    from: day(),
    until: day().nullable(),
    predecessorId: () => p.manyToOne(Partnership).mapToPk().nullable(),
    /** Who founded it here acts on it until, and beside, its secretary; null for what the register brought. */
    foundedById: p.uuid().nullable(),
    /** In the public register: everyone who is signed in may see it. */
    published: p.boolean().default(false),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visiblePartnership } },
  indexes: [{ properties: ['shortName', 'id'] }, { properties: ['predecessorId'] }, { properties: ['foundedById'] }],
});

export class Partnership extends PartnershipSchema.class {
  get period(): Opt<Period> {
    return { from: this.from, until: this.until ?? null };
  }

  /** Ends it: `until` is the first day on which it no longer holds. */
  end(until: Day): void {
    this.until = end(this.period, until).until;
  }
}
PartnershipSchema.setClass(Partnership);
