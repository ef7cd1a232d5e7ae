// The position of a participant on an edition of a proposal. A later one takes its place; the earlier one is kept.
import type { StanceCode } from '@hanze/shared/proposals/stances';
import { defineEntity, p } from '@mikro-orm/core';
import { Mandate } from '../identity/mandate.entity';
import { Person } from '../identity/person.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Proposal } from './proposal.entity';

export const PositionSchema = defineEntity({
  name: 'Position',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(Proposal).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    organisationId: () => p.manyToOne(Organisation).mapToPk(),
    /** The edition it is about: a later edition breaks the seal. */
    edition: p.integer(),
    stance: words(20).$type<StanceCode>(),
    reason: prose().nullable(),
    conditions: prose().nullable(),
    takenById: () => p.manyToOne(Person).mapToPk().nullable(),
    mandateId: () => p.manyToOne(Mandate).mapToPk().nullable(),
    at: instant(),
    /** When the participant took another one; null while it stands. */
    replacedAt: instant().nullable(),
    version: p.integer().version(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  indexes: [{ properties: ['proposalId', 'organisationId'] }],
});

export class Position extends PositionSchema.class {}
PositionSchema.setClass(Position);
