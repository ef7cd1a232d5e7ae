// Opening a vote: the edition, the rule and the roll are frozen as they are at this moment.
import { openVote } from '@hanze/shared/decisions/record/opening';
import { isUsualRule, usualRules } from '@hanze/shared/decisions/usual-rules';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { endOfDay, nowToTheSecond, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { ChangesService } from '../proposals/changes/changes.service';
import { Proposal } from '../proposals/proposal.entity';
import { ProposalEdition } from '../proposals/proposal-edition.entity';
import { RoundsService } from '../proposals/views/rounds.service';
import { refuse } from './decisions.refusals';
import { RollService } from './roll.service';
import { Vote } from './vote.entity';
import type { OpenVoteInput } from './vote.inputs';
import { recordOf } from './vote-record';
import { VoteSeat } from './vote-seat.entity';

const left = { postponed: 'tie', 'no-quorum': 'noQuorum', invalid: 'invalid', adopted: null, rejected: null } as const;

@Injectable()
export class OpeningService {
  constructor(
    private readonly em: EntityManager,
    private readonly rolls: RollService,
    private readonly changes: ChangesService,
    private readonly rounds: RoundsService,
  ) {}

  async open({ proposalId, rule, written, closesOn, present }: OpenVoteInput): Promise<Vote> {
    const proposal = found(await this.em.findOne(Proposal, proposalId), 'proposalId');
    authorise('openVote', proposal);
    if (!isUsualRule(rule)) return refuse('unknown-rule', { at: 'rule' });
    if (closesOn !== null && closesOn < today()) refuse('deadline-past', { at: 'closesOn' });
    if (proposal.state === 'draft') refuse('not-yet-tabled');
    await this.rounds.refuseUnanswered(proposalId);
    if (proposal.state !== 'scheduled') proposal.move('scheduleProposal');
    const before = await this.before(proposal);
    const { seats, chair } = await this.rolls.of(proposal, today());
    const { partnershipId, bodyId, edition } = proposal;
    const { changes } = await this.em.findOneOrFail(ProposalEdition, { proposalId, edition });
    const frozen = changes ? await this.changes.frozen(partnershipId, changes) : null;
    const vote = this.em.create(Vote, {
      partnershipId,
      proposalId,
      edition,
      bodyId,
      chair,
      written,
      before,
      changes: frozen && JSON.stringify(frozen),
      castingVote: null,
      outcome: null,
      state: 'open',
      rule: JSON.stringify(usualRules[rule].document),
      openedAt: nowToTheSecond(),
      deadline: closesOn === null ? null : endOfDay(closesOn),
      openedById: currentViewer().personId,
    });
    const rows = seats.map(({ holder, deputies, ...seat }) =>
      this.em.create(VoteSeat, {
        ...seat,
        voteId: vote.id,
        partnershipId,
        turns: 0,
        ballotId: null,
        holder: holder && JSON.stringify(holder),
        deputies: JSON.stringify(deputies),
        presentAtOpening: !written && (present === null || present.includes(seat.seatId)),
      }),
    );
    const { rule: document, seats: roll, deadline, ...opening } = recordOf(vote, rows, []);
    openVote({ rule: document, seats: roll, ...opening, present: opening.presentAtOpening, ...(deadline && { deadline }) });
    return vote;
  }

  /** What earlier votes on the proposal left; refuses while one is running. */
  private async before({ id: proposalId }: Proposal): Promise<string> {
    const earlier = await this.em.find(Vote, { proposalId });
    if (earlier.some(({ state }) => state === 'open')) refuse('vote-running');
    return [...new Set(earlier.flatMap(({ outcome }) => (outcome ? (left[outcome] ?? []) : [])))].join(' ');
  }
}
