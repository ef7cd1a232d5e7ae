// Plays the costs of the example region through the same commands that people use.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { LineKind } from '@hanze/shared/sharing/cost-words';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Resolution } from '../decisions/resolution.entity';
import { CommandRunner } from '../platform/command-runner';
import { AdoptingService } from '../sharing/adopting.service';
import { BookingService } from '../sharing/booking.service';
import { CostGroup } from '../sharing/cost-group.entity';
import type { CostLine } from '../sharing/cost-line.entity';
import { ModellingService } from '../sharing/modelling.service';
import type { Place } from './vier-stromen';
import { costModelOf } from './vier-stromen-model';
import { adoptedKeys, costGroups, decidedKey, mistake, sourceOf, workplaces } from './vier-stromen-costs';

type Ids = Readonly<Record<Place, string>>;

@Injectable()
export class CostSeedingService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly booking: BookingService,
    private readonly adopting: AdoptingService,
    private readonly modelling: ModellingService,
  ) {}

  async fill(partnershipId: string, ids: Ids): Promise<void> {
    await this.counts(partnershipId, ids);
    const groupIds = await this.groups(partnershipId, ids);
    for (const { groups, chosen, ...key } of adoptedKeys) {
      const covered = groups.map((group) => groupIds.get(group) ?? '');
      const input = { ...key, partnershipId, groupIds: covered, code: chosen.code, arguments: JSON.stringify(chosen.arguments) };
      await this.run('adoptAllocation', () => this.adopting.adopt(input));
    }
    for (const { key, years } of costGroups)
      for (const year of Object.keys(years).map(Number)) await this.year(groupIds.get(key) ?? '', year, years[year]!);
    await this.putRight(groupIds);
    for (const year of [2026, 2027] as const) {
      const input = { partnershipId, year, document: costModelOf(year), replacesId: null };
      await this.run('recordCostModel', () => this.modelling.record(input));
    }
  }

  /** Once the board has decided: the key that rests on its decision. */
  async adoptDecided(partnershipId: string): Promise<void> {
    const { decision, groups, chosen, ...key } = decidedKey;
    const em = this.em.fork();
    const { id: decisionId } = await em.findOneOrFail(Resolution, { partnershipId, title: decision });
    const names = costGroups.filter(({ key: group }) => groups.includes(group)).map(({ name }) => name);
    const groupIds = (await em.find(CostGroup, { partnershipId, name: { $in: names } })).map(({ id }) => id);
    const input = { ...key, partnershipId, decisionId, groupIds, code: chosen.code, arguments: JSON.stringify(chosen.arguments) };
    await this.run('adoptAllocation', () => this.adopting.adopt(input));
  }

  private async counts(partnershipId: string, ids: Ids): Promise<void> {
    const { name, source } = workplaces;
    for (const [referenceDay, counted] of Object.entries(workplaces.counts)) {
      const counts = Object.entries(counted).map(([place, value]) => ({ organisationId: ids[place as Place], value: `${value}` }));
      await this.run('recordDriver', () => this.adopting.record({ partnershipId, name, source, referenceDay, counts }));
    }
  }

  private async groups(partnershipId: string, ids: Ids): Promise<Map<string, string>> {
    const groupIds = new Map<string, string>();
    for (const { key, takers, years: _, ...group } of costGroups) {
      const input = { ...group, partnershipId, takerIds: takers.map((place) => ids[place]) };
      groupIds.set(key, (await this.run('defineCostGroup', () => this.booking.defineGroup(input))).id);
    }
    return groupIds;
  }

  private async year(groupId: string, year: number, { budget, index, change, actual = [], forecast }: Year): Promise<void> {
    const first = `${year}-01-01`;
    await this.enter(groupId, year, 'budget', { euros: budget, day: first, what: `Begroting ${year}` }, index);
    if (change) await this.enter(groupId, year, 'change', { ...change, what: change.why });
    for (const booked of actual) await this.enter(groupId, year, 'actual', booked);
    if (forecast) await this.enter(groupId, year, 'forecast', { euros: forecast, day: `${year}-09-30`, what: `Verwachting heel ${year}` });
  }

  private async putRight(groupIds: ReadonlyMap<string, string>): Promise<void> {
    const { on, rightly, year, reason } = mistake;
    const wrong = await this.enter(groupIds.get(on) ?? '', year, 'actual', mistake);
    await this.run('reverseCostLine', () => this.booking.reverse(wrong.id, reason));
    await this.enter(groupIds.get(rightly) ?? '', year, 'actual', mistake);
  }

  private enter(groupId: string, year: number, kind: LineKind, booked: Booked, index?: string): Promise<CostLine> {
    const amount = booked.euros * 100;
    const vat = kind === 'actual' ? Math.round(amount * 0.21) : 0;
    const words = {
      description: booked.what,
      source: sourceOf[kind](year),
      indexPercent: index ?? null,
      compensablePercent: null,
      volume: null,
    };
    return this.run('enterCostLine', () => this.booking.enter({ groupId, year, kind, amount, vat, day: booked.day, ...words }));
  }

  private run<T>(command: CommandName, work: () => Promise<T>): Promise<T> {
    return this.runner.run(command, work);
  }
}

type Year = (typeof costGroups)[number]['years'][number];

interface Booked {
  readonly euros: number;
  readonly day: string;
  readonly what: string;
}
