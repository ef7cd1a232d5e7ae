// Signing in with a password and, in the same form, a code. Unknown account, wrong password and wrong code get one answer, in one time.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '@hanze/shared/identity/sign-in';
import { authorise } from '../platform/authorise';
import { CommandRunner } from '../platform/command-runner';
import { LOG, type Logger } from '../platform/log';
import { type Naming, Rows } from '../platform/rows';
import type { PasswordCredentialSchema } from './credentials.entity';
import { Passwords } from './passwords.service';
import { Person, type PersonSchema } from './person.entity';
import { SecondFactorService } from './second-factor.service';
import { SessionsService } from './sessions.service';
import type { SignInInput } from './sign-in.inputs';
import { accountKey, ThrottleService } from './throttle.service';
import type { ViewerType } from './viewer.type';

type Tables = InferKyselyDB<typeof PersonSchema | typeof PasswordCredentialSchema, Naming>;

@Injectable()
export class SignInService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly runner: CommandRunner,
    private readonly throttle: ThrottleService,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactorService,
    private readonly sessions: SessionsService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Charge the try, verify outside any transaction, then open the session and give the try back. */
  async signIn(input: SignInInput): Promise<ViewerType> {
    const email = input.email.trim().normalize('NFC').toLowerCase();
    await this.runner.run('signIn', async () => {
      authorise('signIn', null);
      await this.throttle.charge(accountKey(email), (waitMs) => refuse('sign-in-throttled', { waitMs }));
    });
    const account = await this.account(email);
    const right = await this.passwords.verify(account?.hash, input.password);
    return this.runner.run('signIn', async () => {
      authorise('signIn', null);
      const person = right && account ? await this.em.findOne(Person, { id: account.id, blockedAt: null }, { filters: false }) : null;
      const opening = person ? await this.opening(person.id, input.code) : 'shut';
      if (!person || opening === 'shut') {
        this.log.warn({ event: 'sign-in refused' }, 'sign-in refused');
        return refuse('sign-in-failed');
      }
      await this.throttle.refund(accountKey(email));
      this.log.info({ event: 'sign-in', person: person.id }, 'signed in');
      return this.sessions.open(person, opening === 'whole');
    });
  }

  /** A whole session with a code; half a one when the account has no second factor yet; else none. */
  private async opening(personId: string, code: string | null): Promise<'whole' | 'half' | 'shut'> {
    if (!(await this.factors.has(personId))) return 'half';
    return code !== null && (await this.factors.show(personId, code)) ? 'whole' : 'shut';
  }

  private account(email: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('Person')
      .innerJoin('PasswordCredential', 'PasswordCredential.personId', 'Person.id')
      .where('email', '=', email)
      .select(['Person.id', 'hash'])
      .executeTakeFirst();
  }
}
