// When a decision takes effect, and what happens then. Everything that an adopted decision brings about hangs on `takeEffect`.
import { takesEffect } from '@hanze/shared/decisions/effect';
import { decisionLife } from '@hanze/shared/decisions/lifecycles/decision';
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Obligation } from '../agreements/obligation.entity';
import { now } from '../platform/clock';
import { ExecutingService } from './executing.service';
import { Replacement } from './replacement.entity';
import { Resolution } from './resolution.entity';

/** What a seat that voted for asked to be arranged first. */
export interface AskedCondition {
  organisationId: string;
  text: string;
}

@Injectable()
export class DecisionEffectService {
  constructor(
    private readonly em: EntityManager,
    private readonly executing: ExecutingService,
  ) {}

  /** Of a decision that was recorded just now: each condition becomes an obligation; without any it takes effect at once. */
  async begin(decision: Resolution, asked: readonly AskedCondition[]): Promise<void> {
    if (decision.outcome !== 'adopted') return;
    if (asked.length === 0) return this.takeEffect(decision);
    decision.move('attachConditions');
    const { partnershipId, id: decisionId } = decision;
    for (const { organisationId: askedById, text } of asked) {
      const made = { partnershipId, decisionId, askedById, text, madeAt: now(), condition: true, state: 'open' as const };
      const open = { clause: null, ownerId: null, ownerPerson: null, dueOn: null, evidence: null };
      this.em.create(Obligation, { ...made, ...open, proof: null, settledAt: null, settledById: null });
    }
  }

  /** After an obligation was settled: the decision takes effect when that was the last one in its way. */
  async review(decision: Resolution): Promise<void> {
    if (decision.state !== 'conditional') return;
    const conditions = await this.em.find(Obligation, { decisionId: decision.id, condition: true });
    if (takesEffect(decision.outcome, conditions)) await this.takeEffect(decision);
  }

  /**
   * The one moment at which a decision begins to work, in the transaction of the command that made it so: closing the vote, or settling the
   * last condition. What the decision changes in landscape, budget and keys is carried out from here, after the decisions it replaces ended.
   */
  private async takeEffect(decision: Resolution): Promise<void> {
    decision.move('takeEffect');
    decision.effectiveAt = now();
    await this.endReplaced(decision);
    await this.executing.atOnce(decision);
  }

  /** A decision that was replaced or annulled meanwhile stays as it is. */
  private async endReplaced(by: Resolution): Promise<void> {
    const replacements = await this.em.find(Replacement, { proposalId: by.proposalId, withdrawnAt: null });
    const replaced = await this.em.find(Resolution, { id: { $in: replacements.map(({ decisionId }) => decisionId) } });
    for (const earlier of replaced) {
      if (!actsOf(decisionLife.table, earlier.state).includes('supersedeDecision')) continue;
      earlier.move('supersedeDecision');
      earlier.supersededById = by.id;
    }
  }
}
