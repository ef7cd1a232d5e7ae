// Who takes part in the partnership today, as commands on proposals ask it.
import { holdsOn } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { today } from '../platform/clock';
import { refuse } from './proposals.refusals';

@Injectable()
export class ParticipantsService {
  constructor(private readonly em: EntityManager) {}

  /** Refuses an organisation that does not take part today. */
  async takesPart(partnershipId: string, organisationId: string): Promise<void> {
    if (!(await this.today(partnershipId)).has(organisationId)) refuse('takes-no-part');
  }

  /** Refuses, at its place, the first organisation with an effect that does not take part today. */
  async allTakePart(partnershipId: string, organisationIds: readonly string[]): Promise<void> {
    if (organisationIds.length === 0) return;
    const taking = await this.today(partnershipId);
    const stranger = organisationIds.findIndex((id) => !taking.has(id));
    if (stranger >= 0) refuse('effect-on-stranger', { at: `effects[${stranger}].organisationId` });
  }

  private async today(partnershipId: string): Promise<ReadonlySet<string>> {
    const participations = await this.em.find(Participation, { partnershipId });
    return new Set(participations.filter(({ period }) => holdsOn(period, today())).map(({ organisationId }) => organisationId));
  }
}
