// How a partnership is organised: its legal form, its bodies, their seats and the weight of each seat.
import { isBodyKind } from '@hanze/shared/partnerships/bodies';
import { begin, change } from '@hanze/shared/partnerships/history';
import { isLegalForm } from '@hanze/shared/partnerships/legal-forms';
import { holdsOn } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { Body } from './body.entity';
import { checkedName } from './description';
import { Participation } from './participation.entity';
import { Partnership } from './partnership.entity';
import type { AssignSeatInput, DefineBodyInput } from './partnership.inputs';
import { refuse } from './partnerships.refusals';
import { PartnershipForm } from './partnership-form.entity';
import { Seat } from './seat.entity';
import { Weight } from './weight.entity';

const checkedVotes = (votes: number): number =>
  Number.isInteger(votes) && votes >= 1 && votes <= 1_000_000 ? votes : refuse('votes-not-whole', { at: 'votes' });

@Injectable()
export class FormingService {
  constructor(private readonly em: EntityManager) {}

  async changeForm(partnershipId: string, legalForm: string, from: string): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId));
    authorise('changeLegalForm', partnership);
    if (!isLegalForm(legalForm)) return refuse('unknown-form', { at: 'legalForm' });
    const { ends, begins } = change(await this.em.find(PartnershipForm, { partnershipId }), from);
    if (ends.legalForm === legalForm) refuse('same-form', { at: 'legalForm' });
    ends.end(from);
    this.em.create(PartnershipForm, { partnershipId, legalForm, ...begins });
    return partnership;
  }

  async defineBody({ partnershipId, kind, name, from }: DefineBodyInput): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('defineBody', partnership);
    if (!isBodyKind(kind)) return refuse('unknown-body-kind', { at: 'kind' });
    const period = begin({ from, until: null }, [], [partnership.period]);
    this.em.create(Body, { partnershipId, kind, name: checkedName(name), ...period });
    return partnership;
  }

  async endBody(bodyId: string, until: string): Promise<Partnership> {
    const { body, partnership } = await this.bodyOf(bodyId);
    authorise('endBody', partnership);
    body.end(until);
    const seats = await this.em.find(Seat, { bodyId, until: null });
    const weights = await this.em.find(Weight, { seatId: { $in: seats.map(({ id }) => id) }, until: null });
    for (const record of [...seats, ...weights]) record.end(until);
    return partnership;
  }

  async assignSeat({ bodyId, organisationId, label, votes, from }: AssignSeatInput): Promise<Partnership> {
    const { body, partnership } = await this.bodyOf(bodyId);
    authorise('assignSeat', partnership);
    const partnershipId = partnership.id;
    const participations = await this.em.find(Participation, { partnershipId, organisationId });
    const participation =
      participations.find(({ period }) => holdsOn(period, from)) ?? refuse('not-a-participant', { at: 'organisationId' });
    const period = begin({ from, until: null }, [], [body.period, participation.period]);
    const seat = this.em.create(Seat, { bodyId, partnershipId, organisationId, label: label?.trim() || null, ...period });
    this.em.create(Weight, { seatId: seat.id, partnershipId, votes: checkedVotes(votes), ...period });
    return partnership;
  }

  async endSeat(seatId: string, until: string): Promise<Partnership> {
    const { seat, partnership } = await this.seatOf(seatId);
    authorise('endSeat', partnership);
    seat.end(until);
    for (const weight of await this.em.find(Weight, { seatId, until: null })) weight.end(until);
    return partnership;
  }

  async assignWeight(seatId: string, votes: number, from: string): Promise<Partnership> {
    const { partnership } = await this.seatOf(seatId);
    authorise('assignWeight', partnership);
    const { ends, begins } = change(await this.em.find(Weight, { seatId }), from);
    if (ends.votes === checkedVotes(votes)) refuse('same-weight', { at: 'votes' });
    ends.end(from);
    this.em.create(Weight, { seatId, partnershipId: partnership.id, votes, ...begins });
    return partnership;
  }

  private async bodyOf(bodyId: string): Promise<{ body: Body; partnership: Partnership }> {
    const body = found(await this.em.findOne(Body, bodyId), 'bodyId');
    return { body, partnership: found(await this.em.findOne(Partnership, body.partnershipId)) };
  }

  private async seatOf(seatId: string): Promise<{ seat: Seat; partnership: Partnership }> {
    const seat = found(await this.em.findOne(Seat, seatId), 'seatId');
    return { seat, partnership: found(await this.em.findOne(Partnership, seat.partnershipId)) };
  }
}
