// What every place on the stage has decided and is deciding: a tabled proposal with a running vote, and one decision in the register.
import { Obligation } from '@hanze/server/agreements/obligation.entity';
import { ClosingService } from '@hanze/server/decisions/closing.service';
import { OpeningService } from '@hanze/server/decisions/opening.service';
import { Resolution } from '@hanze/server/decisions/resolution.entity';
import { VoteSeat } from '@hanze/server/decisions/vote-seat.entity';
import { authorise } from '@hanze/server/platform/authorise';
import { now as moment } from '@hanze/server/platform/clock';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { ProposingService } from '@hanze/server/proposals/proposing.service';
import { BenefitPromise } from '@hanze/server/sharing/benefits/benefit-promise.entity';
import { PromisingService } from '@hanze/server/sharing/benefits/promising.service';
import { documentNumber } from '@hanze/shared/proposals/document-number';
import { MikroORM } from '@mikro-orm/core';
import type { App } from './app.ts';
import { proposalText, type Viewed, viewsIn } from './stage-views.ts';

/** Ids and numbers of what is decided in a place. */
export interface Deciding extends Viewed {
  proposal: string;
  proposalCode: string;
  vote: string;
  voteSeat: string;
  decision: string;
  decisionCode: string;
  promise: string;
  obligation: string;
}

/** As if the decision had been adopted with this promise in it. */
async function promiseOf(app: App, decision: Resolution, organisationId: string): Promise<string> {
  const figures = { unit: 'dagen', baseline: '9', target: '6', targetOn: '2030-01-01', direction: 'down' } as const;
  const promise = { ...figures, organisationId, kind: 'quality', description: 'Sneller klaar.', department: 'Balie', owner: null } as const;
  await app.get(CommandRunner).run('closeVote', async () => {
    authorise('closeVote', decision);
    app.get(PromisingService).freeze({ ...decision, outcome: 'adopted' }, [promise]);
  });
  return (await app.get(MikroORM).em.fork().findOneOrFail(BenefitPromise, { resolutionId: decision.id })).id;
}

export { proposalText } from './stage-views.ts';

/** So that a proposal has changes to see. */
const aChange = JSON.stringify({
  changes: [{ kind: 'openCostGroup', arguments: { name: 'Voor later', recurrence: 'once', package: 'base' } }],
});

/** `body` is the board and `organisation` the participant whose seat is meant. */
export function decideIn(app: App, place: { partnership: string; body: string; organisation: string }): Promise<Deciding> {
  return app.asSystem(async () => {
    const run = <T>(command: Parameters<CommandRunner['run']>[0], work: () => Promise<T>) => app.get(CommandRunner).run(command, work);
    const [proposing, opening] = [app.get(ProposingService), app.get(OpeningService)];
    const vote = async () => {
      const input = { ...proposalText, changes: aChange, partnershipId: place.partnership, bodyId: place.body };
      const proposal = await run('draftProposal', () => proposing.draft(input));
      await run('tableProposal', () => proposing.table(proposal.id));
      const asked = { proposalId: proposal.id, rule: 'unanimous', written: false, closesOn: null, present: null };
      return { proposal, vote: await run('openVote', () => opening.open(asked)) };
    };
    const past = await vote();
    await run('closeVote', () => app.get(ClosingService).close({ id: past.vote.id, present: null, castingVote: null }));
    const now = await vote();
    const em = app.get(MikroORM).em.fork();
    const decision = await em.findOneOrFail(Resolution, { voteId: past.vote.id });
    const seat = await em.findOneOrFail(VoteSeat, { voteId: now.vote.id, organisationId: place.organisation });
    const obligation = await run('promiseObligation', async () => {
      authorise('promiseObligation', decision);
      const owner = {
        askedById: place.organisation,
        ownerId: place.organisation,
        ownerPerson: 'De directeur',
        dueOn: null,
        evidence: null,
      };
      const open = { state: 'open' as const, proof: null, settledAt: null, settledById: null, madeAt: moment(), clause: null };
      const facts = { partnershipId: place.partnership, decisionId: decision.id, condition: true, text: 'Eerst een proef.' };
      return app.get(MikroORM).em.create(Obligation, { ...facts, ...owner, ...open });
    });
    return {
      proposal: now.proposal.id,
      proposalCode: documentNumber('V', now.proposal),
      vote: now.vote.id,
      voteSeat: seat.id,
      decision: decision.id,
      decisionCode: documentNumber('B', decision),
      promise: await promiseOf(app, decision, place.organisation),
      obligation: obligation.id,
      ...(await viewsIn(app, place)),
    };
  });
}
