// `hanze example landscape`: the frame of GEMMA over the participants of a real arrangement, with use that is made up and says so.
import { refusing } from '@hanze/shared/kernel/refusal';
import { holdsOn } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Application, ApplicationComponent } from '../applications/application.entity';
import { ApplicationUse } from '../applications/application-use.entity';
import { Contract, ContractParty } from '../applications/contract.entity';
import { GemmaService } from '../applications/gemma.service';
import { ReferenceComponent } from '../applications/reference-component.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { today } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { madeUp, plannedLandscape } from './example-landscape';

const refuse = refusing({
  'no-such-partnership': {
    nl: ({ name }: { name: string }) => `'${name}' staat hier niet. Neem eerst het register over: hanze import register MAP.`,
    en: ({ name }: { name: string }) => `'${name}' is not here. Import the register first: hanze import register FOLDER.`,
  },
  'landscape-not-empty': {
    nl: ({ name }: { name: string }) => `'${name}' heeft al een landschap. Een voorbeeld komt daar niet bij.`,
    en: ({ name }: { name: string }) => `'${name}' has a landscape already. An example does not go into it.`,
  },
});

export interface FilledLandscape {
  slug: string;
  organisations: number;
  components: number;
  applications: number;
  uses: number;
  contracts: number;
}

/** Enough to see whether a large landscape stays fluent. */
const packages = 300;
export const exampleArrangement = 'Gemeenschappelijke regeling Omgevingsdienst Utrecht';

@Injectable()
export class ExampleLandscapeService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly gemma: GemmaService,
  ) {}

  /** Takes the frame from the file and fills the landscape of the arrangement; refuses when it is not here or has one already. */
  async fill(file: string, name = exampleArrangement): Promise<FilledLandscape> {
    const frame = await this.gemma.read(file);
    const partnership = (await this.em.fork().findOne(Partnership, { name })) ?? refuse('no-such-partnership', { name });
    const { id: partnershipId, slug } = partnership;
    if (await this.em.fork().count(Application, { partnershipId })) refuse('landscape-not-empty', { name });
    await this.gemma.apply(frame.components);
    return this.runner.run('registerExampleLandscape', async () => {
      authorise('registerExampleLandscape', { partnershipId });
      const organisationIds = await this.participants(partnershipId);
      const gemmaIds = frame.components.map(({ gemmaId }) => gemmaId);
      const components = await this.em.find(ReferenceComponent, { gemmaId: { $in: gemmaIds } }, { orderBy: { gemmaId: 'asc' } });
      const planned = plannedLandscape(components, organisationIds, packages);
      for (const application of planned) this.create(partnershipId, application);
      const sum = (count: (it: (typeof planned)[number]) => number) => planned.reduce((total, it) => total + count(it), 0);
      return {
        slug,
        organisations: organisationIds.length,
        components: components.length,
        applications: planned.length,
        uses: sum(({ uses }) => uses.length),
        contracts: sum(({ contracts }) => contracts.length),
      };
    });
  }

  private async participants(partnershipId: string): Promise<string[]> {
    const held = (await this.em.find(Participation, { partnershipId })).filter(({ period }) => holdsOn(period, today()));
    const ids = held.map(({ organisationId }) => organisationId);
    return (await this.em.find(Organisation, { id: { $in: ids } }, { orderBy: { name: 'asc' } })).map(({ id }) => id);
  }

  private create(partnershipId: string, planned: ReturnType<typeof plannedLandscape>[number]): void {
    const { name, supplier, componentId, uses, contracts } = planned;
    const { id: applicationId } = this.em.create(Application, { partnershipId, name, supplier, description: madeUp });
    const inside = { partnershipId, applicationId };
    this.em.create(ApplicationComponent, { ...inside, componentId });
    for (const use of uses) this.em.create(ApplicationUse, { ...inside, ...use, source: madeUp });
    for (const { organisationIds, ...terms } of contracts) {
      const { id: contractId } = this.em.create(Contract, { ...inside, ...terms, source: madeUp });
      for (const organisationId of organisationIds) this.em.create(ContractParty, { partnershipId, contractId, organisationId });
    }
  }
}
