// What a municipality wrote down about its ICT for its partners. It is never changed: a later one takes its place, or it is withdrawn.
import type { RecordKindCode } from '@hanze/shared/briefing/records/registry';
import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { day, id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';

export const StateRecordSchema = defineEntity({
  name: 'StateRecord',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    kind: words(30).$type<RecordKindCode>(),
    /** As the kind's form read them, JSON. */
    facts: prose(),
    /** The day it speaks of. */
    on: day(),
    recordedById: () => p.manyToOne(Person).mapToPk().nullable(),
    recordedAt: instant(),
    /** When another took its place or it was withdrawn; null while it stands. */
    endedAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['partnershipId', 'organisationId', 'on'] }],
});

export class StateRecord extends StateRecordSchema.class {}
StateRecordSchema.setClass(StateRecord);
