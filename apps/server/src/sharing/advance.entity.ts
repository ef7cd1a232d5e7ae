// An advance: a quarter of what a participant contributes by the budget as it stood when the advances were fixed. It is never changed.
import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { cents, day, id, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const AdvanceSchema = defineEntity({
  name: 'Advance',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    year: p.integer(),
    quarter: p.integer(),
    /** 'VS-2026-03-1': participant and quarter. */
    number: words(20),
    dueOn: day(),
    cents: cents(),
    fixedOn: day(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'year', 'organisationId', 'quarter'] }, { properties: ['partnershipId', 'number'] }],
});

export class Advance extends AdvanceSchema.class {}
AdvanceSchema.setClass(Advance);
