// A mandate decides what one sees and may: granted by who may, chosen by its holder, over on its last day.
import { Body } from '@hanze/server/partnerships/body.entity';
import { Participation } from '@hanze/server/partnerships/participation.entity';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { FoundingService } from '@hanze/server/partnerships/founding.service';
import { authorise } from '@hanze/server/platform/authorise';
import { moveClock, today } from '@hanze/server/platform/clock';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { addDays } from '@hanze/shared/kernel/day';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, invite } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { mandate, persona, type Place, signedIn, signedInAs } from '../support/people.ts';

let app: App;
const at: Record<'duinrade' | 'veenmeer' | 'elders', string> = { duinrade: '', veenmeer: '', elders: '' };
const within: Record<'stromen' | 'other' | 'board', string> = { stromen: '', other: '', board: '' };

beforeAll(async () => {
  app = await startApp();
  const em = app.get(EntityManager);
  await app.asSystem(() =>
    app.get(CommandRunner).run('foundPartnership', async () => {
      authorise('foundPartnership', null);
      for (const name of ['duinrade', 'veenmeer', 'elders'] as const) at[name] = em.create(Organisation, { kind: 'municipality', name }).id;
      await em.flush();
    }),
  );
  const found = (shortName: string, members: string[]) =>
    app.asSystem(() =>
      app.get(CommandRunner).run('foundPartnership', () =>
        app.get(FoundingService).found({
          name: `ICT-samenwerking ${shortName}`,
          shortName,
          legalForm: 'bedrijfsvoeringsorganisatie',
          from: '2024-01-01',
          seat: null,
          purpose: null,
          website: null,
          predecessorId: null,
          participants: members.map((organisationId) => ({ organisationId, organs: ['college'] })),
        }),
      ),
    );
  within.stromen = (await found('Vier Stromen', [at.duinrade, at.veenmeer])).id;
  within.other = (await found('Elders', [at.elders])).id;
  await app.asSystem(() =>
    app.get(CommandRunner).run('foundPartnership', async () => {
      authorise('foundPartnership', null);
      within.board = em.create(Body, { partnershipId: within.stromen, kind: 'undivided-board', name: 'Bestuur', from: '2024-01-01' }).id;
    }),
  );
});
afterAll(() => app.close());

const grant = (client: Client, personId: string, input: Record<string, unknown>) =>
  command(
    client,
    'grantMandate(input: $input)',
    'Mandate',
    'id role until viewerCan organisationName partnershipName',
    '$input: GrantMandateInput!',
    {
      input: { from: '2024-01-01', ...input, personId },
    },
  );
const names = async (client: Client, search?: string) =>
  (
    await client.get<{ people: { nodes: { name: string }[] } }>(
      'query($search: String) { people(search: $search, first: 100) { nodes { name } } }',
      { search },
    )
  ).people.nodes.map(({ name }) => name);
interface PeoplePage {
  nodes: { name: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const sees = async (client: Client, id: string) =>
  (await client.get<{ partnership: object | null }>('query($id: ID!) { partnership(id: $id) { id } }', { id })).partnership !== null;

describe('choosing', () => {
  test('the acting mandate decides which partnerships and people exist', async () => {
    const both = await persona(
      app,
      [mandate('cio', { organisationId: at.duinrade }), mandate('cio', { organisationId: at.elders })],
      'Bo Beide',
    );
    await persona(app, [mandate('fg', { organisationId: at.duinrade })], 'Dora Duinrade');
    await persona(app, [mandate('fg', { organisationId: at.elders })], 'Ed Elders');
    const client = await signedIn(app, both);
    const { viewer } = await client.get<{
      viewer: { mandate: { id: string }; mandates: { id: string; organisationId: string; organisationName: string }[] };
    }>('{ viewer { mandate { id } mandates { id organisationId organisationName } } }');
    expect(viewer.mandates.map(({ organisationName }) => organisationName).sort()).toEqual(['duinrade', 'elders']);
    const choose = async (organisationId: string) =>
      command(
        client,
        `chooseMandate(id: "${viewer.mandates.find((it) => it.organisationId === organisationId)?.id}")`,
        'Viewer',
        'mandate { organisationId }',
      );

    expect(await choose(at.duinrade)).toMatchObject({ mandate: { organisationId: at.duinrade } });
    expect([await sees(client, within.stromen), await sees(client, within.other)]).toEqual([true, false]);
    expect(await names(client)).toEqual(['Bo Beide', 'Dora Duinrade']);

    expect(await choose(at.elders)).toMatchObject({ mandate: { organisationId: at.elders } });
    expect([await sees(client, within.stromen), await sees(client, within.other)]).toEqual([false, true]);
    expect(await names(client)).toEqual(['Bo Beide', 'Ed Elders']);
  });

  test('the choice is that of the session, and is the first choice of the next one', async () => {
    const id = await persona(app, [mandate('cio', { organisationId: at.duinrade }), mandate('fg', { organisationId: at.veenmeer })]);
    const [one, two] = [await signedIn(app, id), await signedIn(app, id)];
    const acting = async (client: Client) =>
      (await client.get<{ viewer: { mandate: { role: string } } }>('{ viewer { mandate { role } } }')).viewer.mandate.role;
    const { viewer } = await one.get<{ viewer: { mandates: { id: string; role: string }[] } }>('{ viewer { mandates { id role } } }');
    const before = await acting(two);
    const other = viewer.mandates.find(({ role }) => role !== before);
    await command(two, `chooseMandate(id: "${other?.id}")`, 'Viewer');
    expect([await acting(one), await acting(two)]).toEqual([before, other?.role]);
    expect(await acting(await signedIn(app, id))).toBe(other?.role);
  });

  test('the mandate of somebody else, one that ended and one to come cannot be chosen', async () => {
    const tomorrow = addDays(today(), 1);
    const id = await persona(app, [
      mandate('cio', { organisationId: at.duinrade }),
      mandate('fg', { organisationId: at.duinrade }, '2025-01-01'),
      { ...mandate('ciso', { organisationId: at.duinrade }), from: tomorrow },
    ]);
    const client = await signedIn(app, id);
    const { person } = await client.get<{ person: { mandates: { id: string; role: string }[] } }>(
      'query($id: ID!) { person(id: $id) { mandates { id role } } }',
      { id },
    );
    const { viewer } = await (await signedInAs(app, 'controller', { organisationId: at.veenmeer })).get<{
      viewer: { mandate: { id: string } };
    }>('{ viewer { mandate { id } } }');
    const foreign = viewer.mandate.id;
    for (const chosen of [foreign, ...person.mandates.filter(({ role }) => role !== 'cio').map(({ id }) => id)]) {
      expect(await command(client, `chooseMandate(id: "${chosen}")`, 'Viewer')).toMatchObject({ code: 'mandate-not-usable' });
    }
  });
});

describe('granting', () => {
  test('a secretary fills seats and roles of the own partnership, and nothing else', async () => {
    const secretary = await signedInAs(app, 'secretary', { partnershipId: within.stromen });
    const colleague = await persona(app, [mandate('controller', { partnershipId: within.stromen })], 'Sam Stromen');
    expect(await grant(secretary, colleague, { role: 'auditor', partnershipId: within.stromen })).toMatchObject({
      role: 'auditor',
      viewerCan: ['endMandate'],
    });
    expect(await grant(secretary, colleague, { role: 'auditor', partnershipId: within.stromen })).toMatchObject({ code: 'mandate-twice' });
    expect(await grant(secretary, colleague, { role: 'secretary', partnershipId: within.stromen })).toMatchObject({ code: 'not-yours' });
    expect(await grant(secretary, colleague, { role: 'administrator' })).toMatchObject({ code: 'not-yours' });
    expect(await grant(secretary, colleague, { role: 'cio', organisationId: at.duinrade })).toMatchObject({ code: 'not-yours' });
    expect(await grant(secretary, colleague, { role: 'auditor', partnershipId: within.other })).toMatchObject({
      code: 'not-found',
      path: 'partnershipId',
    });
  });

  test('a municipal secretary appoints officers at home, not at the neighbours', async () => {
    const manager = await signedInAs(app, 'manager', { organisationId: at.duinrade });
    const colleague = await persona(app, [mandate('controller', { organisationId: at.duinrade })]);
    expect(await grant(manager, colleague, { role: 'fg', organisationId: at.duinrade })).toMatchObject({
      role: 'fg',
      organisationName: 'duinrade',
      partnershipName: null,
    });
    expect(await grant(manager, colleague, { role: 'fg', organisationId: at.elders })).toMatchObject({ code: 'not-yours' });
  });

  test('nobody grants to oneself, and a person one cannot see is not there', async () => {
    const id = await persona(app, [mandate('administrator')]);
    const client = await signedIn(app, id);
    expect(await grant(client, id, { role: 'cio', organisationId: at.elders })).toMatchObject({ code: 'grant-to-oneself' });
    const secretary = await signedInAs(app, 'secretary', { partnershipId: within.stromen });
    const stranger = await persona(app, [mandate('cio', { organisationId: at.elders })]);
    const answers = [stranger, '01a20c31-8f23-7278-a555-124e4fc6c1de', 'no key', "' or 1=1 --"].map((person) =>
      grant(secretary, person, { role: 'auditor', partnershipId: within.stromen }),
    );
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ code: 'not-found', path: 'personId' });
  });

  test.each(['board-member', 'deputy', 'chair', 'controller', 'cio', 'ciso', 'fg', 'auditor'] as const)(
    'a %s grants and invites nobody',
    async (role) => {
      const seat = { organisationId: at.duinrade, partnershipId: within.stromen, bodyId: within.board };
      const places = { 'board-member': seat, deputy: seat, chair: { partnershipId: within.stromen } };
      const place = (places as Record<string, Place>)[role] ?? { organisationId: at.duinrade };
      const client = await signedInAs(app, role, place);
      const colleague = await persona(app, [mandate('controller', { partnershipId: within.stromen })]);
      expect(await grant(client, colleague, { role: 'fg', organisationId: at.duinrade })).toMatchObject({ code: 'forbidden' });
      expect(await invite(client, 'x@duinrade.example', { role: 'fg', organisationId: at.duinrade, from: '2024-01-01' })).toMatchObject({
        code: 'forbidden',
      });
    },
  );

  test('a role in the wrong place and a period of no day are refused', async () => {
    const administrator = await signedInAs(app, 'administrator');
    const someone = await persona(app, []);
    expect(await grant(administrator, someone, { role: 'clerk', partnershipId: within.stromen })).toMatchObject({ code: 'mandate-scope' });
    expect(await grant(administrator, someone, { role: 'fg', organisationId: at.elders, until: '2024-01-01' })).toMatchObject({
      code: 'mandate-period',
    });
    expect(await grant(administrator, someone, { role: 'keizer', organisationId: at.elders })).toMatchObject({
      code: 'not-found',
      path: 'role',
    });
  });
});

describe('ending', () => {
  test('a mandate that is ended opens nothing from that day on, in a session that goes on', async () => {
    const administrator = await signedInAs(app, 'administrator');
    const id = await persona(app, [mandate('cio', { organisationId: at.duinrade })]);
    const client = await signedIn(app, id);
    expect(await sees(client, within.stromen)).toBe(true);
    const { viewer } = await client.get<{ viewer: { mandate: { id: string } } }>('{ viewer { mandate { id } } }');
    const end = (until?: string) =>
      command(administrator, `endMandate(id: "${viewer.mandate.id}"${until ? `, until: "${until}"` : ''})`, 'Mandate', 'until');
    expect(await end('2023-12-31')).toMatchObject({ code: 'mandate-ended', path: 'until' });
    expect(await end()).toMatchObject({ until: today() });
    expect(await end()).toMatchObject({ code: 'mandate-ended' });
    expect(await client.get('{ viewer { mandate { id } mandates { id } } }')).toEqual({ viewer: { mandate: null, mandates: [] } });
    expect(await sees(client, within.stromen)).toBe(false);
  });

  test('a mandate with a last day lapses by itself', async () => {
    const id = await persona(app, [mandate('cio', { organisationId: at.duinrade }, addDays(today(), 1))]);
    expect(await sees(await signedIn(app, id), within.stromen)).toBe(true);
    moveClock(24 * 60 * 60_000);
    const later = await signedIn(app, id);
    expect(await sees(later, within.stromen)).toBe(false);
    expect(await later.get('{ viewer { mandate { id } } }')).toEqual({ viewer: { mandate: null } });
  });

  test('an office lapses when the municipality is abolished', async () => {
    const client = await signedInAs(app, 'cio', { organisationId: at.veenmeer });
    expect(await sees(client, within.stromen)).toBe(true);
    const em = app.get(EntityManager);
    const set = (until: string | null) =>
      app.asSystem(() =>
        app.get(CommandRunner).run('foundPartnership', async () => {
          authorise('foundPartnership', null);
          (await em.findOneOrFail(Organisation, at.veenmeer)).until = until;
        }),
      );
    await set(today());
    expect(await sees(client, within.stromen)).toBe(false);
    await set(null);
  });

  test('a seat lapses with the participation it rests on, and with the body', async () => {
    const seat = { organisationId: at.duinrade, partnershipId: within.stromen, bodyId: within.board };
    const client = await signedInAs(app, 'board-member', seat);
    const acting = async () =>
      (await client.get<{ viewer: { mandate: { bodyName: string } | null } }>('{ viewer { mandate { bodyName } } }')).viewer.mandate;
    const em = app.get(EntityManager);
    const set = (change: () => Promise<void>) =>
      app.asSystem(() =>
        app.get(CommandRunner).run('foundPartnership', async () => {
          authorise('foundPartnership', null);
          await change();
        }),
      );
    const participation = async (until: string | null) => {
      const place = { organisationId: at.duinrade, partnershipId: within.stromen };
      (await em.findOneOrFail(Participation, place)).until = until;
    };
    const body = async (until: string | null) => void ((await em.findOneOrFail(Body, within.board)).until = until);
    expect(await acting()).toEqual({ bodyName: 'Bestuur' });
    for (const end of [participation, body]) {
      await set(() => end(today()));
      expect([await acting(), await sees(client, within.stromen)]).toEqual([null, false]);
      await set(() => end(null));
      expect(await acting()).not.toBeNull();
    }
  });

  test('the last administrator stays', async () => {
    const alone = await startApp();
    const administrator = await signedInAs(alone, 'administrator');
    const { viewer } = await administrator.get<{ viewer: { mandate: { id: string } } }>('{ viewer { mandate { id } } }');
    const refused = await command(administrator, `endMandate(id: "${viewer.mandate.id}")`, 'Mandate');
    expect(refused).toMatchObject({ code: expect.stringMatching(/^(last-administrator|grant-to-oneself)$/) as string });
    await alone.close();
  });
});

describe('people', () => {
  test('are found by any part of their name or address, in pages, with signs taken as they are', async () => {
    const client = await signedInAs(app, 'administrator');
    await persona(app, [mandate('fg', { organisationId: at.elders })], 'Zoë 100% de Wit_te');
    expect(await names(client, 'wit_ zoë')).toEqual(['Zoë 100% de Wit_te']);
    expect(await names(client, '100%')).toEqual(['Zoë 100% de Wit_te']);
    expect(await names(client, '%%%%')).toEqual([]);
    const all = await names(client);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { people }: { people: PeoplePage } = await client.get<{ people: PeoplePage }>(
        'query($after: String) { people(first: 3, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }',
        {
          after,
        },
      );
      expect(people.totalCount).toBe(all.length);
      seen.push(...people.nodes.map(({ name }) => name));
      if (!people.pageInfo.hasNextPage) break;
      after = people.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  test('one renames oneself, an administrator anyone; a foreign person is as good as none', async () => {
    const id = await persona(app, [mandate('cio', { organisationId: at.elders })]);
    const client = await signedIn(app, id);
    const rename = (by: Client, person: string, name: string) =>
      command(by, 'renamePerson(id: $id, name: $name)', 'Person', 'name', '$id: ID!, $name: String!', { id: person, name });
    expect(await rename(client, id, '  Nieuwe \u0000 Naam ')).toMatchObject({ name: 'Nieuwe Naam' });
    expect(await rename(client, id, ' \n ')).toMatchObject({ code: 'name-empty', path: 'name' });
    const other = await signedInAs(app, 'cio', { organisationId: at.duinrade });
    expect(await rename(other, id, 'Iemand')).toMatchObject({ code: 'not-found' });
    expect(await other.get('query($id: ID!) { person(id: $id) { name } }', { id })).toEqual({ person: null });
    const colleague = await signedInAs(app, 'fg', { organisationId: at.elders });
    expect(await rename(colleague, id, 'Iemand')).toMatchObject({ code: 'not-yours' });
    expect(await rename(await signedInAs(app, 'administrator'), id, 'Iemand')).toMatchObject({ name: 'Iemand' });
  });

  test('one chooses a language, and answers come in it', async () => {
    const client = await signedInAs(app, 'cio', { organisationId: at.elders });
    expect(await command(client, 'chooseLanguage(language: "en")', 'Viewer', 'language')).toMatchObject({ language: 'en' });
    expect(await command(client, 'renewRecoveryCodes', 'RecoveryCodes')).toMatchObject({
      message: expect.stringMatching(/^An example person/) as string,
    });
  });
});
