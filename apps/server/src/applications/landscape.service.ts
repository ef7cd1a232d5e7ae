// Keeping the landscape: which applications there are, and which reference components they fill.
import { refuse } from '@hanze/shared/applications/refusals';
import { checkedWords } from '@hanze/shared/applications/words';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { Application, ApplicationComponent } from './application.entity';
import { ApplicationUse } from './application-use.entity';
import { ReferenceComponent } from './reference-component.entity';

interface Described {
  name: string;
  supplier?: string | null;
  release?: string | null;
  description?: string | null;
  componentIds: string[];
}

@Injectable()
export class LandscapeService {
  constructor(private readonly em: EntityManager) {}

  async register({ partnershipId, ...given }: Described & { partnershipId: string }): Promise<Application> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('registerApplication', { partnershipId: partnership.id });
    const described = checkedDescription(given);
    const ids = await this.components(given.componentIds);
    await this.isNew(partnershipId, described);
    const application = this.em.create(Application, { partnershipId, ...described });
    for (const componentId of ids) this.em.create(ApplicationComponent, { partnershipId, applicationId: application.id, componentId });
    return application;
  }

  /** What it is called and for what it is used is put right for all days: it is knowledge about the package, not a state of it. */
  async describe({ applicationId, ...given }: Described & { applicationId: string }): Promise<Application> {
    const application = found(await this.em.findOne(Application, applicationId), 'applicationId');
    const { partnershipId } = application;
    const uses = await this.em.find(ApplicationUse, { applicationId, until: null });
    authorise('describeApplication', { partnershipId, organisationIds: uses.map(({ organisationId }) => organisationId) });
    const described = checkedDescription(given);
    const wanted = new Set(await this.components(given.componentIds));
    await this.isNew(partnershipId, described, application.id);
    this.em.assign(application, described);
    for (const link of await this.em.find(ApplicationComponent, { applicationId }))
      if (!wanted.delete(link.componentId)) this.em.remove(link);
    for (const componentId of wanted) this.em.create(ApplicationComponent, { partnershipId, applicationId, componentId });
    return application;
  }

  private async components(componentIds: readonly string[]): Promise<string[]> {
    const ids = [...new Set(componentIds)];
    if (ids.length === 0 || (await this.em.count(ReferenceComponent, { id: { $in: ids } })) < ids.length)
      refuse('component-missing', { at: 'componentIds' });
    return ids;
  }

  private async isNew(
    partnershipId: string,
    { name, supplier }: { name: string; supplier: string | null },
    besides?: string,
  ): Promise<void> {
    const others = await this.em.find(Application, { partnershipId, name, supplier });
    if (others.some(({ id }) => id !== besides)) refuse('application-known', { name, at: 'name' });
  }
}

const checkedDescription = (given: Described) => ({
  name: checkedWords(given.name, 'name') ?? refuse('name-missing', { at: 'name' }),
  supplier: checkedWords(given.supplier, 'supplier'),
  release: checkedWords(given.release, 'release', 60),
  description: given.description?.trim().slice(0, 5000) || null,
});
