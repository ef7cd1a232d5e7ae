// The scan of a municipality as it was on a day, kept so that a later one can say what changed.
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, instant, prose } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const ScanSchema = defineEntity({
  name: 'Scan',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    on: day(),
    /** What the findings rest on, JSON: the same rules make the same findings of it. */
    facts: prose(),
    /** The findings of the ten points, JSON. */
    findings: prose(),
    frozenById: () => p.manyToOne(Person).mapToPk().nullable(),
    frozenAt: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'organisationId', 'frozenAt'] }],
});

export class Scan extends ScanSchema.class {}
ScanSchema.setClass(Scan);
