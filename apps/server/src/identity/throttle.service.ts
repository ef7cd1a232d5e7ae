// Counts tries before their outcome is known, in a transaction of their own, so that a refusal does not wipe them out.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import {
  addressLimits,
  afterFailure,
  afterRefund,
  judge,
  noFailures,
  throttleLimits,
  type ThrottleLimits,
  type ThrottleState,
} from '@hanze/shared/identity/throttle';
import { currentAct } from '../platform/act';
import { nowMs } from '../platform/clock';
import { Throttle } from './bookkeeping.entity';
import { digest, networkOf } from './tokens';

/** What is throttled: the account at sign-in, known or not; the person at a confirmation; the network everything comes from. */
export const accountKey = (email: string): string => `account:${digest(email)}`;
export const personKey = (personId: string): string => `person:${personId}`;
const addressKey = (): string => `address:${networkOf(currentAct().origin?.address ?? '')}`;

const sweptAtOnce = 20;

@Injectable()
export class ThrottleService {
  constructor(private readonly em: EntityManager) {}

  /** Charges a try to the account and to the network; `tooMany` gets the wait in ms when either is full. Run inside a command. */
  async charge(key: string, tooMany: (waitMs: number) => never): Promise<void> {
    await this.sweep();
    await this.add(key, throttleLimits, tooMany);
    await this.add(addressKey(), addressLimits, tooMany);
  }

  /** Gives the try back: it was right. */
  async refund(key: string): Promise<void> {
    for (const id of [key, addressKey()]) {
      const kept = await this.em.findOne(Throttle, id);
      if (kept) this.keep(kept, afterRefund(stateOf(kept)));
    }
  }

  private async add(id: string, limits: ThrottleLimits, tooMany: (waitMs: number) => never): Promise<void> {
    const kept = await this.em.findOne(Throttle, id);
    const state = kept ? stateOf(kept) : noFailures;
    const { allowed, waitMs } = judge(state, nowMs(), limits);
    if (!allowed) tooMany(waitMs);
    this.keep(kept ?? this.em.create(Throttle, { id, streak: 0, recent: '[]', staleAt: '' }), afterFailure(state, nowMs(), limits));
  }

  private keep(kept: Throttle, { streak, recent }: ThrottleState): void {
    const staleAt = new Date((recent.at(-1) ?? 0) + throttleLimits.window + throttleLimits.longestWait).toISOString();
    Object.assign(kept, { streak, recent: JSON.stringify(recent), staleAt });
  }

  private async sweep(): Promise<void> {
    for (const stale of await this.em.find(Throttle, { staleAt: { $lt: new Date(nowMs()).toISOString() } }, { limit: sweptAtOnce })) {
      this.em.remove(stale);
    }
  }
}

const stateOf = ({ streak, recent }: Throttle): ThrottleState => ({ streak, recent: JSON.parse(recent) as number[] });
