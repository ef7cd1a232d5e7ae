// A vote as somebody cast it for a seat. It is never changed: a later one takes its place in the seat.
import type { Choice } from '@hanze/shared/decisions/seat';
import { defineEntity, p } from '@mikro-orm/core';
import { Mandate } from '../identity/mandate.entity';
import { Person } from '../identity/person.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose, words } from '../platform/columns';
import { insidePartnership } from '../platform/visibility';
import { Vote } from './vote.entity';
import { VoteSeat } from './vote-seat.entity';

export const BallotSchema = defineEntity({
  name: 'Ballot',
  properties: {
    id: id(),
    voteId: () => p.manyToOne(Vote).mapToPk(),
    voteSeatId: () => p.manyToOne(VoteSeat).mapToPk(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    /** The how-manieth of its seat, from 1. */
    turn: p.integer(),
    choice: words(10).$type<Choice>(),
    reason: prose().nullable(),
    /** What must be arranged first; counts as for. */
    condition: prose().nullable(),
    castById: () => p.manyToOne(Person).mapToPk(),
    mandateId: () => p.manyToOne(Mandate).mapToPk(),
    at: instant(),
  },
  filters: { visible: { name: 'visible', default: true, args: false, cond: insidePartnership } },
  uniques: [{ properties: ['voteSeatId', 'turn'] }],
  indexes: [{ properties: ['voteId'] }],
});

export class Ballot extends BallotSchema.class {}
BallotSchema.setClass(Ballot);
