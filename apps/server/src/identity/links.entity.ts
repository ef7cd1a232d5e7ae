// One-time links: the one that sets up an empty installation, and invitations. Only digests are kept.
import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, UNJOURNALED, words } from '../platform/columns';
import { Person } from './person.entity';

export const SetupLinkSchema = defineEntity({
  name: 'SetupLink',
  comment: UNJOURNALED,
  properties: { id: id(), hash: words(64).unique().hidden(), createdAt: instant(), usedAt: instant().nullable() },
});
export class SetupLink extends SetupLinkSchema.class {}
SetupLinkSchema.setClass(SetupLink);

export const InvitationSchema = defineEntity({
  name: 'Invitation',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    invitedById: () => p.manyToOne(Person).mapToPk().nullable(),
    hash: words(64).unique().hidden(),
    createdAt: instant(),
    expiresAt: instant(),
    acceptedAt: instant().nullable(),
    /** Replaced by a newer one, or the account was closed. */
    withdrawnAt: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
});
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);
