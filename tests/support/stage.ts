// The stage for questions of rights: the example region with everyone in it, a second partnership that all may see, and a third that
// only its own people may see.
import { ApplicationComponent } from '@hanze/server/applications/application.entity';
import { ApplicationUse } from '@hanze/server/applications/application-use.entity';
import { LandscapeService } from '@hanze/server/applications/landscape.service';
import { UsesService } from '@hanze/server/applications/uses.service';
import { Contract } from '@hanze/server/applications/contract.entity';
import { ContractsService } from '@hanze/server/applications/contracts.service';
import { ReferenceComponent } from '@hanze/server/applications/reference-component.entity';
import { ExamplesService } from '@hanze/server/identity/examples.service';
import { Mandate } from '@hanze/server/identity/mandate.entity';
import { Person } from '@hanze/server/identity/person.entity';
import { Body } from '@hanze/server/partnerships/body.entity';
import { FormingService } from '@hanze/server/partnerships/forming.service';
import { FoundingService } from '@hanze/server/partnerships/founding.service';
import { OrganisationsService } from '@hanze/server/partnerships/organisations.service';
import { Participation } from '@hanze/server/partnerships/participation.entity';
import { Seat } from '@hanze/server/partnerships/seat.entity';
import { MikroORM } from '@mikro-orm/core';
import { type App, type Client, startApp } from './app.ts';
import { decideIn, type Deciding } from './stage-decisions.ts';
import { aCost, aLedger, anAgreement, aStateRecord, contractAt, run } from './stage-records.ts';

/** Ids of one partnership and of what lies in it. */
export interface Place extends Deciding {
  partnership: string;
  slug: string;
  organisation: string;
  participation: string;
  body: string;
  seat: string;
  person: string;
  mandate: string;
  costGroup: string;
  costLine: string;
  lineQuestion: string;
  settlement: string;
  ledgerImport: string;
  application: string;
  use: string;
  contract: string;
  component: string;
  stateRecord: string;
  agreement: string;
  agreementParty: string;
  clause: string;
}

/** own: the actor takes part or works there; other: in the public register; foreign: neither. */
export type Where = 'own' | 'other' | 'foreign';

export interface Stage {
  app: App;
  places: Record<Where, Place>;
  /** Signs the actor in afresh. */
  enter(actor: Actor): Promise<Client>;
  /** Undoes what a probe did when the right was there: nothing is published that was not, nobody is shut out. */
  reset(): Promise<void>;
}

/** Actors by the word the table uses for them: the person of the example region and the role under which he or she acts. */
export const actors = {
  nobody: null,
  halfway: null,
  outsider: ['Olaf Buitenstaander', 'secretary'],
  auditor: ['Wim de Groot', 'auditor'],
  clerk: ['Joke van Leeuwen', 'clerk'],
  fg: ['Erik Postma', 'fg'],
  ciso: ['Lieke Smit', 'ciso'],
  cio: ['Hassan Yilmaz', 'cio'],
  controller: ['Ingrid Meijer', 'controller'],
  deputy: ['Anouk Visser', 'deputy'],
  member: ['Marijke de Boer', 'board-member'],
  chair: ['Jan Verhagen', 'chair'],
  manager: ['Rob van Dalen', 'manager'],
  secretary: ['Femke Bakker', 'secretary'],
  administrator: ['Nadia Kuipers', 'administrator'],
} as const;
export type Actor = keyof typeof actors;

export async function setStage(): Promise<Stage> {
  const app = await startApp({}, { example: true });
  const places = {
    own: await deciding(app, await ownPlace(app)),
    other: await deciding(app, await newPlace(app, 'De Kromme Beek', true)),
    foreign: await deciding(app, await newPlace(app, 'Het Stille Water', false)),
  };
  const { partnership: own } = places.own;
  const { partnership: foreign } = places.foreign;
  const statements = [
    `update "Partnership" set "published" = ${no(app)} where "id" in ('${own}', '${foreign}')`,
    'update "Person" set "blockedAt" = null where "blockedAt" is not null',
  ];
  const reset = async () => {
    for (const statement of statements) await app.get(MikroORM).em.getConnection().execute(statement);
  };
  return { app, places, enter: (actor) => enter(app, actor), reset };
}

async function enter(app: App, actor: Actor): Promise<Client> {
  const known = actors[actor];
  if (known === null) return actor === 'halfway' ? halfway(app) : app.client();
  const [name, role] = known;
  const client = await app.as(name);
  const { viewer } = await client.get<{ viewer: { mandates: { id: string; role: string }[] } }>('{ viewer { mandates { id role } } }');
  const id = viewer.mandates.find((mandate) => mandate.role === role)?.id;
  await client.get('mutation ($id: ID!) { chooseMandate(id: $id) { __typename } }', { id });
  return client;
}

/** Signed in with a password and nothing more. */
async function halfway(app: App): Promise<Client> {
  const client = await app.as('Olaf Buitenstaander');
  await app.asSystem(() =>
    app
      .get(MikroORM)
      .em.getConnection()
      .execute(
        `update "Session" set "secondFactor" = ${no(app)} where "id" = (select "id" from "Session" order by "createdAt" desc, "id" desc limit 1)`,
      ),
  );
  return client;
}
const no = ({ config }: App): string => (config.databaseUrl ? 'false' : '0');

type Founded = Omit<Place, keyof Deciding>;
const deciding = async (app: App, place: Founded): Promise<Place> => ({ ...place, ...(await decideIn(app, place)) });

async function ownPlace(app: App): Promise<Founded> {
  return app.asSystem(async () => {
    const em = app.get(MikroORM).em.fork();
    const person = await em.findOneOrFail(Person, { name: 'Marijke de Boer' });
    const mandate = await em.findOneOrFail(Mandate, { personId: person.id });
    const { bodyId, partnershipId, organisationId } = mandate;
    const at = { partnershipId: partnershipId ?? '', organisationId: organisationId ?? '' };
    const seat = await em.findOneOrFail(Seat, { ...at, bodyId: bodyId ?? '', until: null });
    const participation = await em.findOneOrFail(Participation, at);
    const use = await em.findOneOrFail(ApplicationUse, at, { orderBy: { id: 'asc' } });
    const { componentId } = await em.findOneOrFail(ApplicationComponent, { applicationId: use.applicationId });
    return {
      partnership: at.partnershipId,
      slug: 'vier-stromen',
      organisation: at.organisationId,
      participation: participation.id,
      body: seat.bodyId,
      seat: seat.id,
      person: person.id,
      mandate: mandate.id,
      ...(await aCost(app, at.partnershipId, at.organisationId)),
      ledgerImport: await aLedger(app, at.partnershipId),
      application: use.applicationId,
      use: use.id,
      contract: await contractAt(em, at),
      component: componentId,
      stateRecord: await aStateRecord(app, at),
      ...(await anAgreement(app, at)),
    };
  });
}

async function newPlace(app: App, shortName: string, published: boolean): Promise<Founded> {
  const nothing = { officialName: null, province: null, code: null, registerId: null, oin: null, kvk: null, rsin: null, from: null };
  const organisation = await run(app, 'registerOrganisation', () =>
    app.get(OrganisationsService).register({ kind: 'other', name: `Deelnemer van ${shortName}`, ...nothing }),
  );
  const founded = await run(app, 'foundPartnership', () =>
    app.get(FoundingService).found({
      name: shortName,
      shortName,
      legalForm: 'gemeenschappelijk-orgaan',
      from: '2020-01-01',
      seat: null,
      purpose: null,
      website: null,
      predecessorId: null,
      participants: [{ organisationId: organisation.id, organs: ['executive-board'] }],
    }),
  );
  const partnershipId = founded.id;
  const forming = app.get(FormingService);
  await run(app, 'defineBody', () =>
    forming.defineBody({ partnershipId, kind: 'joint-organ', name: `Bestuur ${shortName}`, from: '2020-01-01' }),
  );
  const em = app.get(MikroORM).em.fork();
  const body = await app.asSystem(() => em.findOneOrFail(Body, { partnershipId }));
  await run(app, 'assignSeat', () =>
    forming.assignSeat({ bodyId: body.id, organisationId: organisation.id, label: null, votes: 1, from: '2020-01-01' }),
  );
  const component = await app.asSystem(() => em.findOneOrFail(ReferenceComponent, { name: 'Zaaksysteem' }));
  const landscapes = app.get(LandscapeService);
  const uses = app.get(UsesService);
  const application = await run(app, 'registerApplication', () =>
    landscapes.register({ partnershipId, name: 'Zaakmap', supplier: null, release: null, componentIds: [component.id] }),
  );
  const here = { applicationId: application.id, organisationId: organisation.id, from: '2026-01-01' };
  const rest = { phase: 'live', degree: 1 };
  await run(app, 'recordUse', () => uses.record({ ...here, ...rest }));
  const terms = { end: '2030-01-01', noticeMonths: 3, procurementMonths: 9, yearlyCents: 1_000_00, ...here };
  await run(app, 'recordContract', () => app.get(ContractsService).record({ ...terms, organisationIds: [organisation.id] }));
  if (published) await run(app, 'publishPartnership', () => app.get(FoundingService).publish(partnershipId));
  const name = published ? 'Piet Beekman' : 'Olaf Buitenstaander';
  const mandate = { role: 'secretary' as const, organisationId: null, partnershipId, bodyId: null, from: '2020-01-01', until: null };
  const person = await run(app, 'registerExamplePersona', () =>
    app.get(ExamplesService).register({ name, email: `${name.split(' ')[0]?.toLowerCase()}@elders.example`, mandates: [mandate] }),
  );
  return app.asSystem(async () => ({
    partnership: partnershipId,
    slug: founded.slug,
    organisation: organisation.id,
    participation: (await em.findOneOrFail(Participation, { partnershipId })).id,
    body: body.id,
    seat: (await em.findOneOrFail(Seat, { partnershipId })).id,
    person: person.id,
    mandate: (await em.findOneOrFail(Mandate, { personId: person.id })).id,
    ledgerImport: await aLedger(app, partnershipId),
    stateRecord: await aStateRecord(app, { partnershipId, organisationId: organisation.id }),
    ...(await anAgreement(app, { partnershipId, organisationId: organisation.id })),
    ...(await aCost(app, partnershipId, organisation.id)),
    application: application.id,
    use: (await em.findOneOrFail(ApplicationUse, { partnershipId })).id,
    contract: (await em.findOneOrFail(Contract, { partnershipId })).id,
    component: component.id,
  }));
}
