// A proposal that lies with the councils: one of them gave its view, with a point that waits for an answer.
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { authorise } from '@hanze/server/platform/authorise';
import { now, today } from '@hanze/server/platform/clock';
import { ProposingService } from '@hanze/server/proposals/proposing.service';
import { CouncilView } from '@hanze/server/proposals/views/council-view.entity';
import { ViewPoint } from '@hanze/server/proposals/views/view-point.entity';
import { ViewsRound } from '@hanze/server/proposals/views/views-round.entity';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { MikroORM } from '@mikro-orm/core';
import type { App } from './app.ts';

export interface Viewed {
  viewedCode: string;
  viewsRound: string;
  councilView: string;
  viewPoint: string;
}

export const proposalText = {
  title: 'Samen kopen',
  text: 'De contracten lopen af.',
  resolutions: ['De deelnemers kopen samen.'],
  options: [
    { name: 'Niets doen', summary: 'Ieder koopt zelf.', nothing: true },
    { name: 'Samen kopen', summary: 'Eén contract.', nothing: false },
  ],
  chosen: 1,
  downsides: 'Minder eigen keus.',
  withoutScreen: 'Alles blijft mogelijk.',
  steps: [{ what: 'De directeur koopt in.', power: 'carry-out' as const, by: 'director' as const, on: null }],
  cost: null,
  effects: [],
};

/** Written as records, so that it does not matter whether the participant is a municipality. */
export async function viewsIn(app: App, place: { partnership: string; body: string; organisation: string }): Promise<Viewed> {
  const runner = app.get(CommandRunner);
  const input = { ...proposalText, title: 'Naar de raden', partnershipId: place.partnership, bodyId: place.body };
  const proposal = await runner.run('draftProposal', () => app.get(ProposingService).draft(input));
  await runner.run('tableProposal', () => app.get(ProposingService).table(proposal.id));
  return runner.run('openViewsRound', async () => {
    authorise('openViewsRound', proposal);
    const { em } = app.get(MikroORM);
    const of = { partnershipId: place.partnership };
    const days = { agreedUntil: null, recessFrom: null, recessUntil: null, sentOn: today(), closedAt: null, answeredAt: null };
    const about = { proposalId: proposal.id, edition: 1, subject: 'budget', weeks: null, clause: null, state: 'open' } as const;
    const round = em.create(ViewsRound, { ...of, ...about, ...days, openedById: null, cancelledBecause: null });
    const view = {
      state: 'received',
      receivedOn: today(),
      until: today(),
      discussedOn: null,
      tone: null,
      adoptedOn: null,
      givenAt: now(),
    } as const;
    const council = em.create(CouncilView, { ...of, ...view, roundId: round.id, organisationId: place.organisation });
    const open = { verdict: null, answer: null, change: null, edition: null, answeredById: null, answeredAt: null };
    const point = em.create(ViewPoint, { ...of, ...open, roundId: round.id, councilViewId: council.id, number: 1, text: 'Te duur.' });
    return { viewedCode: documentNumber('V', proposal), viewsRound: round.id, councilView: council.id, viewPoint: point.id };
  });
}
