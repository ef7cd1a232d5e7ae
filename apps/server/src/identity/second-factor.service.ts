// The second factor beside a password: codes of an authenticator app, and recovery codes for when it is lost. Each code works once.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { refuse } from '@hanze/shared/identity/sign-in';
import { Secret, TOTP } from 'otpauth';
import { authorise } from '../platform/authorise';
import { now, nowMs } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { Passkey, PasswordCredential, RecoveryCode, Totp } from './credentials.entity';
import { FactorChangeType, RecoveryCodesType, TotpEnrolmentType } from './factors.type';
import { Person } from './person.entity';
import { Seal } from './seal';
import { SessionsService } from './sessions.service';
import { digest, newRecoveryCode, plainCode } from './tokens';

const issuer = 'Hanze';
const codesInASet = 10;
const period = 30;

@Injectable()
export class SecondFactorService {
  constructor(
    private readonly em: EntityManager,
    private readonly seal: Seal,
    private readonly sessions: SessionsService,
  ) {}

  async enrol(): Promise<TotpEnrolmentType> {
    authorise('enrolTotp', null);
    const person = await this.ownPerson();
    for (const pending of await this.em.find(Totp, { personId: person.id, confirmedAt: null })) this.em.remove(pending);
    const secret = new Secret({ size: 20 });
    const sealed = this.seal.close(secret.base32, person.id);
    this.em.create(Totp, { personId: person.id, secret: sealed, createdAt: now(), confirmedAt: null, lastStep: 0 });
    return { secret: secret.base32, uri: new TOTP({ issuer, label: person.email, secret }).toString() };
  }

  async confirm(code: string): Promise<FactorChangeType> {
    authorise('confirmTotp', null);
    const { id: personId } = await this.ownPerson();
    const pending = await this.em.findOne(Totp, { personId, confirmedAt: null });
    if (!pending) return refuse('totp-not-begun');
    if (!this.fits(pending, plainCode(code))) refuse('code-wrong', { at: 'code' });
    for (const old of await this.em.find(Totp, { personId, confirmedAt: { $ne: null } })) this.em.remove(old);
    pending.confirmedAt = now();
    return this.added(personId);
  }

  /** What follows on any new factor: recovery codes when there are none left, a full session under a new token, the others ended. */
  async added(personId: string): Promise<FactorChangeType> {
    const withPassword = (await this.em.count(PasswordCredential, { personId })) > 0;
    const left = await this.em.count(RecoveryCode, { personId, usedAt: null });
    const recoveryCodes = withPassword && left === 0 ? await this.newCodes(personId) : [];
    await this.sessions.afterFactorChange({ secondFactor: true });
    return new FactorChangeType(recoveryCodes);
  }

  async removeTotp(): Promise<FactorChangeType> {
    authorise('removeTotp', null);
    const personId = currentViewer().personId ?? '';
    const totp = found(await this.em.findOne(Totp, { personId, confirmedAt: { $ne: null } }));
    if ((await this.em.count(Passkey, { personId })) === 0) refuse('last-factor');
    this.em.remove(totp);
    await this.sessions.afterFactorChange();
    return new FactorChangeType([]);
  }

  async renewCodes(): Promise<RecoveryCodesType> {
    authorise('renewRecoveryCodes', null);
    const { id } = await this.ownPerson();
    return { codes: await this.newCodes(id) };
  }

  /** Whether the person has shown a valid code, which is used up by it: six figures of the app, or a recovery code. */
  async show(personId: string, typed: string): Promise<boolean> {
    const code = plainCode(typed);
    if (/^\d{6}$/.test(code)) {
      const totp = await this.em.findOne(Totp, { personId, confirmedAt: { $ne: null } });
      return totp !== null && this.fits(totp, code);
    }
    const recovery = await this.em.findOne(RecoveryCode, { personId, hash: digest(code), usedAt: null });
    if (recovery) recovery.usedAt = now();
    return recovery !== null;
  }

  /** Whether the person has a second factor at all; without one a password opens half a session. */
  async has(personId: string): Promise<boolean> {
    const [passkeys, apps] = [
      await this.em.count(Passkey, { personId }),
      await this.em.count(Totp, { personId, confirmedAt: { $ne: null } }),
    ];
    return passkeys + apps > 0;
  }

  /** The viewer's own account. Half a session may add a factor to an account that has none, never beside one it did not show. */
  async ownPerson(): Promise<Person> {
    const { personId, kind } = currentViewer();
    const person = found(await this.em.findOne(Person, { id: personId ?? '' }));
    if (person.example) refuse('persona-password');
    if (kind === 'halfway' && (await this.has(person.id))) refuse('factor-exists');
    return person;
  }

  private fits(totp: Totp, code: string): boolean {
    const secret = this.seal.open(totp.secret, totp.personId);
    const timestamp = nowMs();
    const delta = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), period, window: 1, timestamp });
    const step = TOTP.counter({ period, timestamp }) + (delta ?? 0);
    if (delta === null || step <= totp.lastStep) return false;
    totp.lastStep = step;
    return true;
  }

  private async newCodes(personId: string): Promise<string[]> {
    for (const old of await this.em.find(RecoveryCode, { personId })) this.em.remove(old);
    const codes = Array.from({ length: codesInASet }, newRecoveryCode);
    for (const code of codes) this.em.create(RecoveryCode, { personId, hash: digest(plainCode(code)), usedAt: null });
    return codes;
  }
}
