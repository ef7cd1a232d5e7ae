// What a person can show to prove who they are: a password, passkeys, an authenticator app, recovery codes. Secrets never leave in clear.
import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, prose, words } from '../platform/columns';
import { Person } from './person.entity';

export const PasswordCredentialSchema = defineEntity({
  name: 'PasswordCredential',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk().unique(),
    /** Argon2id in PHC form. */
    hash: words(200).hidden(),
    changedAt: instant(),
  },
});
export class PasswordCredential extends PasswordCredentialSchema.class {}
PasswordCredentialSchema.setClass(PasswordCredential);

export const PasskeySchema = defineEntity({
  name: 'Passkey',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** What its owner calls it. */
    name: words(80),
    credentialId: words(1400).unique(),
    /** COSE key, base64url. Public, and of no use in a journal. */
    publicKey: prose().hidden(),
    counter: p.bigint('number').hidden(),
    transports: words(200),
    /** Kept by the maker of the device for the person, on more devices than one. */
    synced: p.boolean(),
    createdAt: instant(),
    lastUsedAt: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
});
export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey);

export const TotpSchema = defineEntity({
  name: 'Totp',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** Sealed: see seal.ts. */
    secret: words(200).hidden(),
    createdAt: instant(),
    /** Null until the first code was right; an unconfirmed one is no factor. */
    confirmedAt: instant().nullable(),
    /** The last time step that was used; a code of that step or an earlier one is refused. */
    lastStep: p.integer().hidden(),
  },
  indexes: [{ properties: ['personId'] }],
});
export class Totp extends TotpSchema.class {}
TotpSchema.setClass(Totp);

export const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  properties: {
    id: id(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** SHA-256: a code holds 120 random bits, so nothing slower is needed. */
    hash: words(64).unique().hidden(),
    usedAt: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
});
export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);
