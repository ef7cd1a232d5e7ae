// Inhabitants of a municipality on a reference day, with where the figure comes from: a key may rest on it, so it is never overwritten.
import { defineEntity, p } from '@mikro-orm/core';
import { day, id, words } from '../platform/columns';
import { Organisation } from './organisation.entity';

export const InhabitantsSchema = defineEntity({
  name: 'Inhabitants',
  properties: {
    id: id(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    year: p.integer(),
    count: p.integer(),
    /** The day the figure holds for; null when the source does not say. */
    referenceDay: day().nullable(),
    source: words(),
  },
  uniques: [{ properties: ['organisationId', 'year', 'source'] }],
});

export class Inhabitants extends InhabitantsSchema.class {}
InhabitantsSchema.setClass(Inhabitants);
