// What people and administrators change about an account: name, language, closed or open.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { checkName } from '@hanze/shared/identity/person';
import { refuse } from '@hanze/shared/identity/sign-in';
import { currentAct } from '../platform/act';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { asKey } from '../platform/keys';
import { currentViewer } from '../platform/viewer';
import { asLanguage } from './language';
import { Invitation } from './links.entity';
import { Person } from './person.entity';
import { SessionsService } from './sessions.service';
import { ViewerType } from './viewer.type';

@Injectable()
export class AccountsService {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: SessionsService,
  ) {}

  async rename(id: string, name: string): Promise<Person> {
    const person = await this.person(id);
    authorise('renamePerson', person);
    person.name = checkName(name);
    return person;
  }

  async chooseLanguage(language: string): Promise<ViewerType> {
    authorise('chooseLanguage', null);
    const person = found(await this.em.findOne(Person, { id: currentViewer().personId ?? '' }));
    person.language = asLanguage(language);
    currentAct().language = person.language;
    return new ViewerType();
  }

  /** Closes the account: every session ends, an open invitation is withdrawn. What the person did stays. */
  async block(id: string): Promise<Person> {
    const person = await this.person(id);
    authorise('blockPerson', person);
    if (person.id === currentViewer().personId) refuse('not-yourself');
    person.blockedAt ??= now();
    await this.sessions.endAll(person.id);
    for (const open of await this.em.find(Invitation, { personId: person.id, acceptedAt: null, withdrawnAt: null }))
      open.withdrawnAt = now();
    return person;
  }

  async unblock(id: string): Promise<Person> {
    const person = await this.person(id);
    authorise('unblockPerson', person);
    person.blockedAt = null;
    return person;
  }

  private async person(id: string): Promise<Person> {
    return found(await this.em.findOne(Person, { id: asKey(id) }));
  }
}
