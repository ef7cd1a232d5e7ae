// Which book years are settled: nothing is entered or imported in them any more, and no key reaches back into them.
import { Refused } from '@hanze/shared/kernel/refusal';
import type { Text } from '@hanze/shared/kernel/text';
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

  /** For the rows of a file: a settled year's code and sentence, null for a year that is open. One statement. */
  async rejections(partnershipId: string): Promise<(year: number) => Rejection | null> {
    const settled = await this.em.fork().find(Settlement, { partnershipId, state: 'approved' });
    const words = new Map(settled.map(({ year }) => [year, rejectionOf(year)]));
    return (year) => words.get(year) ?? null;
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

interface Rejection {
  readonly code: string;
  readonly reason: Text;
}

function rejectionOf(year: number): Rejection {
  try {
    return refuse('year-settled', { year });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { code: thrown.code, reason: thrown.text };
  }
}
