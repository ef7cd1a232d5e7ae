// An organisation takes part in a partnership over a period, through one or more of its organs.
import { defineEntity, p } from '@mikro-orm/core';
import { day, id, words } from '../platform/columns';
import { Organisation } from './organisation.entity';
import { Partnership } from './partnership.entity';

export const ParticipationSchema = defineEntity({
  name: 'Participation',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** Organ codes, with a space between: 'college council'. */
    organs: words(200),
    /** The share of the costs that the register records, in percent, as written there. */
    recordedShare: words(20).nullable(),
    from: day(),
    until: day().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['partnershipId', 'organisationId', 'from'] }],
  indexes: [{ properties: ['organisationId', 'partnershipId'] }],
});

export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);
