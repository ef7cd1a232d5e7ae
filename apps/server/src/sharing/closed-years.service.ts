// Which book years are settled: nothing is booked in them any more, and no key reaches back into them.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { refuse } from './settling.refusals';
import { Settlement } from './settlement.entity';

@Injectable()
export class ClosedYears {
  constructor(private readonly em: EntityManager) {}

  /** Refuses when the year was settled; a correction goes into a year that is open. */
  async refuseClosed(partnershipId: string, year: number, at: string): Promise<void> {
    if (await this.em.count(Settlement, { partnershipId, year, state: 'approved' })) refuse('year-settled', { year, at });
  }

  /** Refuses when any year from this one on was settled. */
  async refuseSince(partnershipId: string, year: number, at: string): Promise<void> {
    const [last] = await this.em.find(
      Settlement,
      { partnershipId, year: { $gte: year }, state: 'approved' },
      { orderBy: { year: 'desc' }, limit: 1 },
    );
    if (last) refuse('year-settled', { year: last.year, at });
  }
}
