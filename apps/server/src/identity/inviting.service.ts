// Inviting somebody under a mandate: a link that works once and for seven days, by mail, or shown to the inviter where no mail is set up.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { checkEmail, checkName } from '@hanze/shared/identity/person';
import { invitationHolds, refuse } from '@hanze/shared/identity/sign-in';
import { currentAct } from '../platform/act';
import { authorise } from '../platform/authorise';
import { now, nowMs } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { CONFIG, type Config } from '../platform/config';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import { Passkey, PasswordCredential } from './credentials.entity';
import { InvitationType } from './invitation.type';
import { asLanguage } from './language';
import { Invitation, type InvitationSchema } from './links.entity';
import type { InvitePersonInput } from './mandate.inputs';
import { MandatesService } from './mandates.service';
import { invitationMail } from './mail.texts';
import { Outbox } from './outbox.service';
import { PasswordChoiceService } from './password-choice.service';
import { Person, type PersonSchema } from './person.entity';
import { SessionsService } from './sessions.service';
import type { AcceptInvitationInput } from './sign-in.inputs';
import { digest, newToken } from './tokens';
import type { ViewerType } from './viewer.type';

type Tables = InferKyselyDB<typeof InvitationSchema | typeof PersonSchema, Naming>;

@Injectable()
export class InvitingService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly runner: CommandRunner,
    private readonly mandates: MandatesService,
    private readonly choice: PasswordChoiceService,
    private readonly sessions: SessionsService,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who has an account already gets the mandate and needs no link. */
  async invite(input: InvitePersonInput): Promise<InvitationType> {
    const place = await this.mandates.place(input.mandate);
    authorise('invitePerson', place);
    const email = checkEmail(input.email);
    const name = checkName(input.name);
    const known = await this.em.findOne(Person, { email }, { filters: false });
    const facts = { email, name, language: asLanguage(input.language), createdAt: now(), blockedAt: null, example: false };
    const person = known ?? this.em.create(Person, facts);
    await this.mandates.create(person.id, place);
    if (known && (await this.canSignIn(known))) return { personId: known.id, link: null, mailed: false, expiresAt: null };
    return this.send(person);
  }

  /** Makes the link; an older one of the same person is dead from now on. */
  private async send(person: Person): Promise<InvitationType> {
    for (const old of await this.em.find(Invitation, { personId: person.id, acceptedAt: null, withdrawnAt: null })) old.withdrawnAt = now();
    const token = newToken();
    const expiresAt = new Date(nowMs() + invitationHolds).toISOString();
    const { personId: invitedById, name: inviter } = currentViewer();
    this.em.create(Invitation, {
      personId: person.id,
      invitedById,
      hash: digest(token),
      createdAt: now(),
      expiresAt,
      acceptedAt: null,
      withdrawnAt: null,
    });
    const link = `${currentAct().origin?.url ?? this.config.publicUrl ?? ''}/uitnodiging#${token}`;
    const mailed = this.outbox.isOpen;
    if (mailed) this.outbox.put(person.email, invitationMail(person.language, { name: person.name, inviter, link }));
    return { personId: person.id, link: mailed ? null : link, mailed, expiresAt };
  }

  async accept({ token, password }: AcceptInvitationInput): Promise<ViewerType> {
    const hash = digest(token);
    const invited = await this.rows
      .db<Tables>()
      .selectFrom('Invitation')
      .innerJoin('Person', 'Person.id', 'Invitation.personId')
      .where('hash', '=', hash)
      .select(['Person.id', 'name', 'email', 'expiresAt', 'acceptedAt', 'withdrawnAt'])
      .executeTakeFirst();
    if (!invited || !holds(invited)) return refuse('invitation-dead', { at: 'token' });
    const prepared = await this.choice.prepare(password, invited);
    return this.runner.run('acceptInvitation', async () => {
      authorise('acceptInvitation', null);
      const invitation = await this.em.findOne(Invitation, { hash });
      const person = invitation && (await this.em.findOne(Person, { id: invitation.personId, blockedAt: null }, { filters: false }));
      if (!invitation || !person || !holds(invitation) || (await this.canSignIn(person))) return refuse('invitation-dead', { at: 'token' });
      invitation.acceptedAt = now();
      if (prepared !== null) await this.choice.keep(person.id, prepared);
      return this.sessions.open(person, false);
    });
  }

  private async canSignIn({ id: personId, example }: Person): Promise<boolean> {
    return example || (await this.em.count(PasswordCredential, { personId })) + (await this.em.count(Passkey, { personId })) > 0;
  }
}

const holds = (it: Pick<Invitation, 'expiresAt' | 'acceptedAt' | 'withdrawnAt'>): boolean =>
  !it.acceptedAt && !it.withdrawnAt && new Date(nowMs()).toISOString() < it.expiresAt;
