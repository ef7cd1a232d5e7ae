// The number of votes of a seat over a period. A new weight ends the old one; what weighed then stays known.
import { defineEntity, p } from '@mikro-orm/core';
import { day, id } from '../platform/columns';
import { Partnership } from './partnership.entity';
import { Seat } from './seat.entity';

export const WeightSchema = defineEntity({
  name: 'Weight',
  properties: {
    id: id(),
    seatId: () => p.manyToOne(Seat).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    votes: p.integer(),
    from: day(),
    until: day().nullable(),
  },
  indexes: [{ properties: ['seatId', 'from'] }],
});

export class Weight extends WeightSchema.class {}
WeightSchema.setClass(Weight);
