// A partnership (samenwerkingsverband): its name, form, seat and purpose now; what changed over time is in its periods.
import { defineEntity, p } from '@mikro-orm/core';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { day, id, prose, words } from '../platform/columns';
import { visiblePartnership } from '../platform/visibility';

export const PartnershipSchema = defineEntity({
  name: 'Partnership',
  properties: {
    id: id(),
    name: words(500),
    shortName: words(),
    legalForm: words(40).$type<LegalForm>(),
    seat: words(120).nullable(),
    purpose: prose().nullable(),
    website: words(500).nullable(),
    registerId: words(20).nullable().unique(),
    from: day(),
    until: day().nullable(),
    /** In the public register: everyone who is signed in may see it. */
    published: p.boolean().default(false),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: visiblePartnership } },
  indexes: [{ properties: ['shortName', 'id'] }],
});

export class Partnership extends PartnershipSchema.class {}
PartnershipSchema.setClass(Partnership);
