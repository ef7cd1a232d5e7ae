// Opens, changes and ends sessions. A token is made anew at every sign-in and every change of factor; the old one is dead at once.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { authorise } from '../platform/authorise';
import { now, nowMs } from '../platform/clock';
import { found } from '../platform/found';
import { asKey } from '../platform/keys';
import { currentViewer, nobody, seesAll } from '../platform/viewer';
import { clearCookie, putCookie } from './cookie';
import { MandateReads } from './mandate.reads';
import type { Person } from './person.entity';
import { Session } from './session.entity';
import { digest, newToken } from './tokens';
import { SignedOutType, ViewerType } from './viewer.type';

const kept = 31 * 24 * 60 * 60_000;

@Injectable()
export class SessionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly mandates: MandateReads,
  ) {}

  /** Signs a person in: the session this browser had ends, the viewer of this request is the person from here on. */
  async open(person: Person, secondFactor: boolean): Promise<ViewerType> {
    const act = currentAct();
    const before = currentViewer().sessionId;
    if (before) await this.kill({ id: before });
    await this.sweep();
    const at = now();
    const session = this.em.create(Session, {
      personId: person.id,
      tokenHash: '',
      mandateId: secondFactor ? await this.mandates.firstFor(person.id) : null,
      secondFactor,
      createdAt: at,
      lastSeenAt: at,
      endedAt: null,
      steppedUpAt: secondFactor ? at : null,
      agent: act.origin?.agent ?? '',
      address: act.origin?.address ?? '',
    });
    this.renewToken(session);
    act.viewer = { ...nobody, kind: secondFactor ? 'person' : 'halfway', personId: person.id, name: person.name, sessionId: session.id };
    return new ViewerType();
  }

  /** After a factor was added, changed or removed: another token for this session, and all others of the person end. */
  async afterFactorChange({ secondFactor }: { secondFactor?: true } = {}): Promise<void> {
    const session = await this.current();
    if (secondFactor && !session.secondFactor) {
      session.secondFactor = true;
      session.mandateId = await this.mandates.firstFor(session.personId);
    }
    session.steppedUpAt = now();
    this.renewToken(session);
    await this.endOthers(session);
  }

  async current(): Promise<Session> {
    return found(await this.em.findOne(Session, { id: currentViewer().sessionId ?? '', endedAt: null }));
  }

  async signOut(): Promise<SignedOutType> {
    authorise('signOut', null);
    (await this.current()).endedAt = now();
    clearCookie();
    return new SignedOutType();
  }

  async end(id: string): Promise<ViewerType> {
    const own = seesAll(currentViewer()) ? {} : { personId: currentViewer().personId ?? '' };
    const session = found(await this.em.findOne(Session, { id: asKey(id), endedAt: null, ...own }));
    authorise('endSession', session);
    session.endedAt = now();
    return new ViewerType();
  }

  async endOtherSessions(): Promise<ViewerType> {
    authorise('endOtherSessions', null);
    await this.endOthers(await this.current());
    return new ViewerType();
  }

  /** Ends every session of a person, for a closed account. */
  endAll(personId: string): Promise<void> {
    return this.kill({ personId });
  }

  private endOthers({ id, personId }: Session): Promise<void> {
    return this.kill({ personId, id: { $ne: id } });
  }

  private async kill(which: { id?: string | { $ne: string }; personId?: string }): Promise<void> {
    for (const session of await this.em.find(Session, { ...which, endedAt: null })) session.endedAt = now();
  }

  /** A session is kept for a month, to choose the same mandate next time; then a few go at every sign-in. */
  private async sweep(): Promise<void> {
    const monthAgo = new Date(nowMs() - kept).toISOString();
    for (const old of await this.em.find(Session, { createdAt: { $lt: monthAgo } }, { limit: 20 })) this.em.remove(old);
  }

  private renewToken(session: Session): void {
    const token = newToken();
    session.tokenHash = digest(token);
    putCookie(token);
  }
}
