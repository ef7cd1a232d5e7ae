// The cost of a proposal, shared by the engine that makes the bills: under today's key and under the keys laid beside it.
import type { Fields } from '@hanze/shared/kernel/document';
import { refusedBy } from '@hanze/shared/kernel/refusal';
import { costEffects, type CostOfProposal } from '@hanze/shared/proposals/cost-effects';
import { kindsOf } from '@hanze/shared/sharing/cost-words';
import { documentOf, poolYear } from '@hanze/shared/sharing/statement/pool-year';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../partnerships/partnership.entity';
import { YearReads } from '../sharing/year.reads';
import type { SharedCost } from './proposal-edition.entity';
import { refuse } from './proposals.refusals';

@Injectable()
export class CostSharingService {
  constructor(
    private readonly em: EntityManager,
    private readonly years: YearReads,
  ) {}

  /** Refuses a group without a budget and a key in that year, and what the keys refuse. */
  async share(partnershipId: string, cost: CostOfProposal): Promise<SharedCost> {
    const { from } = await this.em.findOneOrFail(Partnership, partnershipId);
    const year = await this.years.year(partnershipId, from, cost.year, kindsOf.budget);
    const pool = poolYear(year).pools.find(({ parts }) => parts.some(({ group }) => group.id === cost.groupId));
    if (!pool || refusedBy(() => documentOf(pool, true))) return refuse('group-not-shared', { at: 'cost.groupId' });
    const document = documentOf(pool, true);
    const { keys } = costEffects(JSON.parse(JSON.stringify(document)) as Fields, cost);
    return {
      groupName: pool.parts.find(({ group }) => group.id === cost.groupId)?.group.name ?? '',
      organisationIds: pool.places.map((place) => year.payers[place]!.organisationId),
      keys,
      document: JSON.stringify(document),
    };
  }
}
