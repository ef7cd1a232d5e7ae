// A count of one participant on one day (workplaces, cases, tonnes), with its source: a key may rest on it, so it is never overwritten.
import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const DriverCountSchema = defineEntity({
  name: 'DriverCount',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** What keys call it: 'werkplekken'. */
    code: words(80),
    name: words(),
    /** The exact number, as "p" or "p/q". */
    value: words(80),
    referenceDay: day(),
    source: words(500),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'code', 'organisationId', 'referenceDay'] }],
});

export class DriverCount extends DriverCountSchema.class {}
DriverCountSchema.setClass(DriverCount);
