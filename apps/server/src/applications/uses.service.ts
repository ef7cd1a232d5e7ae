// Who uses which application and how. A change ends one period and begins the next, so that every day can be shown as it was.
import { isPhase } from '@hanze/shared/applications/phases';
import { refuse } from '@hanze/shared/applications/refusals';
import { checkedUse, type DescribedUse, type GivenUse } from '@hanze/shared/applications/use-facts';
import { holdsOn, overlaps } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { Application } from './application.entity';
import { ApplicationUse } from './application-use.entity';

interface From extends GivenUse {
  from: string;
}

@Injectable()
export class UsesService {
  constructor(private readonly em: EntityManager) {}

  async record({
    applicationId,
    organisationId,
    from,
    ...given
  }: From & { applicationId: string; organisationId: string }): Promise<Application> {
    const application = found(await this.em.findOne(Application, applicationId), 'applicationId');
    const { partnershipId } = application;
    authorise('recordUse', { partnershipId, organisationId });
    const described = checkedUse(given);
    await this.takesPart(partnershipId, organisationId, from);
    const before = await this.em.find(ApplicationUse, { applicationId, organisationId });
    if (before.some(({ period }) => overlaps(period, { from, until: null }))) refuse('use-known', { at: 'from' });
    this.em.create(ApplicationUse, { partnershipId, applicationId, organisationId, from, ...described });
    return application;
  }

  async change({ useId, from, ...given }: From & { useId: string }): Promise<Application> {
    const use = found(await this.em.findOne(ApplicationUse, useId));
    authorise('changeUse', use);
    await this.becomes(use, checkedUse(given), from);
    return this.em.findOneOrFail(Application, use.applicationId);
  }

  /** From today unless said otherwise. */
  async changePhase(useId: string, phase: string, from: string | null = null): Promise<Application> {
    const use = found(await this.em.findOne(ApplicationUse, useId));
    authorise('changePhase', use);
    if (!isPhase(phase)) return refuse('unknown-phase', { at: 'phase' });
    if (use.phase === phase) refuse('same-phase', { at: 'phase' });
    await this.becomes(use, { ...use.described, phase }, from ?? (today() < use.from ? use.from : today()));
    return this.em.findOneOrFail(Application, use.applicationId);
  }

  async end(useId: string, until: string): Promise<Application> {
    const use = found(await this.em.findOne(ApplicationUse, useId));
    authorise('endUse', use);
    use.end(until);
    return this.em.findOneOrFail(Application, use.applicationId);
  }

  /** On the day it began this record is put right; on a later day it ends and another begins. */
  private async becomes(use: ApplicationUse, wanted: DescribedUse, from: string): Promise<void> {
    use.mayBecome(wanted, from);
    const { partnershipId, applicationId, organisationId } = use;
    await this.takesPart(partnershipId, organisationId, from);
    if (from === use.from) this.em.assign(use, { ...wanted, source: null });
    else {
      use.end(from);
      this.em.create(ApplicationUse, { partnershipId, applicationId, organisationId, from, ...wanted });
    }
  }

  private async takesPart(partnershipId: string, organisationId: string, day: string): Promise<void> {
    const participations = await this.em.find(Participation, { partnershipId, organisationId });
    if (!participations.some(({ period }) => holdsOn(period, day))) refuse('not-a-participant', { at: 'organisationId' });
  }
}
