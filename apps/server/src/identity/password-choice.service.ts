// Choosing a password: judged against the list and the names around the account, hashed before any transaction begins.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { checkPassword } from '@hanze/shared/identity/password';
import { refuse } from '@hanze/shared/identity/sign-in';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import { PasswordCredential, type PasswordCredentialSchema } from './credentials.entity';
import { MandateReads } from './mandate.reads';
import { Passwords } from './passwords.service';
import type { PersonSchema } from './person.entity';
import { SecondFactorService } from './second-factor.service';
import { SessionsService } from './sessions.service';
import type { ChangePasswordInput } from './sign-in.inputs';
import { personKey, ThrottleService } from './throttle.service';
import { ViewerType } from './viewer.type';

type Tables = InferKyselyDB<typeof PersonSchema | typeof PasswordCredentialSchema, Naming>;

@Injectable()
export class PasswordChoiceService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly runner: CommandRunner,
    private readonly throttle: ThrottleService,
    private readonly passwords: Passwords,
    private readonly mandates: MandateReads,
    private readonly factors: SecondFactorService,
    private readonly sessions: SessionsService,
  ) {}

  /** The hash of a password that is good enough for this person; null stays null, for who goes on with a passkey. */
  async prepare(password: string | null, person: { id?: string; name: string; email: string }): Promise<string | null> {
    if (password === null) return null;
    const mandates = person.id === undefined ? [] : await this.mandates.usable(person.id);
    const places = mandates.flatMap(({ organisationName, partnershipName }) => [organisationName ?? '', partnershipName ?? '']);
    checkPassword(password, [person.name, ...person.email.split('@'), ...places]);
    return this.passwords.hash(password);
  }

  /** Keeps a prepared hash; part of the command that runs. */
  async keep(personId: string, hash: string): Promise<void> {
    const kept = await this.em.findOne(PasswordCredential, { personId });
    if (kept) Object.assign(kept, { hash, changedAt: now() });
    else this.em.create(PasswordCredential, { personId, hash, changedAt: now() });
  }

  /** Needs the current password, or a factor just shown when there is none yet; ends every other session. */
  async change(input: ChangePasswordInput): Promise<ViewerType> {
    const personId = currentViewer().personId ?? '';
    await this.runner.run('changePassword', async () => {
      authorise('changePassword', null);
      await this.throttle.charge(personKey(personId), (waitMs) => refuse('code-throttled', { waitMs, at: 'current' }));
    });
    const account = await this.account(personId);
    if (account.hash !== null && !(await this.passwords.verify(account.hash, input.current ?? '')))
      refuse('password-wrong', { at: 'current' });
    const hash = await this.prepare(input.password, account);
    return this.runner.run('changePassword', async () => {
      authorise('changePassword', null);
      if (account.hash === null) authorise('renewRecoveryCodes', null);
      await this.factors.ownPerson();
      await this.throttle.refund(personKey(personId));
      await this.keep(personId, hash ?? '');
      await this.sessions.afterFactorChange();
      return new ViewerType();
    });
  }

  private account(personId: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('Person')
      .leftJoin('PasswordCredential', 'PasswordCredential.personId', 'Person.id')
      .where('Person.id', '=', personId)
      .select(['Person.id', 'name', 'email', 'hash'])
      .executeTakeFirstOrThrow();
  }
}
