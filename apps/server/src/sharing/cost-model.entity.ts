// What the shared costs of a book year are made of, as the partnership recorded it. A newer one ends it; it is never overwritten.
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const CostModelSchema = defineEntity({
  name: 'CostModel',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    year: p.integer(),
    /** Kind "components" of the auditor's command, as a JSON text. */
    document: prose(),
    recordedById: () => p.manyToOne(Person).mapToPk().nullable(),
    recordedAt: instant(),
    /** When a newer one took its place; null while it stands. */
    endedAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'year', 'recordedAt'] }],
});

export class CostModel extends CostModelSchema.class {}
CostModelSchema.setClass(CostModel);
