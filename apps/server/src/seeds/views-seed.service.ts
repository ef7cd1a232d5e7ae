// The councils of the example region give their views: each act by its own person, on the day it happened, through the services people use.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { playedOn } from '../platform/clock';
import { ProposingService } from '../proposals/proposing.service';
import { CouncilView } from '../proposals/views/council-view.entity';
import { CouncilsService } from '../proposals/views/councils.service';
import { RoundsService } from '../proposals/views/rounds.service';
import { ViewPoint } from '../proposals/views/view-point.entity';
import { ActingService } from './acting.service';
import type { Place } from './vier-stromen';
import { secretary } from './vier-stromen-besluiten';
import type { PlayedViews } from './vier-stromen-zienswijzen';

export interface PlayedRound {
  proposalId: string;
  says: ProposalText;
  views: PlayedViews;
}

interface PlayedWhere {
  partnershipId: string;
  ids: Readonly<Record<Place, string>>;
}

@Injectable()
export class ViewsSeedService {
  constructor(
    private readonly em: EntityManager,
    private readonly acting: ActingService,
    private readonly rounds: RoundsService,
    private readonly councils: CouncilsService,
    private readonly proposing: ProposingService,
  ) {}

  /** From a tabled proposal to one whose views are answered, in its second edition. */
  async play(where: PlayedWhere, { proposalId, says, views }: PlayedRound): Promise<void> {
    const { sent, subject, recess, answered, revised } = views;
    const run = <T>(command: CommandName, work: () => Promise<T>) => this.acting.as(where, secretary, 'secretary', command, work);
    const asked = { weeks: null, clause: null, agreedUntil: null, recessFrom: recess[0], recessUntil: recess[1], organisationIds: null };
    const { id: roundId } = await playedOn(sent, () => run('openViewsRound', () => this.rounds.open({ proposalId, subject, ...asked })));
    for (const [place, { received, tone, on, points }] of Object.entries(views.councils)) {
      const { id } = await this.em
        .fork()
        .findOneOrFail(CouncilView, { roundId, organisationId: where.ids[place as Place] }, { filters: false });
      await playedOn(received, () => run('confirmReceipt', () => this.councils.confirmReceipt(id, received)));
      await playedOn(on, () =>
        tone === null
          ? run('waiveView', () => this.councils.waiveView(id))
          : run('giveView', () => this.councils.giveView({ id, tone, adoptedOn: on, points: points.map(({ text }) => text) })),
      );
    }
    await playedOn(answered, async () => {
      await run('closeViewsRound', () => this.rounds.close(roundId));
      await run('reviseProposal', () => this.proposing.revise({ ...says, ...revised, id: proposalId, edition: 1 }));
      for (const { text, verdict, answer, change = null } of Object.values(views.councils).flatMap((council) => council.points)) {
        const { id } = await this.em.fork().findOneOrFail(ViewPoint, { roundId, text }, { filters: false });
        const edition = change === null ? null : 2;
        await run('answerPoint', () => this.rounds.answerPoint({ id, verdict, answer, change, edition }));
      }
      await run('answerViews', () => this.rounds.adoptAnswers(roundId));
    });
  }
}
