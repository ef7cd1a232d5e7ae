// Passkeys: adding, removing, signing in and confirming with one. Verified outside transactions; the challenge is used up first.
import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { checkName } from '@hanze/shared/identity/person';
import { refuse } from '@hanze/shared/identity/sign-in';
import type { CommandName } from '@hanze/shared/identity/commands';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { found } from '../platform/found';
import { asKey } from '../platform/keys';
import { LOG, type Logger } from '../platform/log';
import { currentViewer } from '../platform/viewer';
import type { Ceremony } from './bookkeeping.entity';
import { Challenges } from './challenges.service';
import { Passkey, Totp } from './credentials.entity';
import { FactorChangeType, PasskeyOptionsType } from './factors.type';
import {
  algorithms,
  challengeIn,
  handleOf,
  place,
  readAuthentication,
  readRegistration,
  verifyAuthentication,
  verifyRegistration,
} from './passkey-answer';
import { Person } from './person.entity';
import { SecondFactorService } from './second-factor.service';
import { SessionsService } from './sessions.service';
import type { ViewerType } from './viewer.type';

@Injectable()
export class PasskeyService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly challenges: Challenges,
    private readonly factors: SecondFactorService,
    private readonly sessions: SessionsService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async beginRegistration(): Promise<PasskeyOptionsType> {
    authorise('beginPasskeyRegistration', null);
    const person = await this.factors.ownPerson();
    const own = await this.em.find(Passkey, { personId: person.id });
    const options = await generateRegistrationOptions({
      rpName: 'Hanze',
      rpID: place().rpID,
      userName: person.email,
      userDisplayName: person.name,
      userID: new Uint8Array(Buffer.from(handleOf(person.id), 'base64url')),
      excludeCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: [...algorithms],
    });
    await this.challenges.keep(options.challenge, 'registration');
    return { options: JSON.stringify(options) };
  }

  async finishRegistration(json: string, name: string): Promise<FactorChangeType> {
    const command = 'finishPasskeyRegistration';
    const answer = readRegistration(json);
    const challenge = await this.useChallenge(command, answer, 'registration');
    const { credential, credentialBackedUp } = await verifyRegistration(answer, challenge);
    return this.runner.run(command, async () => {
      authorise(command, null);
      const person = await this.factors.ownPerson();
      if (await this.em.findOne(Passkey, { credentialId: credential.id })) refuse('passkey-known');
      this.em.create(Passkey, {
        personId: person.id,
        name: Array.from(checkName(name)).slice(0, 80).join(''),
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: (credential.transports ?? []).join(','),
        synced: credentialBackedUp,
        createdAt: now(),
        lastUsedAt: null,
      });
      return this.factors.added(person.id);
    });
  }

  async remove(id: string): Promise<FactorChangeType> {
    const personId = currentViewer().personId ?? '';
    const own = await this.em.find(Passkey, { personId });
    const passkey = found(own.find((it) => it.id === asKey(id)) ?? null);
    authorise('removePasskey', passkey);
    const apps = await this.em.count(Totp, { personId, confirmedAt: { $ne: null } });
    if (own.length + apps === 1) refuse('last-factor');
    this.em.remove(passkey);
    await this.sessions.afterFactorChange();
    return new FactorChangeType([]);
  }

  /** Options that name no account: the browser offers the passkeys it has for this place. */
  async beginSignIn(): Promise<PasskeyOptionsType> {
    authorise('beginPasskeySignIn', null);
    return this.options('sign-in');
  }

  async finishSignIn(json: string): Promise<ViewerType> {
    const command = 'finishPasskeySignIn';
    const used = await this.show(command, json, 'sign-in');
    return this.runner.run(command, async () => {
      authorise(command, null);
      const { personId } = await this.note(used);
      const person = await this.em.findOne(Person, { id: personId, blockedAt: null }, { filters: false });
      if (!person) return refuse('passkey-failed');
      this.log.info({ event: 'sign-in', person: person.id }, 'signed in with a passkey');
      return this.sessions.open(person, true);
    });
  }

  async beginStepUp(): Promise<PasskeyOptionsType> {
    authorise('beginStepUp', null);
    return this.options('step-up');
  }

  /** A passkey of the viewer, verified outside a transaction; `note` goes into the one that follows. */
  async showForStepUp(json: string): Promise<{ note: () => Promise<unknown> }> {
    const used = await this.show('stepUp', json, 'step-up');
    if (used.personId !== currentViewer().personId) refuse('passkey-failed', { at: 'passkey' });
    return { note: () => this.note(used) };
  }

  private async options(ceremony: Ceremony): Promise<PasskeyOptionsType> {
    const options = await generateAuthenticationOptions({ rpID: place().rpID, userVerification: 'required' });
    await this.challenges.keep(options.challenge, ceremony);
    return { options: JSON.stringify(options) };
  }

  private async useChallenge(command: CommandName, answer: Parameters<typeof challengeIn>[0], ceremony: Ceremony): Promise<string> {
    const challenge = challengeIn(answer);
    await this.runner.run(command, async () => {
      authorise(command, null);
      await this.challenges.use(challenge, ceremony);
    });
    return challenge;
  }

  private async show(command: CommandName, json: string, ceremony: Ceremony) {
    const answer = readAuthentication(json);
    const challenge = await this.useChallenge(command, answer, ceremony);
    const passkey = await this.em.fork().findOne(Passkey, { credentialId: answer.id });
    if (!passkey) return refuse('passkey-failed');
    const newCounter = await verifyAuthentication(answer, challenge, passkey);
    return { id: passkey.id, personId: passkey.personId, counter: passkey.counter, newCounter };
  }

  /** Writes down the use, unless the counter moved meanwhile: then two devices claim to be the same one. */
  private async note({ id, counter, newCounter }: { id: string; counter: number; newCounter: number }): Promise<Passkey> {
    const passkey = await this.em.findOne(Passkey, { id, counter });
    if (!passkey) return refuse('passkey-failed');
    passkey.counter = newCounter;
    passkey.lastUsedAt = now();
    return passkey;
  }
}
