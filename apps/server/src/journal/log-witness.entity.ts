// A witness: the key with which a participant cosigns the log of its partnership. A new key ends the old one; what it signed stays known.
import { defineEntity, p } from '@mikro-orm/core';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const LogWitnessSchema = defineEntity({
  name: 'LogWitness',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** name+id+key, as `hanze witness new` prints it. */
    key: words(),
    since: instant(),
    ended: instant().nullable(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['partnershipId', 'key'] }],
  indexes: [{ properties: ['organisationId'] }],
});
export class LogWitness extends LogWitnessSchema.class {}
LogWitnessSchema.setClass(LogWitness);
