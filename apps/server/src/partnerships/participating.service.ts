// Who takes part: admitting a participant and ending its participation.
import { begin } from '@hanze/shared/partnerships/history';
import { isOrgan } from '@hanze/shared/partnerships/organs';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { Body } from './body.entity';
import { Organisation } from './organisation.entity';
import { Participation } from './participation.entity';
import { Partnership } from './partnership.entity';
import type { AdmitParticipantInput, ParticipantInput } from './partnership.inputs';
import { refuse } from './partnerships.refusals';
import { PartnershipForm } from './partnership-form.entity';
import { Seat } from './seat.entity';
import { Weight } from './weight.entity';

@Injectable()
export class ParticipatingService {
  constructor(private readonly em: EntityManager) {}

  async admit({ partnershipId, from, ...participant }: AdmitParticipantInput): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('admitParticipant', partnership);
    await this.takeIn(partnership, [participant], from);
    return partnership;
  }

  async end(participationId: string, until: string): Promise<Partnership> {
    const participation = found(await this.em.findOne(Participation, participationId));
    const partnership = found(await this.em.findOne(Partnership, participation.partnershipId));
    authorise('endParticipation', partnership);
    participation.end(until);
    const { organisationId } = participation;
    await this.endHeld({ partnershipId: partnership.id, organisationId }, until);
    return partnership;
  }

  /** Part of founding and admitting: every participant once, existing on the day, not yet taking part. */
  async takeIn(partnership: Partnership, participants: readonly ParticipantInput[], from: string): Promise<void> {
    const ids = participants.map(({ organisationId }) => organisationId);
    const organisations = new Map((await this.em.find(Organisation, { id: { $in: ids } })).map((it) => [it.id, it]));
    const earlier = await this.em.find(Participation, { partnershipId: partnership.id, organisationId: { $in: ids } }, { filters: false });
    for (const [index, { organisationId, organs }] of participants.entries()) {
      const at = (field: string) => (participants.length > 1 ? `participants[${index}].${field}` : field);
      if (ids.indexOf(organisationId) !== index) refuse('participant-twice', { at: at('organisationId') });
      const organisation = found(organisations.get(organisationId) ?? null, at('organisationId'));
      if (organs.length === 0 || !organs.every(isOrgan)) refuse('unknown-organ', { at: at('organs') });
      const before = earlier.filter((it) => it.organisationId === organisationId).map(({ period }) => period);
      const period = begin({ from, until: null }, before, [partnership.period, organisation.period]);
      this.em.create(Participation, { partnershipId: partnership.id, organisationId, organs: [...new Set(organs)].join(' '), ...period });
    }
  }

  /** Part of dissolving: what was still open ends on the same day. */
  async endAll(partnership: Partnership, until: string): Promise<void> {
    const open = { partnershipId: partnership.id, until: null };
    const options = { filters: false };
    const records = [
      ...(await this.em.find(Participation, open, options)),
      ...(await this.em.find(Body, open, options)),
      ...(await this.em.find(PartnershipForm, open, options)),
    ];
    for (const record of records) record.end(until);
    await this.endHeld({ partnershipId: partnership.id }, until);
  }

  /** A seat and its weight do not outlive the participation they rest on. */
  private async endHeld(where: { partnershipId: string; organisationId?: string }, until: string): Promise<void> {
    const seats = await this.em.find(Seat, { ...where, until: null }, { filters: false });
    const weights = await this.em.find(Weight, { seatId: { $in: seats.map(({ id }) => id) }, until: null }, { filters: false });
    for (const record of [...seats, ...weights]) record.end(until);
  }
}
