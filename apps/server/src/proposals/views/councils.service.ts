// A council in a views round: confirming the receipt, which starts its clock, planning the discussion, and giving its view or saying it has none.
import { checkPoints, councilClock } from '@hanze/shared/proposals/views/council-view';
import { subjectOf } from '@hanze/shared/proposals/views/subjects';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../../platform/authorise';
import { now, today } from '../../platform/clock';
import { found } from '../../platform/found';
import { CouncilView } from './council-view.entity';
import { ViewPoint } from './view-point.entity';
import type { GiveViewInput } from './views.inputs';
import { refuse } from './views.refusals';
import { ViewsRound } from './views-round.entity';

type CouncilCommand = 'confirmReceipt' | 'planDiscussion' | 'giveView' | 'waiveView';

@Injectable()
export class CouncilsService {
  constructor(private readonly em: EntityManager) {}

  async confirmReceipt(id: string, receivedOn: string): Promise<ViewsRound> {
    const { council, round } = await this.load('confirmReceipt', id);
    if (receivedOn < round.sentOn || receivedOn > today()) refuse('before-sending', { at: 'receivedOn' });
    council.move('confirmReceipt');
    const { subject, weeks = null, clause = null, agreedUntil: agreed = null } = round;
    const { last } = councilClock(subjectOf(subject, weeks, clause), receivedOn, { agreed, recess: null });
    Object.assign(council, { receivedOn, until: last });
    return round;
  }

  async planDiscussion(id: string, discussedOn: string): Promise<ViewsRound> {
    const { council, round } = await this.load('planDiscussion', id);
    if (discussedOn < today()) refuse('discussion-past', { at: 'discussedOn' });
    council.move('planDiscussion');
    council.discussedOn = discussedOn;
    return round;
  }

  /** Taken in after its term too, as long as the round is open: the answer is owed, and the page says that it was late. */
  async giveView({ id, tone, adoptedOn, points }: GiveViewInput): Promise<ViewsRound> {
    const { council, round } = await this.load('giveView', id);
    const view = checkPoints(tone, points);
    if (adoptedOn > today() || adoptedOn < round.sentOn) refuse('before-sending', { at: 'adoptedOn' });
    council.move('giveView');
    Object.assign(council, { tone: view.tone, adoptedOn, givenAt: now() });
    const { roundId, partnershipId, id: councilViewId } = council;
    const unanswered = { verdict: null, answer: null, change: null, edition: null, answeredById: null, answeredAt: null };
    for (const [index, text] of view.points.entries())
      this.em.create(ViewPoint, { ...unanswered, roundId, partnershipId, councilViewId, number: index + 1, text });
    return round;
  }

  async waiveView(id: string): Promise<ViewsRound> {
    const { council, round } = await this.load('waiveView', id);
    council.move('waiveView');
    council.givenAt = now();
    return round;
  }

  private async load(command: CouncilCommand, id: string): Promise<{ council: CouncilView; round: ViewsRound }> {
    const council = found(await this.em.findOne(CouncilView, id));
    authorise(command, council);
    const round = await this.em.findOneOrFail(ViewsRound, council.roundId);
    if (round.state !== 'open') refuse('round-not-open');
    return { council, round };
  }
}
