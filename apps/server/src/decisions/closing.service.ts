// Closing a vote: counting it, freezing what it rested on, and entering the decision in the register, in one transaction.
import { closeVote } from '@hanze/shared/decisions/record/closing';
import { voteDocument } from '@hanze/shared/decisions/record/recount';
import type { VoteRecord } from '@hanze/shared/decisions/record/vote-record';
import { recomputeVote, type VoteAnswer } from '@hanze/shared/decisions/vote-document';
import { yearOf } from '@hanze/shared/kernel/day';
import type { BenefitPromise } from '@hanze/shared/proposals/promise';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now, nowToTheSecond, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { Proposal } from '../proposals/proposal.entity';
import { ProposalEdition } from '../proposals/proposal-edition.entity';
import { RoundsService } from '../proposals/views/rounds.service';
import { PromisingService } from '../sharing/benefits/promising.service';
import { Ballot } from './ballot.entity';
import { type AskedCondition, DecisionEffectService } from './decision-effect.service';
import { refuse } from './decisions.refusals';
import { Resolution } from './resolution.entity';
import { Vote } from './vote.entity';
import type { CloseVoteInput, OutcomeInput } from './vote.inputs';
import { recordOf } from './vote-record';
import { VoteSeat } from './vote-seat.entity';

@Injectable()
export class ClosingService {
  constructor(
    private readonly em: EntityManager,
    private readonly promising: PromisingService,
    private readonly effect: DecisionEffectService,
    private readonly rounds: RoundsService,
  ) {}

  async close({ id, present, castingVote }: CloseVoteInput): Promise<Vote> {
    const vote = found(await this.em.findOne(Vote, id));
    authorise('closeVote', vote);
    await this.rounds.refuseUnanswered(vote.proposalId);
    const seats = await this.em.find(VoteSeat, { voteId: id });
    const there = seats.filter((seat) => (present === null ? seat.presentAtOpening : present.includes(seat.id)));
    const open = recordOf(vote, seats, await this.em.find(Ballot, { voteId: id }));
    const closing = { at: nowToTheSecond(), present: there.map(({ key }) => key) };
    const record = closeVote(open, { ...closing, ...(castingVote && { castingVote: castingVote as 'for' | 'against' }) });
    const document = voteDocument(record);
    const answer = recomputeVote(document);
    vote.move('closeVote');
    for (const seat of seats) seat.presentAtClosing = there.includes(seat);
    Object.assign(vote, { closedAt: closing.at, closedById: currentViewer().personId, castingVote: record.closing?.castingVote ?? null });
    Object.assign(vote, { outcome: answer.outcome, document: JSON.stringify(document), answer: JSON.stringify(answer) });
    await this.conclude(vote, answer, conditionsOf(record, seats));
    return vote;
  }

  /** Adopted and rejected are decisions; anything else leaves the proposal on the agenda. */
  private async conclude(vote: Vote, answer: VoteAnswer, conditions: readonly SeatCondition[]): Promise<void> {
    const proposal = await this.em.findOneOrFail(Proposal, vote.proposalId, { filters: false });
    if (answer.outcome !== 'adopted' && answer.outcome !== 'rejected') return proposal.move('postponeProposal');
    proposal.move('decideProposal');
    const { title, says } = await this.em.findOneOrFail(ProposalEdition, { proposalId: proposal.id, edition: vote.edition });
    const { partnershipId, bodyId, document, outcome } = vote;
    const decidedOn = today();
    const year = yearOf(decidedOn);
    const decision = this.em.create(Resolution, {
      partnershipId,
      bodyId,
      proposalId: proposal.id,
      voteId: vote.id,
      year,
      title,
      decidedOn,
      number: await this.nextNumber(partnershipId, year),
      state: 'recorded',
      decided: JSON.stringify(says.resolutions),
      outcome: outcome ?? answer.outcome,
      sentenceNl: answer.sentence.nl,
      sentenceEn: answer.sentence.en,
      document: document ?? '',
      answer: vote.answer ?? '',
      conditions: JSON.stringify(conditions.map(({ seat, text }) => ({ seat, text }))),
      decidedAt: now(),
      changes: vote.changes ?? null,
      made: null,
      executedAt: null,
      executedById: null,
      effectiveAt: null,
      supersededById: null,
    });
    this.promising.freeze(decision, promisesOf(says));
    await this.effect.begin(decision, conditions);
  }

  async recordOutcome({ id, nextStep, owner, reviewOn }: OutcomeInput): Promise<Resolution> {
    const resolution = found(await this.em.findOne(Resolution, id));
    authorise('recordOutcome', resolution);
    const said = { nextStep: nextStep.trim(), owner: owner.trim() };
    if (said.nextStep === '') refuse('next-step-missing', { at: 'nextStep' });
    if (said.owner === '') refuse('owner-missing', { at: 'owner' });
    if (said.nextStep.length > 2000) refuse('outcome-too-long', { at: 'nextStep' });
    if (said.owner.length > 200) refuse('outcome-too-long', { at: 'owner' });
    if (reviewOn !== null && reviewOn <= today()) refuse('review-past', { at: 'reviewOn' });
    return Object.assign(resolution, { ...said, reviewOn, outcomeRecordedAt: now() });
  }

  private async nextNumber(partnershipId: string, year: number): Promise<number> {
    const [last] = await this.em.find(Resolution, { partnershipId, year }, { orderBy: { number: 'desc' }, limit: 1 });
    return (last?.number ?? 0) + 1;
  }
}

interface SeatCondition extends AskedCondition {
  seat: string;
}

/** Conditions of the votes that count, each with whose it is. */
function conditionsOf({ casts, recused }: VoteRecord, seats: readonly VoteSeat[]): SeatCondition[] {
  const counting = new Map(casts.map((cast) => [cast.seat, cast]));
  for (const { seat } of recused) counting.delete(seat);
  const owners = new Map(seats.map(({ key, organisationId }) => [key, organisationId]));
  return [...counting.values()].flatMap(({ seat, condition }) =>
    condition ? [{ seat, text: condition, organisationId: owners.get(seat) ?? '' }] : [],
  );
}

/** What the edition promises to all municipalities. */
const promisesOf = ({ effects }: ProposalText): BenefitPromise[] => effects.flatMap(({ promises }) => [...promises]);
