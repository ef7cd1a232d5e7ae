// Challenges for passkeys: made for one ceremony, answered once, within five minutes. Using one up is committed before its answer is judged.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { refuse } from '@hanze/shared/identity/sign-in';
import { sessionLimits } from '@hanze/shared/identity/session';
import { nowMs } from '../platform/clock';
import { currentViewer } from '../platform/viewer';
import { type Ceremony, Challenge } from './bookkeeping.entity';
import { digest } from './tokens';

const sweptAtOnce = 50;

@Injectable()
export class Challenges {
  constructor(private readonly em: EntityManager) {}

  async keep(challenge: string, ceremony: Ceremony): Promise<void> {
    const now = nowMs();
    for (const dead of await this.em.find(Challenge, { expiresAt: { $lt: iso(now) } }, { limit: sweptAtOnce })) this.em.remove(dead);
    this.em.create(Challenge, {
      hash: digest(challenge),
      ceremony,
      sessionId: this.owner(ceremony),
      expiresAt: iso(now + sessionLimits.challenge),
    });
  }

  /** Removes the challenge; refuses `challenge-dead` when it was not made for this ceremony and this session, is too old or was used. */
  async use(challenge: string, ceremony: Ceremony): Promise<void> {
    const kept = await this.em.findOne(Challenge, { hash: digest(challenge), ceremony, sessionId: this.owner(ceremony) });
    if (!kept || kept.expiresAt <= iso(nowMs())) refuse('challenge-dead');
    else this.em.remove(kept);
  }

  /** Anyone may answer a sign-in challenge; the others belong to the session that asked. */
  private owner(ceremony: Ceremony): string | null {
    return ceremony === 'sign-in' ? null : currentViewer().sessionId;
  }
}

const iso = (ms: number): string => new Date(ms).toISOString();
