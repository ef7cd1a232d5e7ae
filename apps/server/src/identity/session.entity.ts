// A session: who is signed in, where, under which mandate. Only a digest of its token is kept; ended sessions stay until they are swept.
import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, UNJOURNALED, words } from '../platform/columns';
import { Mandate } from './mandate.entity';
import { Person } from './person.entity';

export const SessionSchema = defineEntity({
  name: 'Session',
  comment: UNJOURNALED,
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    tokenHash: words(64).unique().hidden(),
    /** Under which the person acts; null until chosen. */
    mandateId: () => p.manyToOne(Mandate).mapToPk().nullable(),
    /** False: a password only; such a session may add a second factor and nothing else. */
    secondFactor: p.boolean(),
    createdAt: instant(),
    lastSeenAt: instant(),
    endedAt: instant().nullable(),
    /** When a factor was last shown. */
    steppedUpAt: instant().nullable(),
    agent: words(200),
    address: words(45),
  },
  indexes: [{ properties: ['personId', 'endedAt'] }],
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
