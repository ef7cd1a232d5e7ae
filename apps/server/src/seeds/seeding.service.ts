// The first start: an empty installation gets the national list of municipalities, and outside production the example region, played
// through the same services and rules that people use.
import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import type { CommandName } from '@hanze/shared/identity/commands';
import { ExamplesService } from '../identity/examples.service';
import { Person } from '../identity/person.entity';
import { FormingService } from '../partnerships/forming.service';
import { FoundingService } from '../partnerships/founding.service';
import { Organisation } from '../partnerships/organisation.entity';
import { OrganisationsService } from '../partnerships/organisations.service';
import { Body } from '../partnerships/body.entity';
import { ParticipatingService } from '../partnerships/participating.service';
import { Seat } from '../partnerships/seat.entity';
import { newAct, withinAct } from '../platform/act';
import { CommandRunner } from '../platform/command-runner';
import { CONFIG, type Config } from '../platform/config';
import { system } from '../platform/viewer';
import { AgreementSeedingService } from './agreement-seeding.service';
import { BenefitSeedingService } from './benefit-seeding.service';
import { CostSeedingService } from './cost-seeding.service';
import { LandscapeSeedingService } from './landscape-seeding.service';
import { DecidingSeedService } from './deciding-seed.service';
import { StateSeedingService } from './state-seeding.service';
import { SettlingSeedService } from './settling-seed.service';
import { bodies, history, municipalities, partnership, people, type Place } from './vier-stromen';

const source = 'Voorbeeldregio, verzonnen cijfers';
const places = Object.keys(municipalities) as Place[];

@Injectable()
export class SeedingService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly organisations: OrganisationsService,
    private readonly founding: FoundingService,
    private readonly participating: ParticipatingService,
    private readonly forming: FormingService,
    private readonly examples: ExamplesService,
    private readonly agreements: AgreementSeedingService,
    private readonly costs: CostSeedingService,
    private readonly landscapes: LandscapeSeedingService,
    private readonly states: StateSeedingService,
    private readonly decidingSeed: DecidingSeedService,
    private readonly settlingSeed: SettlingSeedService,
    private readonly benefits: BenefitSeedingService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Fills what is empty; does nothing on a second start. */
  firstStart(): Promise<void> {
    return withinAct(newAct({ viewer: system }), async () => {
      const { em } = this;
      const isNew = (await em.fork().count(Organisation, {})) === 0;
      if (isNew) await this.run('loadMunicipalities', () => this.organisations.loadMunicipalities());
      const hasPeople = (await em.fork().count(Person, {}, { filters: false })) > 0;
      if (isNew && !hasPeople && this.config.mode !== 'production') await this.exampleRegion();
    });
  }

  /** The example region as a whole: one command after another, as it happened. */
  async exampleRegion(): Promise<void> {
    const ids = {} as Record<Place, string>;
    for (const place of places) ids[place] = await this.municipality(place);
    const partnershipId = await this.founded(ids);
    const { becomesOperationsOrganisation: change, joins, weightsChange } = history;
    await this.run('changeLegalForm', () => this.forming.changeForm(partnershipId, change.legalForm, change.from));
    const bodyIds = await this.bodies(partnershipId, ids);
    await this.run('admitParticipant', () =>
      this.participating.admit({ partnershipId, organisationId: ids[joins.place], organs: ['college'], from: joins.from }),
    );
    for (const body of bodies.filter(({ until }) => until === undefined)) {
      await this.seat(bodyIds.get(body.key) ?? '', ids[joins.place], joins.from);
    }
    await this.weights(bodyIds.get('board') ?? '', ids, weightsChange);
    await this.landscapes.fill(partnershipId, ids);
    await this.states.fill(partnershipId, ids);
    await this.people(partnershipId, bodyIds, ids);
    await this.agreements.play({ partnershipId, ids });
    await this.costs.fill(partnershipId, ids);
    await this.decidingSeed.play({ partnershipId, bodyId: bodyIds.get('board') ?? '', ids });
    await this.costs.adoptDecided(partnershipId);
    await this.settlingSeed.play({ partnershipId, ids });
    await this.benefits.play({ partnershipId, ids });
  }

  private async municipality(place: Place): Promise<string> {
    const { name, code, province, inhabitants } = municipalities[place];
    const unknown = { registerId: null, oin: null, kvk: null, rsin: null, from: null };
    const input = { kind: 'municipality', name, officialName: `Gemeente ${name}`, code, province, ...unknown };
    const { id } = await this.run('registerOrganisation', () => this.organisations.register(input));
    for (const [year, count] of Object.entries(inhabitants)) {
      const figure = { organisationId: id, year: Number(year), count, source, referenceDay: `${year}-01-01` };
      await this.run('recordInhabitants', () => this.organisations.recordInhabitants(figure));
    }
    return id;
  }

  private async founded(ids: Record<Place, string>): Promise<string> {
    const participants = partnership.participants.map((place) => ({ organisationId: ids[place], organs: ['college'] }));
    const { id } = await this.run('foundPartnership', () => this.founding.found({ ...partnership, participants, predecessorId: null }));
    return id;
  }

  private async bodies(partnershipId: string, ids: Record<Place, string>): Promise<Map<string, string>> {
    const bodyIds = new Map<string, string>();
    for (const { key, kind, name, from, until, seats } of bodies) {
      await this.run('defineBody', () => this.forming.defineBody({ partnershipId, kind, name, from }));
      const body = await this.em.fork().findOneOrFail(Body, { partnershipId, name });
      bodyIds.set(key, body.id);
      for (const place of seats) await this.seat(body.id, ids[place], from);
      if (until) await this.run('endBody', () => this.forming.endBody(body.id, until));
    }
    return bodyIds;
  }

  private seat(bodyId: string, organisationId: string, from: string) {
    return this.run('assignSeat', () => this.forming.assignSeat({ bodyId, organisationId, label: null, votes: 1, from }));
  }

  private async weights(bodyId: string, ids: Record<Place, string>, { from, votes }: typeof history.weightsChange): Promise<void> {
    for (const [place, weight] of Object.entries(votes)) {
      const seat = await this.em.fork().findOneOrFail(Seat, { bodyId, organisationId: ids[place as Place], until: null });
      await this.run('assignWeight', () => this.forming.assignWeight(seat.id, weight, from));
    }
  }

  private async people(partnershipId: string, bodyIds: Map<string, string>, ids: Record<Place, string>): Promise<void> {
    for (const { name, offices } of people) {
      const mandates = offices.map(({ role, at, of, body, from, until = null }) => ({
        role,
        organisationId: at ? ids[at] : null,
        partnershipId: of ? partnershipId : null,
        bodyId: body ? (bodyIds.get(body) ?? null) : null,
        from,
        until,
      }));
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@vierstromen.example`;
      await this.run('registerExamplePersona', () => this.examples.register({ name, email, mandates }));
    }
  }

  private run<T>(command: CommandName, work: () => Promise<T>): Promise<T> {
    return this.runner.run(command, work);
  }
}
