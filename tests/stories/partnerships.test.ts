// A partnership through the years, as its people see and change it, and as it was on any earlier day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let secretary: Client;
let alderman: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  secretary = await app.as('Femke Bakker');
  alderman = await app.as('Marijke de Boer');
});
afterAll(() => app.close());

interface Partnership {
  id: string;
  legalForm: string;
  participantCount: number;
  bodies: { id: string; kind: string; seats: { id: string; organisationId: string; organisationName: string; votes: number }[] }[];
  participants: { nodes: { id: string; organisationName: string; inhabitants: number }[] };
  warnings: { code: string; text: string }[];
  viewerCan: string[];
}

const page = `query ($on: Day) { partnership(slug: "vier-stromen", on: $on) {
  id legalForm participantCount viewerCan
  bodies(on: $on) { id kind seats { id organisationId organisationName votes } }
  participants(first: 50, on: $on) { nodes { id organisationName inhabitants } }
  warnings(on: $on) { code text }
} }`;
const see = async (client: Client, on: string | null = null) => (await client.get<{ partnership: Partnership }>(page, { on })).partnership;
const result = '{ __typename ... on Refusal { code message path } }';

test('today it is an operations organisation of five with weighted seats', async () => {
  const it = await see(alderman);
  expect(it).toMatchObject({ legalForm: 'bedrijfsvoeringsorganisatie', participantCount: 5 });
  const board = it.bodies.find(({ kind }) => kind === 'undivided-board');
  expect(board?.seats.map(({ organisationName, votes }) => `${organisationName} ${votes}`)).toEqual([
    'Duinrade 2',
    'Lindewoude 1',
    'Oosterbrink 2',
    'Veenmeer 1',
    'Waterhoek 3',
  ]);
  expect(it.participants.nodes.map(({ inhabitants }) => inhabitants).reduce((a, b) => a + b)).toBe(130_190);
});

test('as it was on 1 March 2023 and on 1 March 2020', async () => {
  const then = await see(alderman, '2023-03-01');
  expect(then.bodies.find(({ kind }) => kind === 'undivided-board')?.seats.map(({ votes }) => votes)).toEqual([1, 1, 1, 1, 1]);
  expect(await see(alderman, '2020-03-01')).toMatchObject({ legalForm: 'centrumregeling', participantCount: 4 });
});

test('the secretary may change it, the alderman may not, and the buttons say the same', async () => {
  expect((await see(secretary)).viewerCan).toContain('admitParticipant');
  expect((await see(alderman)).viewerCan).toEqual([]);
  const { id } = await see(alderman);
  const define = `mutation ($input: DefineBodyInput!) { defineBody(input: $input) ${result} }`;
  const input = { partnershipId: id, kind: 'advisory-committee', name: 'Controllersoverleg', from: '2026-01-01' };
  expect(await alderman.get(define, { input })).toMatchObject({ defineBody: { code: 'forbidden', message: /alleen/ } });
  expect(await secretary.get(define, { input })).toMatchObject({ defineBody: { __typename: 'Partnership' } });
});

describe('a changed weight', () => {
  const assign = `mutation ($seat: ID!, $votes: Int!, $from: Day!) { assignWeight(seatId: $seat, votes: $votes, from: $from) ${result} }`;
  const seatOf = async (name: string) =>
    (await see(secretary)).bodies
      .find(({ kind }) => kind === 'undivided-board')
      ?.seats.find(({ organisationName }) => organisationName === name)?.id;

  test('above half is warned for, with the article, and the past keeps its weight', async () => {
    expect((await see(secretary)).warnings.map(({ code }) => code)).not.toContain('weight-above-half');
    await secretary.get(assign, { seat: await seatOf('Waterhoek'), votes: 7, from: '2027-01-01' });
    const ahead = await see(secretary, '2027-01-01');
    expect(ahead.warnings).toContainEqual(
      expect.objectContaining({ code: 'weight-above-half', text: expect.stringMatching(/7 van de 13.*Wgr/s) }),
    );
    expect((await see(secretary)).warnings.map(({ code }) => code)).not.toContain('weight-above-half');
  });

  test.each([
    ['0 votes', { votes: 0, from: '2028-01-01' }, 'votes-not-whole', 'votes'],
    ['a rewritten past', { votes: 5, from: '2020-01-01' }, 'rewrites-history', 'from'],
    ['the same weight again', { votes: 2, from: '2028-01-01' }, 'same-weight', 'votes'],
  ])('%s is refused with a sentence at the field', async (_, variables, code, path) => {
    const answer = await secretary.get<{ assignWeight: object }>(assign, { seat: await seatOf('Duinrade'), ...variables });
    expect(answer.assignWeight).toMatchObject({ code, path, message: expect.stringMatching(/\w{3,}.*\.$/s) });
  });

  test('a day that does not exist is refused before anything runs', async () => {
    const { errors } = await secretary.ask(assign, { seat: await seatOf('Duinrade'), votes: 3, from: '2027-02-29' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

test('a participant that leaves takes its seats with it, and what was stays', async () => {
  const leave = `mutation ($id: ID!, $until: Day!) { endParticipation(id: $id, until: $until) ${result} }`;
  const { participants } = await see(secretary);
  const id = participants.nodes.find(({ organisationName }) => organisationName === 'Lindewoude')?.id;
  expect(await secretary.get(leave, { id, until: '2028-01-01' })).toMatchObject({ endParticipation: { __typename: 'Partnership' } });
  const after = await see(secretary, '2028-01-01');
  expect(after.participantCount).toBe(4);
  expect(after.bodies.flatMap(({ seats }) => seats).map(({ organisationName }) => organisationName)).not.toContain('Lindewoude');
  expect((await see(secretary, '2027-12-31')).participantCount).toBe(5);
});

test('founding is choosing from the list, and a second of the same name is refused', async () => {
  const { organisations } = await secretary.get<{ organisations: { totalCount: number; nodes: { id: string; name: string }[] } }>(
    '{ organisations(first: 5, search: "bergen", kind: "municipality") { totalCount nodes { id name } } }',
  );
  expect(organisations.nodes.map(({ name }) => name)).toContain('Bergen op Zoom');
  const found = `mutation ($input: FoundPartnershipInput!) { foundPartnership(input: $input) { __typename ... on Partnership { slug } ... on Refusal { code path } } }`;
  const input = {
    name: 'Proef met twee',
    shortName: 'Proef met twee',
    legalForm: 'regeling-zonder-meer',
    from: '2026-01-01',
    participants: organisations.nodes.slice(0, 2).map(({ id }) => ({ organisationId: id, organs: ['college'] })),
  };
  expect(await secretary.get(found, { input })).toEqual({ foundPartnership: { __typename: 'Partnership', slug: 'proef-met-twee' } });
  expect(await secretary.get(found, { input })).toMatchObject({ foundPartnership: { code: 'name-taken', path: 'shortName' } });
});

test('the journal tells the people of the partnership, and nobody else', async () => {
  const lines = '{ journal(first: 100) { totalCount nodes { command record partnershipName personName } } }';
  const { journal } = await alderman.get<{ journal: { totalCount: number; nodes: { command: string }[] } }>(lines);
  expect(journal.nodes.map(({ command }) => command)).toContain('assignWeight');
  const { errors } = await app.client().ask(lines);
  expect(errors?.[0]?.extensions.code).toBe('not-signed-in');
});
