// An adopted decision freezes what it promised: from here on a promise is a record that is measured against.
import type { BenefitPromise as Promised } from '@hanze/shared/proposals/promise';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Resolution } from '../../decisions/resolution.entity';
import { BenefitPromise } from './benefit-promise.entity';

type Decided = Pick<Resolution, 'id' | 'partnershipId' | 'decidedOn' | 'outcome'>;

@Injectable()
export class PromisingService {
  constructor(private readonly em: EntityManager) {}

  /** Within the command that closes the vote; a rejected decision promises nothing. */
  freeze({ id: resolutionId, partnershipId, decidedOn, outcome }: Decided, promises: readonly Promised[]): void {
    if (outcome !== 'adopted') return;
    for (const [place, promise] of promises.entries())
      this.em.create(BenefitPromise, { ...promise, resolutionId, partnershipId, decidedOn, place });
  }
}
