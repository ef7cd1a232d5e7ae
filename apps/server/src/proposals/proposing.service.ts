// Writing a proposal: drafting it, revising it into a next edition, and tabling it for all participants.
import { holdsOn } from '@hanze/shared/kernel/period';
import { yearOf } from '@hanze/shared/kernel/day';
import { votingBodies } from '@hanze/shared/partnerships/bodies';
import { checkProposal, type ProposalText } from '@hanze/shared/proposals/proposal-text';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Body } from '../partnerships/body.entity';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { ChangesService } from './changes/changes.service';
import { Proposal } from './proposal.entity';
import { editionColumns, ProposalEdition } from './proposal-edition.entity';
import type { DraftProposalInput, ReviseProposalInput } from './proposal.inputs';
import { refuse } from './proposals.refusals';
import { RoundsService } from './views/rounds.service';

@Injectable()
export class ProposingService {
  constructor(
    private readonly em: EntityManager,
    private readonly changes: ChangesService,
    private readonly rounds: RoundsService,
  ) {}

  async draft({ partnershipId, bodyId, changes, ...says }: DraftProposalInput): Promise<Proposal> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('draftProposal', { partnershipId: partnership.id });
    const text = checkProposal(says);
    const authorId = currentViewer().mandate?.organisationId ?? null;
    if (authorId !== null) await this.takesPart(partnershipId, authorId);
    await this.refuseNoBoard(partnershipId, bodyId);
    const year = yearOf(today());
    const number = await this.nextNumber(partnershipId, year);
    const first = { state: 'draft' as const, edition: 1, draftedAt: now(), tabledAt: null };
    const proposal = this.em.create(Proposal, { partnershipId, bodyId, authorId, year, number, ...first });
    this.write(proposal, text, await this.changes.checked(partnershipId, changes));
    return proposal;
  }

  async revise({ id, edition, changes, ...says }: ReviseProposalInput): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, id));
    authorise('reviseProposal', proposal);
    if (proposal.edition !== edition) refuse('changed-since-read', { edition: proposal.edition, at: 'edition' });
    await this.rounds.refuseWithCouncils(id);
    proposal.move('reviseProposal');
    proposal.edition = edition + 1;
    this.write(proposal, checkProposal(says), await this.changes.checked(proposal.partnershipId, changes));
    return proposal;
  }

  async table(id: string): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, id));
    authorise('tableProposal', proposal);
    proposal.move('tableProposal');
    proposal.tabledAt ??= now();
    return proposal;
  }

  /** Refuses an organisation that does not take part today. */
  async takesPart(partnershipId: string, organisationId: string): Promise<void> {
    const participations = await this.em.find(Participation, { partnershipId, organisationId });
    if (!participations.some(({ period }) => holdsOn(period, today()))) refuse('takes-no-part');
  }

  private write(proposal: Proposal, text: ProposalText, changes: string | null): void {
    const { id: proposalId, partnershipId, edition } = proposal;
    const writtenById = currentViewer().personId;
    this.em.create(ProposalEdition, { proposalId, partnershipId, edition, ...editionColumns(text), changes, writtenById, at: now() });
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
