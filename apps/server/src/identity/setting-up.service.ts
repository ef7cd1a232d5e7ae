// The first administrator of an empty installation, by a link that only who starts the server can read: one use, sixty minutes.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { checkEmail, checkName } from '@hanze/shared/identity/person';
import { sessionLimits } from '@hanze/shared/identity/session';
import { refuse } from '@hanze/shared/identity/sign-in';
import { sql } from 'kysely';
import { authorise } from '../platform/authorise';
import { now, nowMs, today } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { type Naming, Rows } from '../platform/rows';
import type { PasskeySchema, PasswordCredentialSchema } from './credentials.entity';
import { asLanguage } from './language';
import { SetupLink, type SetupLinkSchema } from './links.entity';
import { Mandate } from './mandate.entity';
import { PasswordChoiceService } from './password-choice.service';
import { Person, type PersonSchema } from './person.entity';
import { SessionsService } from './sessions.service';
import type { CompleteSetUpInput } from './sign-in.inputs';
import { digest, newToken } from './tokens';
import type { ViewerType } from './viewer.type';

type Tables = InferKyselyDB<typeof SetupLinkSchema | typeof PersonSchema | typeof PasswordCredentialSchema | typeof PasskeySchema, Naming>;

@Injectable()
export class SettingUpService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly runner: CommandRunner,
    private readonly choice: PasswordChoiceService,
    private readonly sessions: SessionsService,
  ) {}

  /** Whether nobody can sign in yet. */
  async isEmpty(): Promise<boolean> {
    const db = this.rows.db<Tables>();
    const someone = await Promise.all([
      db.selectFrom('PasswordCredential').select('id').limit(1).executeTakeFirst(),
      db.selectFrom('Passkey').select('id').limit(1).executeTakeFirst(),
      db.selectFrom('Person').where('example', '=', sql.lit(true)).select('id').limit(1).executeTakeFirst(),
    ]);
    return someone.every((row) => row === undefined);
  }

  /** The token of a new link, or null when somebody can sign in already. A link made before is dead from now on. */
  async newLink(): Promise<string | null> {
    if (!(await this.isEmpty())) return null;
    const token = newToken();
    await this.em.fork().transactional(async (em) => {
      for (const old of await em.find(SetupLink, {})) em.remove(old);
      em.create(SetupLink, { hash: digest(token), createdAt: now(), usedAt: null });
    });
    return token;
  }

  async complete(input: CompleteSetUpInput): Promise<ViewerType> {
    const person = { name: checkName(input.name), email: checkEmail(input.email) };
    const hash = digest(input.token);
    const link = await this.rows.db<Tables>().selectFrom('SetupLink').where('hash', '=', hash).selectAll().executeTakeFirst();
    if (!link || !holds(link)) return refuse('setup-link-dead', { at: 'token' });
    const prepared = await this.choice.prepare(input.password, person);
    return this.runner.run('completeSetUp', async () => {
      authorise('completeSetUp', null);
      const link = await this.em.findOne(SetupLink, { hash });
      if (!link || !holds(link) || !(await this.isEmpty())) return refuse('setup-link-dead', { at: 'token' });
      link.usedAt = now();
      const first = await this.first({ ...person, language: asLanguage(input.language) });
      if (prepared !== null) await this.choice.keep(first.id, prepared);
      return this.sessions.open(first, false);
    });
  }

  /** The administrator; one who began before and never chose a factor begins again. */
  private async first(facts: Pick<Person, 'name' | 'email' | 'language'>): Promise<Person> {
    const begun = await this.em.findOne(Person, { email: facts.email }, { filters: false });
    if (begun) return Object.assign(begun, facts);
    const person = this.em.create(Person, { ...facts, createdAt: now(), blockedAt: null, example: false });
    this.em.create(Mandate, {
      personId: person.id,
      role: 'administrator',
      organisationId: null,
      partnershipId: null,
      bodyId: null,
      from: today(),
      until: null,
      grantedById: null,
    });
    return person;
  }
}

const holds = ({ createdAt, usedAt }: Pick<SetupLink, 'createdAt' | 'usedAt'>): boolean =>
  !usedAt && nowMs() < Date.parse(createdAt) + sessionLimits.setupLink;
