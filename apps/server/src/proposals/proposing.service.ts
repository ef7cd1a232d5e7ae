// Writing a proposal: drafting it, revising it into a next edition, and tabling it for all participants.
import { holdsOn } from '@hanze/shared/kernel/period';
import { yearOf } from '@hanze/shared/kernel/day';
import { votingBodies } from '@hanze/shared/partnerships/bodies';
import { materialChanges } from '@hanze/shared/proposals/parts';
import { checkDraft, checkProposal, type ProposalText } from '@hanze/shared/proposals/proposal-text';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Body } from '../partnerships/body.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { ChangesService } from './changes/changes.service';
import { CostSharingService } from './cost-sharing.service';
import { ParticipantsService } from './participants.service';
import { Proposal } from './proposal.entity';
import { type Bound, editionColumns, ProposalEdition, sameBound } from './proposal-edition.entity';
import { refuse } from './proposals.refusals';
import { RoundsService } from './views/rounds.service';

/** `changes` is the change set as JSON; a revision that does not speak of it keeps the one it had. */
interface WithChanges {
  changes?: string | null | undefined;
}
export type Drafted = ProposalText & WithChanges & { partnershipId: string; bodyId: string };
export type Revised = ProposalText & WithChanges & { id: string; edition: number };

@Injectable()
export class ProposingService {
  constructor(
    private readonly em: EntityManager,
    private readonly participants: ParticipantsService,
    private readonly costs: CostSharingService,
    private readonly changes: ChangesService,
    private readonly rounds: RoundsService,
  ) {}

  async draft({ partnershipId, bodyId, changes, ...says }: Drafted): Promise<Proposal> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('draftProposal', { partnershipId: partnership.id });
    const text = checkDraft(says);
    const authorId = currentViewer().mandate?.organisationId ?? null;
    if (authorId !== null) await this.participants.takesPart(partnershipId, authorId);
    await this.refuseNoBoard(partnershipId, bodyId);
    const year = yearOf(today());
    const number = await this.nextNumber(partnershipId, year);
    const first = { state: 'draft' as const, edition: 1, tabledEdition: null, draftedAt: now(), tabledAt: null };
    const proposal = this.em.create(Proposal, { partnershipId, bodyId, authorId, year, number, ...first });
    await this.write(proposal, text, await this.changes.checked(partnershipId, changes));
    return proposal;
  }

  async revise({ id, edition, changes, ...says }: Revised): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, id));
    authorise('reviseProposal', proposal);
    if (proposal.edition !== edition) refuse('changed-since-read', { edition: proposal.edition, at: 'edition' });
    await this.rounds.refuseWithCouncils(id);
    proposal.move('reviseProposal');
    proposal.edition = edition + 1;
    const kept = async () => (await this.em.findOneOrFail(ProposalEdition, { proposalId: id, edition })).changes ?? null;
    const set = changes === undefined ? await kept() : await this.changes.checked(proposal.partnershipId, changes);
    await this.write(proposal, checkDraft(says), set);
    return proposal;
  }

  async table(id: string): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, id));
    authorise('tableProposal', proposal);
    const { says } = await this.em.findOneOrFail(ProposalEdition, { proposalId: id, edition: proposal.edition });
    checkProposal(says);
    proposal.move('tableProposal');
    proposal.tabledAt ??= now();
    proposal.tabledEdition = proposal.edition;
    return proposal;
  }

  private async write(proposal: Proposal, text: ProposalText, changes: string | null): Promise<void> {
    const { id: proposalId, partnershipId, edition } = proposal;
    await this.participants.allTakePart(
      partnershipId,
      text.effects.map(({ organisationId }) => organisationId),
    );
    const shared = text.cost && (await this.costs.share(partnershipId, text.cost));
    const sharedCost = shared && JSON.stringify(shared);
    const bound = { ...editionColumns(text), changes, sharedCost };
    this.em.create(ProposalEdition, {
      proposalId,
      partnershipId,
      edition,
      ...bound,
      seal: await this.sealOf(proposal, text, { changes, sharedCost }),
      writtenById: currentViewer().personId,
      at: now(),
    });
  }

  /** Who took a position on an edition that says materially the same, also after a detour, need not be asked again. */
  private async sealOf({ id: proposalId, edition }: Proposal, text: ProposalText, bound: Bound): Promise<number> {
    const earlier = await this.em.find(ProposalEdition, { proposalId, edition: { $lt: edition } }, { orderBy: { edition: 'desc' } });
    const alike = earlier.find((each) => materialChanges(each.says, text).length === 0 && sameBound(each, bound));
    return alike?.seal ?? edition;
  }

  private async refuseNoBoard(partnershipId: string, bodyId: string): Promise<void> {
    const body = found(await this.em.findOne(Body, { id: bodyId, partnershipId }), 'bodyId');
    if (!votingBodies.includes(body.kind) || !holdsOn(body.period, today())) refuse('body-decides-not', { at: 'bodyId' });
  }

  private async nextNumber(partnershipId: string, year: number): Promise<number> {
    const [last] = await this.em.find(Proposal, { partnershipId, year }, { filters: false, orderBy: { number: 'desc' }, limit: 1 });
    return (last?.number ?? 0) + 1;
  }
}
