// An organisation: a municipality, a province, a water authority, a body set up by a partnership. Reference data, seen by everyone.
import type { Period } from '@hanze/shared/kernel/period';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import type { OrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { day, id, words } from '../platform/columns';

export const OrganisationSchema = defineEntity({
  name: 'Organisation',
  properties: {
    id: id(),
    kind: words(40).$type<OrganisationKind>(),
    name: words(),
    officialName: words().nullable(),
    /** Municipality code GM0000, province PV00 and so on: the code of the national list. */
    code: words(20).nullable().unique(),
    province: words(60).nullable(),
    registerId: words(20).nullable().unique(),
    oin: words(20).nullable(),
    kvk: words(8).nullable(),
    rsin: words(9).nullable(),
    from: day().nullable(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['name', 'id'] }, { properties: ['kind', 'name', 'id'] }],
});

export class Organisation extends OrganisationSchema.class {
  /** Organisations of which no founding day is known count as always there. */
  get period(): Opt<Period> {
    return { from: this.from ?? '0001-01-01', until: this.until ?? null };
  }
}
OrganisationSchema.setClass(Organisation);
