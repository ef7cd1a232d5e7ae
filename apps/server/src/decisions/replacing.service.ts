// Saying before the vote which earlier decisions a proposal replaces.
import { decisionLife } from '@hanze/shared/decisions/lifecycles/decision';
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { Proposal } from '../proposals/proposal.entity';
import { refuse } from './decisions.refusals';
import { Replacement } from './replacement.entity';
import { Resolution } from './resolution.entity';
import { Vote } from './vote.entity';

@Injectable()
export class ReplacingService {
  constructor(private readonly em: EntityManager) {}

  /** The whole list: what is no longer in it is taken back. Refused once a vote on it opened: what is voted on includes what it ends. */
  async plan(proposalId: string, decisionIds: readonly string[]): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, proposalId), 'proposalId');
    authorise('planReplacement', proposal);
    if (await this.em.findOne(Vote, { proposalId })) refuse('vote-was-opened');
    const { partnershipId } = proposal;
    const standing = await this.em.find(Replacement, { proposalId, withdrawnAt: null });
    for (const each of standing) if (!decisionIds.includes(each.decisionId)) each.withdrawnAt = now();
    for (const decisionId of new Set(decisionIds)) {
      const decision = found(await this.em.findOne(Resolution, { id: decisionId, partnershipId }), 'decisionIds');
      if (!actsOf(decisionLife.table, decision.state).includes('supersedeDecision')) refuse('not-replaceable', { at: 'decisionIds' });
      if (standing.some((each) => each.decisionId === decisionId)) continue;
      this.em.create(Replacement, { partnershipId, proposalId, decisionId, at: now(), withdrawnAt: null });
    }
    return proposal;
  }
}
