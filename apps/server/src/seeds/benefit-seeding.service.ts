// The municipalities of the example region measure what they were promised: each figure by its own board member, on the day it was recorded.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { playedOn } from '../platform/clock';
import { BenefitPromise } from '../sharing/benefits/benefit-promise.entity';
import { Measurement } from '../sharing/benefits/measurement.entity';
import { MeasuringService } from '../sharing/benefits/measuring.service';
import { Resolution } from '../decisions/resolution.entity';
import { authorise } from '../platform/authorise';
import { PromisingService } from '../sharing/benefits/promising.service';
import { ActingService } from './acting.service';
import type { Place } from './vier-stromen';
import { promisedBenefits, type SeededPromise } from './vier-stromen-benefits';
import { board, secretary } from './vier-stromen-besluiten';

interface Where {
  partnershipId: string;
  ids: Readonly<Record<Place, string>>;
}

@Injectable()
export class BenefitSeedingService {
  constructor(
    private readonly em: EntityManager,
    private readonly acting: ActingService,
    private readonly promising: PromisingService,
    private readonly measuring: MeasuringService,
  ) {}

  async play(where: Where): Promise<void> {
    for (const [title, promises] of Object.entries(promisedBenefits)) {
      await this.acting.as(where, secretary, 'secretary', 'closeVote', async () => {
        const resolution = await this.em.findOneOrFail(Resolution, { title });
        authorise('closeVote', resolution);
        const frozen = promises.map(({ place, kind, description, department, owner, unit, baseline, target, targetOn, direction }) => {
          const figures = { unit, baseline, target, targetOn, direction };
          return { organisationId: where.ids[place], kind, description, department, owner, ...figures };
        });
        this.promising.freeze(resolution, frozen);
      });
    }
    for (const promise of Object.values(promisedBenefits).flat()) await this.measure(where, promise);
  }

  private async measure(where: Where, { place, description, department, unit, measured = [] }: SeededPromise): Promise<void> {
    const { partnershipId, ids } = where;
    const named = { partnershipId, organisationId: ids[place], description, department, unit };
    for (const { recorded, corrects, note = null, ...figure } of measured) {
      const { id: promiseId } = await this.em.fork().findOneOrFail(BenefitPromise, named);
      const [last] = await this.em.fork().find(Measurement, { promiseId }, { orderBy: { at: 'desc' }, limit: 1 });
      const input = { ...figure, promiseId, note, correctsId: corrects ? (last?.id ?? null) : null };
      await playedOn(recorded, () =>
        this.acting.as(where, board[place], 'board-member', 'measureBenefit', () => this.measuring.measure(input)),
      );
    }
  }
}
