// What sign-in remembers for minutes and the journal need not tell: failed tries, challenges that wait for their answer, mail that waits to leave.
import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, prose, UNJOURNALED, words } from '../platform/columns';

export const ThrottleSchema = defineEntity({
  name: 'Throttle',
  comment: UNJOURNALED,
  properties: {
    /** 'account:<digest>', 'person:<id>' or 'address:<network>'. */
    id: words(100).primary(),
    streak: p.integer(),
    /** JSON of instants in ms. */
    recent: prose(),
    /** When nothing in it counts any more. */
    staleAt: instant(),
  },
  indexes: [{ properties: ['staleAt'] }],
});
export class Throttle extends ThrottleSchema.class {}
ThrottleSchema.setClass(Throttle);

export type Ceremony = 'sign-in' | 'registration' | 'step-up';

export const ChallengeSchema = defineEntity({
  name: 'Challenge',
  comment: UNJOURNALED,
  properties: {
    id: id(),
    hash: words(64).unique().hidden(),
    ceremony: words(20).$type<Ceremony>(),
    /** For whom; null when anyone may answer (sign-in). */
    sessionId: p.uuid().nullable(),
    expiresAt: instant(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});
export class Challenge extends ChallengeSchema.class {}
ChallengeSchema.setClass(Challenge);

export const MailSchema = defineEntity({
  name: 'Mail',
  comment: UNJOURNALED,
  properties: {
    id: id(),
    recipient: words(),
    /** Sealed JSON of subject and text, because a link in it is a key; emptied once it has left. */
    content: prose().hidden(),
    createdAt: instant(),
    attempts: p.integer().default(0),
    /** When the next attempt may start; null once sent or given up. */
    dueAt: instant().nullable(),
    sentAt: instant().nullable(),
  },
  indexes: [{ properties: ['dueAt'] }],
});
export class Mail extends MailSchema.class {}
MailSchema.setClass(Mail);
