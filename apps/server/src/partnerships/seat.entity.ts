// A seat: the place an organisation has in a body over a period. Who sits on it is a mandate; what it weighs is a weight.
import { defineEntity, p } from '@mikro-orm/core';
import { day, id, words } from '../platform/columns';
import { Body } from './body.entity';
import { Organisation } from './organisation.entity';
import { Partnership } from './partnership.entity';

export const SeatSchema = defineEntity({
  name: 'Seat',
  properties: {
    id: id(),
    bodyId: () => p.manyToOne(Body).mapToPk(),
    /** The partnership of the body, kept here so that a seat says itself where it belongs. */
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** Tells seats of one organisation apart: '1', 'portefeuillehouder ICT'. */
    label: words(80).nullable(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['bodyId', 'from'] }, { properties: ['partnershipId', 'organisationId'] }],
});

export class Seat extends SeatSchema.class {}
SeatSchema.setClass(Seat);
