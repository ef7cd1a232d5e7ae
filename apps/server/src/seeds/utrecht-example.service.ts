// `hanze example utrecht`: the recorded shares of Omgevingsdienst Utrecht, as the register has them, become the key of a made-up budget.
import { holdsOn } from '@hanze/shared/kernel/period';
import { refusing } from '@hanze/shared/kernel/refusal';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ExamplesService } from '../identity/examples.service';
import { Participation } from '../partnerships/participation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { CommandRunner } from '../platform/command-runner';
import { CostGroup } from '../sharing/cost-group.entity';
import { ExampleCostsService } from './example-costs.service';
import { exampleArrangement } from './example-landscape.service';

const refuse = refusing({
  'no-such-partnership': {
    nl: ({ name }: { name: string }) => `'${name}' staat hier niet. Geef de map van het register mee: hanze example utrecht MAP.`,
    en: ({ name }: { name: string }) => `'${name}' is not here. Name the folder of the register: hanze example utrecht FOLDER.`,
  },
  'example-is-here': {
    nl: ({ name }: { name: string }) => `'${name}' heeft al kosten. Een voorbeeld komt daar niet bij.`,
    en: ({ name }: { name: string }) => `'${name}' has costs already. An example does not go into them.`,
  },
});

export interface UtrechtBudgeted {
  readonly slug: string;
  readonly participants: number;
  readonly cents: number;
  readonly year: number;
}

/** An amount that 27 shares do not divide evenly. */
export const budget = { year: 2026, cents: 4_567_890_123 } as const;
export const reader = 'Controller Omgevingsdienst Utrecht (voorbeeld)';
const madeUp = 'Verzonnen bedrag, om de sleutel van het register mee te laten zien';
const register = 'Register van Overheidsorganisaties, verdeelsleutel in procent';

@Injectable()
export class UtrechtExampleService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly examples: ExamplesService,
    private readonly costs: ExampleCostsService,
  ) {}

  async budget(name = exampleArrangement): Promise<UtrechtBudgeted> {
    this.examples.checkAllowed();
    const em = this.em.fork();
    const { id: partnershipId, slug } = (await em.findOne(Partnership, { name })) ?? refuse('no-such-partnership', { name });
    if (await em.count(CostGroup, { partnershipId })) refuse('example-is-here', { name });
    const { year, cents } = budget;
    const first = `${year}-01-01`;
    const here = (await em.find(Participation, { partnershipId })).filter(({ period }) => holdsOn(period, first));
    const shares = here.flatMap(({ organisationId, recordedShare }) => (recordedShare ? [[organisationId, recordedShare] as const] : []));
    const counted = { name: 'Aandeel volgens het register', referenceDay: first, source: register };
    const driver = await this.costs.count(partnershipId, counted, shares);
    const groupId = await this.costs.group(partnershipId, 'Omgevingsdienst');
    const clause = 'De verdeelsleutel zoals het register haar bij de deelnemers heeft.';
    const chosen = { code: 'single' as const, arguments: { driver } };
    await this.costs.adopt({ partnershipId, groupIds: [groupId], chosen, from: first, clause });
    await this.costs.enter({ groupId, year, kind: 'budget', cents, description: `Voorbeeld: begroting ${year}`, source: madeUp });
    await this.reader(partnershipId, first);
    return { slug, participants: shares.length, cents, year };
  }

  private reader(partnershipId: string, from: string) {
    const mandate = { role: 'controller' as const, organisationId: null, partnershipId, bodyId: null, from, until: null };
    const persona = { name: reader, email: 'controller.odu@voorbeeld.example', mandates: [mandate] };
    return this.runner.run('registerExamplePersona', () => this.examples.register(persona));
  }
}
