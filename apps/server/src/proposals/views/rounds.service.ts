// A views round as the secretary runs it: sending, closing, answering, cancelling.
import { holdsOn } from '@hanze/shared/kernel/period';
import { checkAnswer, isDone } from '@hanze/shared/proposals/views/council-view';
import { isViewsSubject, viewsSubjects } from '@hanze/shared/proposals/views/subjects';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../../partnerships/organisation.entity';
import { Participation } from '../../partnerships/participation.entity';
import { authorise } from '../../platform/authorise';
import { now, today } from '../../platform/clock';
import { found } from '../../platform/found';
import { currentViewer } from '../../platform/viewer';
import { Proposal } from '../proposal.entity';
import { CouncilView } from './council-view.entity';
import { ViewPoint } from './view-point.entity';
import type { AnswerPointInput, OpenViewsRoundInput } from './views.inputs';
import { refuse } from './views.refusals';
import { ViewsRound } from './views-round.entity';

@Injectable()
export class RoundsService {
  constructor(private readonly em: EntityManager) {}

  async open({ proposalId, organisationIds, subject, weeks, clause, ...days }: OpenViewsRoundInput): Promise<ViewsRound> {
    const proposal = found(await this.em.findOne(Proposal, proposalId), 'proposalId');
    authorise('openViewsRound', proposal);
    if (!isViewsSubject(subject)) return refuse('subject-missing', { at: 'subject' });
    const { all } = viewsSubjects[subject];
    const said = clause?.trim() || null;
    if (!all && (said === null || weeks === null || weeks < 1 || weeks > 26)) refuse('weeks-missing', { at: said ? 'weeks' : 'clause' });
    if (days.recessFrom && days.recessUntil && days.recessUntil < days.recessFrom) refuse('recess-backwards', { at: 'recessUntil' });
    const { partnershipId, edition } = proposal;
    const municipalities = await this.municipalities(partnershipId);
    const asked = organisationIds === null ? municipalities : municipalities.filter((id) => organisationIds.includes(id));
    if (asked.length === 0) refuse('no-councils', { at: 'organisationIds' });
    if (all && asked.length < municipalities.length) refuse('all-councils', { at: 'organisationIds' });
    proposal.move('openViewsRound');
    const round = this.em.create(ViewsRound, {
      ...days,
      partnershipId,
      proposalId,
      edition,
      subject,
      weeks: all ? null : weeks,
      clause: all ? null : said,
      state: 'open',
      sentOn: today(),
      openedById: currentViewer().personId,
      closedAt: null,
      answeredAt: null,
      cancelledBecause: null,
    });
    const unheard = {
      state: 'sent' as const,
      receivedOn: null,
      until: null,
      discussedOn: null,
      tone: null,
      adoptedOn: null,
      givenAt: null,
    };
    for (const organisationId of asked) this.em.create(CouncilView, { ...unheard, roundId: round.id, partnershipId, organisationId });
    return round;
  }

  /** Refused while a council still has time; a council that never confirmed its receipt still has. */
  async close(id: string): Promise<ViewsRound> {
    const round = found(await this.em.findOne(ViewsRound, id));
    authorise('closeViewsRound', round);
    const councils = await this.em.find(CouncilView, { roundId: id });
    const waiting = councils.filter(({ state, until = null }) => !isDone({ state, until }, today()));
    if (waiting.length > 0) refuse('councils-running', { names: await this.names(waiting) });
    round.move('closeViewsRound');
    return Object.assign(round, { closedAt: now() });
  }

  async answerPoint({ id, ...given }: AnswerPointInput): Promise<ViewsRound> {
    const point = found(await this.em.findOne(ViewPoint, id));
    authorise('answerPoint', point);
    const round = await this.em.findOneOrFail(ViewsRound, point.roundId);
    if (round.state !== 'open' && round.state !== 'closed') refuse('round-not-open');
    const proposal = await this.em.findOneOrFail(Proposal, round.proposalId);
    const answer = checkAnswer(given, { sent: round.edition, newest: proposal.edition });
    Object.assign(point, { ...answer, answeredAt: now(), answeredById: currentViewer().personId });
    return round;
  }

  /** The answers as a whole: refused while a point has none. After it the proposal can be decided. */
  async adoptAnswers(id: string): Promise<ViewsRound> {
    const round = found(await this.em.findOne(ViewsRound, id));
    authorise('answerViews', round);
    const open = await this.em.count(ViewPoint, { roundId: id, verdict: null });
    if (open > 0) refuse('points-unanswered', { open });
    round.move('answerViews');
    const proposal = await this.em.findOneOrFail(Proposal, round.proposalId);
    proposal.move('answerViews');
    return Object.assign(round, { answeredAt: now() });
  }

  async cancel(id: string, reason: string): Promise<ViewsRound> {
    const round = found(await this.em.findOne(ViewsRound, id));
    authorise('cancelViewsRound', round);
    const cancelledBecause = reason.trim().slice(0, 2000) || refuse('reason-missing', { at: 'reason' });
    round.move('cancelViewsRound');
    const proposal = await this.em.findOneOrFail(Proposal, round.proposalId);
    proposal.move('cancelViewsRound');
    return Object.assign(round, { cancelledBecause });
  }

  /**
   * Refuses to decide on a proposal whose councils still wait for their answer: the board answers in writing and with reasons before it
   * decides (Wgr 1(5), 35(3)). Asked when a vote opens and again when it closes.
   */
  async refuseUnanswered(proposalId: string): Promise<void> {
    const waiting = await this.em.count(ViewsRound, { proposalId, state: { $in: ['open', 'closed'] } });
    if (waiting > 0) refuse('views-unanswered');
  }

  /** Refuses to change a text that lies with the councils. */
  async refuseWithCouncils(proposalId: string): Promise<void> {
    if ((await this.em.count(ViewsRound, { proposalId, state: 'open' })) > 0) refuse('with-councils');
  }

  private async municipalities(partnershipId: string): Promise<string[]> {
    const taking = (await this.em.find(Participation, { partnershipId })).filter(({ period }) => holdsOn(period, today()));
    const ids = taking.map(({ organisationId }) => organisationId);
    return (await this.em.find(Organisation, { id: { $in: ids }, kind: 'municipality' })).map(({ id }) => id);
  }

  private async names(councils: readonly CouncilView[]): Promise<string[]> {
    const ids = councils.map(({ organisationId }) => organisationId);
    return (await this.em.find(Organisation, { id: { $in: ids } }, { orderBy: { name: 'asc' } })).map(({ name }) => name);
  }
}
