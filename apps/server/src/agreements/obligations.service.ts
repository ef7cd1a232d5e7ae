// Obligations: making one beside a decision, arranging who and when, and settling it.
import { checkArrangement, said } from '@hanze/shared/agreements/obligation';
import { holdsOn } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { DecisionEffectService } from '../decisions/decision-effect.service';
import { Resolution } from '../decisions/resolution.entity';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { refuse } from './agreements.refusals';
import { Obligation } from './obligation.entity';
import type { ArrangeObligationInput, PromiseObligationInput } from './obligation.inputs';

@Injectable()
export class ObligationsService {
  constructor(
    private readonly em: EntityManager,
    private readonly effect: DecisionEffectService,
  ) {}

  async promise({ decisionId, text, ownerId, ...given }: PromiseObligationInput): Promise<Obligation> {
    const decision = found(await this.em.findOne(Resolution, decisionId), 'decisionId');
    authorise('promiseObligation', decision);
    if (decision.outcome !== 'adopted') refuse('decision-not-adopted');
    const { partnershipId } = decision;
    const arranged = { text: said(text, 'text'), ...checkArrangement(given, today()) };
    await this.takesPart(partnershipId, ownerId);
    const open = { condition: false, state: 'open' as const, clause: null, askedById: null, madeAt: now() };
    return this.em.create(Obligation, {
      ...open,
      ...arranged,
      partnershipId,
      decisionId,
      ownerId,
      proof: null,
      settledAt: null,
      settledById: null,
    });
  }

  async arrange({ id, ownerId, ...given }: ArrangeObligationInput): Promise<Obligation> {
    const obligation = found(await this.em.findOne(Obligation, id));
    authorise('arrangeObligation', obligation);
    const arranged = checkArrangement(given, today());
    await this.takesPart(obligation.partnershipId, ownerId);
    return Object.assign(obligation, { ownerId, ...arranged });
  }

  async meet(id: string, proof: string): Promise<Obligation> {
    const obligation = found(await this.em.findOne(Obligation, id));
    authorise('meetObligation', obligation);
    return this.settle(obligation, 'meetObligation', said(proof, 'proof'));
  }

  async waive(id: string, reason: string): Promise<Obligation> {
    const obligation = found(await this.em.findOne(Obligation, id));
    authorise('waiveObligation', obligation);
    return this.settle(obligation, 'waiveObligation', said(reason, 'reason'));
  }

  private async settle(obligation: Obligation, act: 'meetObligation' | 'waiveObligation', proof: string): Promise<Obligation> {
    obligation.settle(act, { proof, at: now(), by: currentViewer().personId });
    if (obligation.decisionId) await this.effect.review(await this.em.findOneOrFail(Resolution, obligation.decisionId));
    return obligation;
  }

  private async takesPart(partnershipId: string, organisationId: string | null): Promise<void> {
    if (organisationId === null) return;
    const participations = await this.em.find(Participation, { partnershipId, organisationId });
    if (!participations.some(({ period }) => holdsOn(period, today()))) refuse('owner-takes-no-part', { at: 'ownerId' });
  }
}
