// A reclassification (herindeling): which municipality came after which, and whether it passed over whole.
import { defineEntity, p } from '@mikro-orm/core';
import { day, id } from '../platform/columns';
import { Organisation } from './organisation.entity';

export const SuccessionSchema = defineEntity({
  name: 'Succession',
  properties: {
    id: id(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    successorId: () => p.manyToOne(Organisation).mapToPk(),
    on: day(),
    /** False when the municipality was split over several. */
    whole: p.boolean(),
  },
  uniques: [{ properties: ['organisationId', 'successorId', 'on'] }],
  indexes: [{ properties: ['successorId'] }],
});

export class Succession extends SuccessionSchema.class {}
SuccessionSchema.setClass(Succession);
