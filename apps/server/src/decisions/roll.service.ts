// The roll of a vote: the seats of a body on a day with their weights, and the mandates that may act for each.
import { holdsOn } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Mandate } from '../identity/mandate.entity';
import { Inhabitants } from '../partnerships/inhabitants.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Seat } from '../partnerships/seat.entity';
import { Weight } from '../partnerships/weight.entity';
import { refuse } from './decisions.refusals';
import type { Holder } from './vote-seat.entity';

export interface RollSeat {
  seatId: string;
  organisationId: string;
  key: string;
  weight: number;
  inhabitants: number | null;
  holder: Holder | null;
  deputies: Holder[];
}

export interface Roll {
  seats: RollSeat[];
  /** The key of the seat whose member chairs the partnership. */
  chair: string | null;
}

const byAge = <T extends { from: string; id: string }>(a: T, b: T) =>
  a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1;
const held = ({ personId, id: mandateId }: Mandate): Holder => ({ personId, mandateId });

@Injectable()
export class RollService {
  constructor(private readonly em: EntityManager) {}

  /** Refuses a body without seats that weigh anything on the day. */
  async of({ bodyId, partnershipId }: { bodyId: string; partnershipId: string }, day: string): Promise<Roll> {
    const seats = (await this.em.find(Seat, { bodyId })).filter(({ period }) => holdsOn(period, day)).sort(byAge);
    const weights = (await this.em.find(Weight, { seatId: { $in: seats.map(({ id }) => id) } })).filter(({ period }) =>
      holdsOn(period, day),
    );
    const weighed = seats.flatMap((seat) => weights.filter(({ seatId }) => seatId === seat.id).map(({ votes }) => ({ seat, votes })));
    if (weighed.length === 0) refuse('no-seats');
    const organisationIds = [...new Set(seats.map(({ organisationId }) => organisationId))];
    const names = new Map((await this.em.find(Organisation, { id: { $in: organisationIds } })).map(({ id, name }) => [id, name]));
    const inhabitants = await this.inhabitants(organisationIds);
    const mandates = (await this.em.find(Mandate, { partnershipId })).filter(({ facts }) => holdsOn(facts.period, day)).sort(byAge);
    const rows = weighed.map(({ seat, votes }): RollSeat => {
      const own = seats.filter(({ organisationId }) => organisationId === seat.organisationId);
      const inBody = mandates.filter(({ organisationId, bodyId: body }) => organisationId === seat.organisationId && body === bodyId);
      // an organisation with more seats fills them in the order in which its members came
      const member = inBody.filter(({ role }) => role === 'board-member')[own.indexOf(seat)];
      return {
        seatId: seat.id,
        organisationId: seat.organisationId,
        key: [names.get(seat.organisationId) ?? seat.organisationId, own.length > 1 && (seat.label ?? own.indexOf(seat) + 1)]
          .filter(Boolean)
          .join(' '),
        weight: votes,
        inhabitants: inhabitants.get(seat.organisationId) ?? null,
        holder: member ? held(member) : null,
        deputies: inBody.filter(({ role }) => role === 'deputy').map(held),
      };
    });
    const chairs = new Set(mandates.filter(({ role }) => role === 'chair').map(({ personId }) => personId));
    const sorted = rows.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    return { seats: sorted, chair: sorted.find(({ holder }) => holder && chairs.has(holder.personId))?.key ?? null };
  }

  /** The newest figure of each organisation. */
  private async inhabitants(organisationIds: readonly string[]): Promise<Map<string, number>> {
    const figures = await this.em.find(Inhabitants, { organisationId: { $in: [...organisationIds] } }, { orderBy: { year: 'asc' } });
    return new Map(figures.map(({ organisationId, count }) => [organisationId, count]));
  }
}
