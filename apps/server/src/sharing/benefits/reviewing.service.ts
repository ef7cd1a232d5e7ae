// Answering the advice to review a decision: a proposal that looks back, written from what was measured, or a reason to wait.
import { reasonsOn } from '@hanze/shared/sharing/benefits/review';
import { reviewProposal } from '@hanze/shared/sharing/benefits/review-proposal';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Resolution } from '../../decisions/resolution.entity';
import { authorise } from '../../platform/authorise';
import { now, today } from '../../platform/clock';
import { found } from '../../platform/found';
import { currentViewer } from '../../platform/viewer';
import { Proposal } from '../../proposals/proposal.entity';
import { ProposingService } from '../../proposals/proposing.service';
import { checkedWords } from '../checked-words';
import { refuse } from '../sharing.refusals';
import type { PostponeReviewInput } from './benefit.inputs';
import { BenefitReads, promised } from './benefit.reads';
import { BenefitReview } from './benefit-review.entity';

const over: readonly string[] = ['decided', 'withdrawn'];

@Injectable()
export class ReviewingService {
  constructor(
    private readonly em: EntityManager,
    private readonly reads: BenefitReads,
    private readonly proposing: ProposingService,
  ) {}

  async propose(resolutionId: string): Promise<BenefitReview> {
    const resolution = found(await this.em.findOne(Resolution, resolutionId), 'resolutionId');
    authorise('proposeBenefitReview', resolution);
    await this.refuseSecond(resolutionId);
    const promises = await this.reads.ofDecision(resolutionId);
    const reasons = reasonsOn(promises.map(promised), today());
    if (reasons.length === 0) refuse('no-reason-for-review');
    const { partnershipId, bodyId } = resolution;
    const proposal = await this.proposing.draft({ partnershipId, bodyId, ...reviewProposal(resolution, reasons, promises, today()) });
    return this.answer(resolution, { proposalId: proposal.id, reason: null, againOn: null });
  }

  async postpone({ resolutionId, reason, againOn }: PostponeReviewInput): Promise<BenefitReview> {
    const resolution = found(await this.em.findOne(Resolution, resolutionId), 'resolutionId');
    authorise('postponeBenefitReview', resolution);
    if (againOn <= today()) refuse('review-again-past', { at: 'againOn' });
    return this.answer(resolution, { proposalId: null, reason: checkedWords(reason, 'reason', 2000), againOn });
  }

  private answer({ id, partnershipId }: Resolution, given: Pick<BenefitReview, 'proposalId' | 'reason' | 'againOn'>): BenefitReview {
    const answeredById = currentViewer().personId;
    return this.em.create(BenefitReview, { ...given, resolutionId: id, partnershipId, answeredById, at: now() });
  }

  /** One review at a time: while a proposal that looks back is open, a second would ask the same. */
  private async refuseSecond(resolutionId: string): Promise<void> {
    const earlier = await this.em.find(BenefitReview, { resolutionId, proposalId: { $ne: null } });
    const ids = earlier.flatMap(({ proposalId }) => proposalId ?? []);
    const proposals = await this.em.find(Proposal, { id: { $in: ids } }, { filters: false });
    if (proposals.some(({ state }) => !over.includes(state))) refuse('review-running');
  }
}
