// From a proposal to a decision: positions, a vote with weights, its outcome, and a document anyone can recompute.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Outcome } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { hanze } from '../support/hanze.ts';

const deep = Boolean(process.env['HANZE_DEEP']);
const folder = mkdtempSync(join(tmpdir(), 'hanze-votes-'));
const slug = 'vier-stromen';

let app: App;
let secretary: Client;
let cio: Client;
/** Members of the board by the name of their seat, heaviest first. */
const members = new Map<string, Client>();
const weights: Readonly<Record<string, number>> = { Waterhoek: 3, Duinrade: 2, Oosterbrink: 2, Lindewoude: 1, Veenmeer: 1 };

beforeAll(async () => {
  app = await startApp({}, { example: true });
  await enter();
  cio = await app.as('Hassan Yilmaz');
});

/** Everyone signs in afresh: a vote asks for a factor of the last five minutes. */
async function enter(): Promise<void> {
  secretary = await app.as('Femke Bakker');
  const people = { Waterhoek: 'Jan Verhagen', Duinrade: 'Samira el Amrani', Oosterbrink: 'Pieter Nijland' };
  for (const [seat, name] of Object.entries({ ...people, Lindewoude: 'Tjeerd Hofstra', Veenmeer: 'Marijke de Boer' })) {
    members.set(seat, await app.as(name));
  }
}
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

interface Seat {
  id: string;
  key: string;
  weight: number;
  replaced: number;
  influence: string | null;
  recusedReason: string | null;
  ballot: { choice: string; reason: string | null; mark: string } | null;
}
interface Vote {
  id: string;
  state: string;
  seats: Seat[];
  majorities: { for: string; against: string; open: string; need: string }[];
  outcome: string | null;
  sentence: string | null;
  decisionCode: string | null;
  decided: string | null;
}
const voteFields = `id state outcome sentence decisionCode decided majorities { for against open need }
  seats { id key weight replaced influence recusedReason ballot { choice reason mark } }`;

const text = {
  title: 'Eén telefooncentrale',
  text: 'De contracten lopen dit jaar af.',
  resolutions: ['De vijf gemeenten kopen samen één telefooncentrale.'],
  options: [
    { name: 'Niets doen', summary: 'Ieder verlengt zelf.', nothing: true },
    { name: 'Samen kopen', summary: 'Eén contract voor vijf gemeenten.', nothing: false },
  ],
  chosen: 1,
  downsides: 'Bij een storing zijn vijf gemeenten tegelijk slecht bereikbaar.',
  withoutScreen: 'Bellen en langskomen blijven mogelijk.',
  steps: [{ what: 'De directeur koopt in.', power: 'carry-out', by: 'director', on: null }],
  effects: [],
};

const place = async () => {
  const { partnership } = await secretary.get<{ partnership: { id: string; bodies: { id: string; kind: string }[] } }>(
    `{ partnership(slug: "${slug}") { id bodies { id kind } } }`,
  );
  return { partnershipId: partnership.id, bodyId: partnership.bodies.find(({ kind }) => kind === 'undivided-board')?.id ?? '' };
};

const draft = async (client: Client, changed: object = {}): Promise<Outcome> =>
  command(client, 'draftProposal(input: $input)', 'Proposal', 'id code state edition viewerCan', '$input: DraftProposalInput!', {
    input: { ...(await place()), ...text, ...changed },
  });
const table = (id: unknown) => command(cio, `tableProposal(id: "${String(id)}")`, 'Proposal', 'id code state');

async function tabled(): Promise<{ id: string; code: string }> {
  const { id } = await draft(cio);
  return (await table(id)) as never;
}

const open = (proposalId: string, rule = 'simple', more: object = {}) =>
  command(secretary, 'openVote(input: $input)', 'Vote', voteFields, '$input: OpenVoteInput!', {
    input: { proposalId, rule, written: false, ...more },
  });

async function running(rule = 'simple', more: object = {}): Promise<{ vote: Vote; code: string }> {
  const { id, code } = await tabled();
  return { vote: (await open(id, rule, more)) as never, code };
}

const seatIn = (vote: Vote, key: string): string => vote.seats.find((seat) => seat.key === key)?.id ?? '';
const clientOf = (key: string): Client => members.get(key) ?? secretary;

const cast = (client: Client, seatId: string, choice: string, words: { reason?: string; condition?: string } = {}) =>
  command(client, 'castVote(input: $input)', 'CastBallot', 'id voteId mark', '$input: CastVoteInput!', {
    input: { seatId, choice, ...words },
  });
const close = (id: string, more: object = {}) =>
  command(secretary, 'closeVote(input: $input)', 'Vote', voteFields, '$input: CloseVoteInput!', { input: { id, ...more } });
const see = async (client: Client, code: string): Promise<Vote[]> =>
  (await client.get<{ votes: Vote[] }>(`{ votes(slug: "${slug}", code: "${code}") { ${voteFields} } }`)).votes;

test('a proposal needs alternatives, is its own side’s until tabled, and keeps every edition', async () => {
  const gap = await draft(cio, { options: text.options.slice(1) });
  expect(gap).toMatchObject({ state: 'draft', edition: 1 });
  expect(await table(gap['id'])).toMatchObject({ code: 'too-few-options', path: 'options' });
  expect(await draft(cio, { title: ' ' })).toMatchObject({ code: 'text-missing', path: 'title' });
  const written = await draft(cio);
  expect(written).toMatchObject({ state: 'draft', edition: 1 });
  const seen = (client: Client) =>
    client.get<{ proposal: object | null }>(`{ proposal(slug: "${slug}", code: "${String(written.code)}") { id } }`);
  expect(await seen(clientOf('Oosterbrink'))).toMatchObject({ proposal: { id: written['id'] } });
  expect(await seen(clientOf('Veenmeer'))).toEqual({ proposal: null });
  expect(await seen(secretary)).toEqual({ proposal: null });
  const revise = (edition: number, title: string) =>
    command(cio, 'reviseProposal(input: $input)', 'Proposal', 'edition title state', '$input: ReviseProposalInput!', {
      input: { id: written['id'], edition, ...text, title },
    });
  expect(await revise(1, 'Eén centrale')).toMatchObject({ edition: 2, title: 'Eén centrale', state: 'draft' });
  expect(await revise(1, 'Twee centrales')).toMatchObject({ code: 'changed-since-read' });
  expect(await table(written['id'])).toMatchObject({ state: 'tabled' });
  expect(await seen(clientOf('Veenmeer'))).toMatchObject({ proposal: { id: written['id'] } });
});

test('better words leave a position standing; another point breaks its seal, and going back mends it', async () => {
  const { id, code } = await tabled();
  const alderman = clientOf('Veenmeer');
  const take = (edition: number) =>
    command(alderman, 'takePosition(input: $input)', 'Proposal', 'id', '$input: TakePositionInput!', {
      input: { proposalId: id, edition, stance: 'agree' },
    });
  const revised = async (edition: number, changed: object) => {
    await command(cio, 'reviseProposal(input: $input)', 'Proposal', 'edition', '$input: ReviseProposalInput!', {
      input: { id, edition, ...text, ...changed },
    });
    return seen(secretary);
  };
  const seen = (client: Client) =>
    client.get<{ proposal: { edition: number; positions: { stance: string | null; changedSince: string[] }[] } }>(
      `{ proposal(slug: "${slug}", code: "${code}") { edition positions { stance changedSince } } }`,
    );
  const broken = ({ proposal }: Awaited<ReturnType<typeof seen>>) => proposal.positions.find(({ stance }) => stance)?.changedSince;
  expect(await take(1)).toMatchObject({ id });
  expect(broken(await revised(1, { title: 'Eén centrale' }))).toEqual([]);
  const other = await revised(2, { resolutions: ['De gemeenten kopen apart.'] });
  expect(broken(other)).toEqual(['resolutions']);
  expect((await seen(alderman)).proposal.edition, 'a draft after tabling is its writers’ alone').toBe(1);
  expect(broken(await seen(alderman))).toEqual([]);
  expect(broken(await revised(3, {}))).toEqual([]);
});

test('a participant takes a position with what it asks, and what awaits it is gone', async () => {
  const { id, code } = await tabled();
  const alderman = clientOf('Veenmeer');
  const awaits = async () =>
    (await alderman.get<{ awaiting: { kind: string; code: string }[] }>('{ awaiting { kind code } }')).awaiting.filter(
      (each) => each.code === code,
    );
  expect(await awaits()).toEqual([{ kind: 'position', code }]);
  const take = (client: Client, input: object) =>
    command(
      client,
      'takePosition(input: $input)',
      'Proposal',
      'positions { organisationName stance conditions takenByName }',
      '$input: TakePositionInput!',
      {
        input: { proposalId: id, edition: 1, ...input },
      },
    );
  expect(await take(alderman, { stance: 'agree-on-condition' })).toMatchObject({ code: 'position-needs', path: 'conditions' });
  expect(await take(alderman, { stance: 'object', reason: ' ' })).toMatchObject({ code: 'position-needs', path: 'reason' });
  expect(await take(secretary, { stance: 'agree' })).toMatchObject({ code: 'forbidden' });
  const { positions } = await take(alderman, { stance: 'agree-on-condition', conditions: 'Eerst een proef.' });
  expect(positions).toHaveLength(5);
  expect(positions).toContainEqual({
    organisationName: 'Veenmeer',
    stance: 'agree-on-condition',
    conditions: 'Eerst een proef.',
    takenByName: 'Marijke de Boer',
  });
  expect(await awaits()).toEqual([]);
});

test('a vote counts with the weights of the roll, says what is still open, and becomes a decision', async () => {
  const { vote, code } = await running('two-thirds');
  expect(Object.fromEntries(vote.seats.map(({ key, weight }) => [key, weight]))).toEqual(weights);
  await cast(clientOf('Waterhoek'), seatIn(vote, 'Waterhoek'), 'for');
  await cast(clientOf('Oosterbrink'), seatIn(vote, 'Oosterbrink'), 'against', { reason: 'Te duur.' });
  const [halfway] = await see(secretary, code);
  expect(halfway?.majorities).toEqual([{ for: '3', against: '2', open: '4', need: '6' }]);
  expect(halfway?.seats.map(({ key, influence }) => [key, influence])).toEqual([
    ['Waterhoek', null],
    ['Duinrade', 'needed'],
    ['Oosterbrink', null],
    ['Lindewoude', 'can-tip'],
    ['Veenmeer', 'can-tip'],
  ]);
  await cast(clientOf('Duinrade'), seatIn(vote, 'Duinrade'), 'for');
  await cast(clientOf('Veenmeer'), seatIn(vote, 'Veenmeer'), 'for-on-condition', { condition: 'Eerst een proef.' });
  await cast(clientOf('Lindewoude'), seatIn(vote, 'Lindewoude'), 'abstain', { reason: 'De raad heeft nog vragen.' });
  const closed = await close(vote.id);
  expect(closed).toMatchObject({
    state: 'closed',
    outcome: 'adopted',
    sentence: expect.stringContaining('6 van de 9 stemmen voor') as string,
  });
  const { decision } = await secretary.get<{ decision: object }>(
    `{ decision(slug: "${slug}", code: "${String(closed['decisionCode'])}") { outcome decided conditions { seat text } proposalCode seats { seat vote } } }`,
  );
  expect(decision).toMatchObject({
    outcome: 'adopted',
    decided: text.resolutions,
    conditions: [{ seat: 'Veenmeer', text: 'Eerst een proef.' }],
    proposalCode: code,
  });
});

test('a second vote of a seat takes the place of the first, which is kept; every choice but for gives its reason', async () => {
  const { vote, code } = await running();
  const seat = seatIn(vote, 'Veenmeer');
  const alderman = clientOf('Veenmeer');
  expect(await cast(alderman, seat, '')).toMatchObject({ code: 'choice-missing', path: 'choice' });
  expect(await cast(alderman, seat, 'against')).toMatchObject({ code: 'vote-needs-reason', path: 'reason' });
  expect(await cast(alderman, seat, 'for-on-condition')).toMatchObject({ code: 'vote-needs-condition', path: 'condition' });
  const own = async () => (await see(alderman, code))[0]?.seats.find(({ key }) => key === 'Veenmeer');
  const first = await cast(alderman, seat, 'for');
  const second = await cast(alderman, seat, 'against', { reason: 'Bij nader inzien niet.' });
  const ballot = { choice: 'against', reason: 'Bij nader inzien niet.', mark: second['mark'] };
  expect(await own()).toMatchObject({ replaced: 1, ballot });
  expect(second['mark']).not.toBe(first['mark']);
  // a deputy of the same seat acts in the member's place, not beside it
  await cast(await app.as('Anouk Visser'), seat, 'for');
  expect(await own()).toMatchObject({ replaced: 2, ballot: { choice: 'for' } });
});

test('refused with a sentence: somebody else’s seat, a recused seat, a vote after the closing', async () => {
  const { vote } = await running();
  const seat = seatIn(vote, 'Duinrade');
  expect(await cast(clientOf('Veenmeer'), seat, 'for')).toMatchObject({
    code: 'not-yours',
    message: expect.stringMatching(/hoort bij een andere/) as string,
  });
  expect(await cast(secretary, seat, 'for')).toMatchObject({ code: 'forbidden' });
  const recuse = `recuseSeat(seatId: "${seat}", ground: "personal", reason: $reason)`;
  const groundless = `recuseSeat(seatId: "${seat}", ground: "x", reason: "x")`;
  expect(await command(clientOf('Duinrade'), groundless, 'Vote', voteFields)).toMatchObject({ code: 'ground-unknown' });
  const because = (reason: string) => command(clientOf('Duinrade'), recuse, 'Vote', voteFields, '$reason: String!', { reason });
  expect(await because(' ')).toMatchObject({ code: 'reason-needed' });
  await because('Mijn broer levert de centrale.');
  expect(await cast(clientOf('Duinrade'), seat, 'for')).toMatchObject({ code: 'recused-seat-votes' });
  await cast(clientOf('Waterhoek'), seatIn(vote, 'Waterhoek'), 'for');
  await close(vote.id);
  expect(await cast(clientOf('Waterhoek'), seatIn(vote, 'Waterhoek'), 'against', { reason: 'Toch niet.' })).toMatchObject({
    code: 'vote-closed',
    message: 'De stemming is gesloten.',
  });
  expect(await close(vote.id)).toMatchObject({ code: 'vote-closed' });
});

test('an absent seat votes through the one that holds its proxy', async () => {
  const { partnership } = await secretary.get<{
    partnership: { bodies: { kind: string; seats: { id: string; organisationName: string }[] }[] };
  }>(`{ partnership(slug: "${slug}") { bodies { kind seats { id organisationName } } } }`);
  const board = partnership.bodies.find(({ kind }) => kind === 'undivided-board')?.seats ?? [];
  const present = board.filter(({ organisationName }) => organisationName !== 'Lindewoude').map(({ id }) => id);
  const { vote } = await running('simple', { present });
  const give = (from: string, to: string) =>
    command(secretary, `giveProxy(seatId: "${seatIn(vote, from)}", toSeatId: "${seatIn(vote, to)}")`, 'Vote', voteFields);
  expect(await give('Waterhoek', 'Veenmeer')).toMatchObject({ code: 'proxy-not-needed' });
  expect((await give('Lindewoude', 'Veenmeer')).__typename).toBe('Vote');
  expect(await cast(clientOf('Lindewoude'), seatIn(vote, 'Lindewoude'), 'for')).toMatchObject({ code: 'not-yours' });
  expect((await cast(clientOf('Veenmeer'), seatIn(vote, 'Lindewoude'), 'for')).__typename).toBe('CastBallot');
  await cast(clientOf('Veenmeer'), seatIn(vote, 'Veenmeer'), 'for');
  await cast(clientOf('Waterhoek'), seatIn(vote, 'Waterhoek'), 'for');
  const closed = await close(vote.id);
  expect(closed).toMatchObject({ outcome: 'adopted', majorities: [{ for: '5', against: '0' }] });
});

test('in writing nothing is accepted after the closing day, and nothing is closed before it while someone waits', async () => {
  const { id } = await tabled();
  expect(await open(id, 'simple', { written: true })).toMatchObject({ code: 'deadline-needed' });
  const vote = (await open(id, 'simple', { written: true, closesOn: '2199-12-31' })) as never as Vote;
  expect(await open(id)).toMatchObject({ code: 'vote-running' });
  expect(await close(vote.id)).toMatchObject({ code: 'deadline-running' });
  for (const [key, client] of members) await cast(client, seatIn(vote, key), 'for');
  expect(await close(vote.id)).toMatchObject({ outcome: 'adopted' });
});

test('the weights of a running vote do not move with the partnership', async () => {
  const { vote, code } = await running();
  const { partnership } = await secretary.get<{
    partnership: { bodies: { kind: string; seats: { id: string; organisationName: string }[] }[] };
  }>(`{ partnership(slug: "${slug}") { bodies { kind seats { id organisationName } } } }`);
  const board = partnership.bodies.find(({ kind }) => kind === 'undivided-board')?.seats ?? [];
  const seat = board.find(({ organisationName }) => organisationName === 'Veenmeer')?.id ?? '';
  const assign = `assignWeight(seatId: "${seat}", votes: 4, from: "${new Date().toISOString().slice(0, 10)}")`;
  expect((await command(secretary, assign, 'Partnership', 'id')).__typename).toBe('Partnership');
  expect((await see(secretary, code))[0]?.seats.find(({ key }) => key === 'Veenmeer')?.weight).toBe(1);
  await cast(clientOf('Veenmeer'), seatIn(vote, 'Veenmeer'), 'for');
  expect((await close(vote.id))['majorities']).toMatchObject([{ for: '1' }]);
  const next = await running();
  expect(next.vote.seats.find(({ key }) => key === 'Veenmeer')?.weight).toBe(4);
});

test('the exported document recomputes to the stored outcome in the auditor’s own process', async () => {
  const { vote } = await running('heavy');
  expect((await secretary.fetch(`/files/votes/${vote.id}.json`)).status).toBe(422);
  for (const [key, client] of members)
    await cast(client, seatIn(vote, key), key === 'Duinrade' ? 'against' : 'for', { reason: 'Een reden.' });
  const closed = await close(vote.id);
  const response = await clientOf('Lindewoude').fetch(`/files/votes/${vote.id}.json`);
  expect(response.status).toBe(200);
  const file = join(folder, 'stemming.json');
  writeFileSync(file, await response.text());
  const { status, stdout } = await hanze(['recompute', file]);
  expect(status).toBe(0);
  const answer = JSON.parse(stdout) as { outcome: string; sentence: { nl: string } };
  expect([answer.outcome, answer.sentence.nl]).toEqual([closed['outcome'], closed['sentence']]);
  expect((await app.client().fetch(`/files/votes/${vote.id}.json`)).status).toBe(401);
});

test('what happens next is recorded with an owner', async () => {
  const { vote } = await running();
  for (const [key, client] of members) await cast(client, seatIn(vote, key), 'for');
  const { decisionCode } = await close(vote.id);
  const { decision } = await secretary.get<{ decision: { id: string } }>(
    `{ decision(slug: "${slug}", code: "${String(decisionCode)}") { id } }`,
  );
  const record = (input: object) =>
    command(secretary, 'recordOutcome(input: $input)', 'Decision', 'nextStep owner reviewOn', '$input: OutcomeInput!', {
      input: { id: decision.id, ...input },
    });
  expect(await record({ nextStep: ' ', owner: 'x' })).toMatchObject({ code: 'next-step-missing', path: 'nextStep' });
  const said = { nextStep: 'De directeur vraagt drie offertes.', owner: 'Rob van Dalen', reviewOn: '2199-01-01' };
  expect(await record(said)).toMatchObject(said);
});

test('all cast at once while the chair closes: one vote a seat, none after the closing, and the recount is what is stored', {
  timeout: 600_000,
}, async () => {
  const rounds = deep ? 200 : 2;
  for (let round = 0; round < rounds; round++) {
    await enter();
    const { vote, code } = await running();
    const late = Math.random() * 400;
    const closing = new Promise((resume) => setTimeout(resume, late)).then(async () => {
      for (;;) {
        const outcome = await close(vote.id);
        if (outcome.code !== 'changed-meanwhile') return outcome;
      }
    });
    const casting = [...members].flatMap(([key, client]) =>
      Array.from({ length: 20 }, (_, turn) => cast(client, seatIn(vote, key), turn % 2 ? 'for' : 'against', { reason: `Keer ${turn}.` })),
    );
    const [closed, ...outcomes] = await Promise.all([closing, ...casting]);
    expect(closed).toMatchObject({ state: 'closed' });
    const codes = new Set(outcomes.map(({ __typename, code }) => code ?? __typename));
    expect([...codes].filter((each) => !['CastBallot', 'vote-closed', 'changed-meanwhile'].includes(each))).toEqual([]);
    const [now] = await see(secretary, code);
    const accepted = outcomes.filter(({ __typename }) => __typename === 'CastBallot').length;
    const counted = now?.seats.reduce((sum, { ballot, replaced }) => sum + (ballot ? replaced + 1 : 0), 0);
    expect(counted).toBe(accepted);
    expect(now?.outcome).toBe(closed['outcome']);
    const document = (await (await secretary.fetch(`/files/votes/${vote.id}.json`)).json()) as { seats: { id: string; vote?: string }[] };
    const stored = Object.fromEntries(now?.seats.map(({ key, ballot }) => [key, ballot?.choice]) ?? []);
    expect(Object.fromEntries(document.seats.map(({ id, vote: choice }) => [id, choice]))).toEqual(stored);
  }
});
