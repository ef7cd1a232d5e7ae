// Keeping the landscape: which applications there are, and who uses them how.
import { checkedDeviation } from '@hanze/shared/applications/deviation';
import { isPhase } from '@hanze/shared/applications/phases';
import { refuse } from '@hanze/shared/applications/refusals';
import { isDegree, isHosting, isTime } from '@hanze/shared/applications/registries';
import { holdsOn, overlaps } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { Application, ApplicationComponent } from './application.entity';
import type { RecordUseInput, RegisterApplicationInput } from './application.inputs';
import { ApplicationUse } from './application-use.entity';
import { ReferenceComponent } from './reference-component.entity';

@Injectable()
export class LandscapeService {
  constructor(private readonly em: EntityManager) {}

  async register({ partnershipId, componentIds, ...described }: RegisterApplicationInput): Promise<Application> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('registerApplication', { partnershipId: partnership.id });
    const name = checkedWords(described.name, 'name') ?? refuse('name-missing', { at: 'name' });
    const supplier = checkedWords(described.supplier, 'supplier');
    const ids = [...new Set(componentIds)];
    if (ids.length === 0) refuse('component-missing', { at: 'componentIds' });
    const components = await this.em.count(ReferenceComponent, { id: { $in: ids } });
    if (components < ids.length) refuse('component-missing', { at: 'componentIds' });
    if (await this.em.count(Application, { partnershipId, name, supplier })) refuse('application-known', { name, at: 'name' });
    const release = checkedWords(described.release, 'release', 60);
    const application = this.em.create(Application, { partnershipId, name, supplier, release });
    for (const componentId of ids) this.em.create(ApplicationComponent, { partnershipId, applicationId: application.id, componentId });
    return application;
  }

  async recordUse(input: RecordUseInput): Promise<Application> {
    const { organisationId, phase, degree, from, deviation } = input;
    // what a client leaves out arrives as undefined
    const [users, time, hosting] = [input.users ?? null, input.time ?? null, input.hosting ?? null];
    const application = found(await this.em.findOne(Application, input.applicationId), 'applicationId');
    const { partnershipId, id: applicationId } = application;
    authorise('recordUse', { partnershipId, organisationId });
    if (!isPhase(phase)) return refuse('unknown-phase', { at: 'phase' });
    if (!isDegree(degree)) return refuse('unknown-degree', { at: 'degree' });
    if (time !== null && !isTime(time)) return refuse('unknown-time', { at: 'time' });
    if (hosting !== null && !isHosting(hosting)) return refuse('unknown-hosting', { at: 'hosting' });
    if (users !== null && users < 0) refuse('users-not-whole', { at: 'users' });
    await this.takesPart(partnershipId, organisationId, from);
    const before = await this.em.find(ApplicationUse, { applicationId, organisationId });
    if (before.some(({ period }) => overlaps(period, { from, until: null }))) refuse('use-known', { at: 'from' });
    const local = checkedDeviation(deviation ?? {});
    this.em.create(ApplicationUse, {
      partnershipId,
      applicationId,
      organisationId,
      phase,
      degree,
      time,
      hosting,
      users,
      from,
      deviationReason: local?.reason ?? null,
      deviationCents: local?.yearlyCents ?? null,
      deviationUntil: local?.until ?? null,
    });
    return application;
  }

  async changePhase(useId: string, phase: string): Promise<Application> {
    const use = found(await this.em.findOne(ApplicationUse, useId));
    authorise('changePhase', use);
    if (!isPhase(phase)) return refuse('unknown-phase', { at: 'phase' });
    use.enter(phase);
    return this.em.findOneOrFail(Application, use.applicationId);
  }

  async endUse(useId: string, until: string): Promise<Application> {
    const use = found(await this.em.findOne(ApplicationUse, useId));
    authorise('endUse', use);
    use.end(until);
    return this.em.findOneOrFail(Application, use.applicationId);
  }

  private async takesPart(partnershipId: string, organisationId: string, day: string): Promise<void> {
    const participations = await this.em.find(Participation, { partnershipId, organisationId });
    if (!participations.some(({ period }) => holdsOn(period, day))) refuse('not-a-participant', { at: 'organisationId' });
  }
}

/** Trimmed; null when nothing was said. */
export function checkedWords(text: string | null | undefined, at: string, longest = 255): string | null {
  const words = text?.trim() || null;
  return words !== null && words.length > longest ? refuse('name-too-long', { at }) : words;
}
