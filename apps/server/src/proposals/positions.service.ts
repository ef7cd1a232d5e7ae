// Taking a position: the participant for whom the viewer acts, on the edition the viewer has read.
import { checkPosition } from '@hanze/shared/proposals/position';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { ParticipantsService } from './participants.service';
import { Position } from './position.entity';
import { Proposal } from './proposal.entity';
import type { TakePositionInput } from './proposal.inputs';
import { refuse } from './proposals.refusals';

const open: readonly string[] = ['tabled', 'in-views', 'views-answered', 'scheduled'];

@Injectable()
export class PositionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly participants: ParticipantsService,
  ) {}

  async take({ proposalId, edition, ...given }: TakePositionInput): Promise<Proposal> {
    const proposal = found(await this.em.findOne(Proposal, proposalId), 'proposalId');
    authorise('takePosition', proposal);
    const { mandate, personId } = currentViewer();
    const organisationId = mandate?.organisationId ?? refuse('takes-no-part');
    if (!open.includes(proposal.state)) refuse('not-open-for-positions');
    if (proposal.edition !== edition) refuse('changed-since-read', { edition: proposal.edition, at: 'edition' });
    const position = checkPosition(given);
    const { partnershipId } = proposal;
    await this.participants.takesPart(partnershipId, organisationId);
    const at = now();
    for (const earlier of await this.em.find(Position, { proposalId, organisationId, replacedAt: null })) earlier.replacedAt = at;
    const taken = { takenById: personId, mandateId: mandate?.id ?? null, at, replacedAt: null };
    this.em.create(Position, { proposalId, partnershipId, organisationId, edition, ...position, ...taken });
    return proposal;
  }
}
