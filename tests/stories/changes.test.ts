// A decision that executes: a template writes the change set, the vote freezes it, the closing carries it out, and every record tells by
// which decision. A set that no longer applies is refused and explained, and leaves nothing half done.
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Outcome } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';
import { proposalText } from '../support/stage-decisions.ts';

const slug = 'vier-stromen';
let app: App;
let secretary: Client;
let members: Client[];
let partnershipId: string;
let bodyId: string;
let choices: { record: string; id: string; name: string }[];

beforeAll(async () => {
  app = await startApp({}, { example: true });
  await enter();
  const { partnership } = await secretary.get<{ partnership: { id: string; bodies: { id: string; kind: string }[] } }>(
    `{ partnership(slug: "${slug}") { id bodies { id kind } } }`,
  );
  partnershipId = partnership.id;
  bodyId = partnership.bodies.find(({ kind }) => kind === 'undivided-board')?.id ?? '';
  choices = (
    await secretary.get<{ changeChoices: typeof choices }>(`{ changeChoices(partnershipId: "${partnershipId}") { record id name } }`)
  ).changeChoices;
});
afterAll(() => app.close());

/** A vote and its closing ask for a factor of the last five minutes. */
async function enter(): Promise<void> {
  secretary = await app.as('Femke Bakker');
  const names = ['Jan Verhagen', 'Samira el Amrani', 'Pieter Nijland', 'Tjeerd Hofstra', 'Marijke de Boer'];
  members = await Promise.all(names.map((name) => app.as(name)));
}

const idOf = (record: string, name: string): string => {
  const found = choices.find((it) => it.record === record && it.name === name);
  if (!found) throw new Error(`No ${record} is called ${name}.`);
  return found.id;
};
const place = (name: string) => idOf('Organisation', name);
const application = (name: string) => idOf('Application', name);
const group = (name: string) => idOf('CostGroup', name);

interface Change {
  kind: string;
  arguments: Record<string, unknown>;
}
interface Shown {
  id: string;
  document: string;
  state: string;
  executedAt: string | null;
  steps: {
    kind: string;
    sentence: string | null;
    records: { record: string; id: string; subject: string; organisationIds: string[] | null }[];
  }[];
  problems: { message: string; path: string }[];
}
const shown = `id document state executedAt problems { message path }
  steps { kind sentence records { record id subject organisationIds fields { label before after } } }`;

const written = async (template: string, answers: object, by: Client = secretary): Promise<Shown | null> =>
  (
    await by.get<{ writeTemplate: Shown | null }>(
      `query ($id: ID!, $template: String!, $answers: String!) { writeTemplate(partnershipId: $id, template: $template, answers: $answers) { ${shown} } }`,
      { id: partnershipId, template, answers: JSON.stringify(answers) },
    )
  ).writeTemplate;
const preview = async (document: string, by: Client = secretary): Promise<Shown | null> =>
  (
    await by.get<{ previewChanges: Shown | null }>(
      `query ($id: ID!, $document: String!) { previewChanges(partnershipId: $id, document: $document) { ${shown} } }`,
      { id: partnershipId, document },
    )
  ).previewChanges;
const see = async (code: string, by: Client = secretary): Promise<Shown | null> =>
  (await by.get<{ changeSet: Shown | null }>(`{ changeSet(slug: "${slug}", code: "${code}") { ${shown} } }`)).changeSet;

const draft = (changes: string | Change[] | object, title = 'Samen verder'): Promise<Outcome> =>
  command(secretary, 'draftProposal(input: $input)', 'Proposal', 'id code', '$input: DraftProposalInput!', {
    input: {
      ...proposalText,
      title,
      partnershipId,
      bodyId,
      changes: typeof changes === 'string' ? changes : JSON.stringify(Array.isArray(changes) ? { changes } : changes),
    },
  });

async function tabled(changes: string | Change[] | object): Promise<{ id: string; code: string }> {
  const drafted = await draft(changes);
  expect(drafted).not.toHaveProperty('message');
  await command(secretary, `tableProposal(id: "${String(drafted['id'])}")`, 'Proposal', 'id');
  return drafted as never;
}

const open = (proposalId: string): Promise<Outcome> =>
  command(secretary, 'openVote(input: $input)', 'Vote', 'id seats { id viewerCan }', '$input: OpenVoteInput!', {
    input: { proposalId, rule: 'simple', written: false },
  });

/** Everybody in the room votes the same; the first may set a condition. */
async function vote(proposalId: string, choice = 'for', condition?: string): Promise<Outcome> {
  await enter();
  const { id, seats } = (await open(proposalId)) as never as { id: string; seats: { id: string }[] };
  for (const { id: seatId } of seats)
    for (const member of members) {
      const more = condition && { choice: 'for-on-condition', condition };
      const answer = await command(member, 'castVote(input: $input)', 'CastBallot', '__typename', '$input: CastVoteInput!', {
        input: { seatId, choice, reason: 'Daarom.', ...more },
      });
      if (!('message' in answer)) break;
    }
  return command(secretary, 'closeVote(input: $input)', 'Vote', 'outcome decisionCode', '$input: CloseVoteInput!', { input: { id } });
}

const decisionId = async (code: unknown): Promise<string> =>
  (await secretary.get<{ decision: { id: string } }>(`{ decision(slug: "${slug}", code: "${String(code)}") { id } }`)).decision.id;
const execute = async (code: unknown, by: Client = secretary): Promise<Outcome> =>
  command(by, `executeDecision(id: "${await decisionId(code)}")`, 'Decision', 'id state');

/** How many records there are, and how they stand: what must not change when nothing is carried out. */
async function everything(): Promise<string> {
  const tables = ['ApplicationUse', 'Contract', 'ContractParty', 'CostLine', 'CostKey', 'KeyCoverage', 'PackageTaker', 'Participation'];
  const connection = app.get(MikroORM).em.getConnection();
  const rows = await Promise.all(tables.map((table) => connection.execute(`select * from "${table}" order by "id"`)));
  return JSON.stringify(rows);
}

const key = { code: 'single', arguments: { driver: 'werkplekken' } };
const merging = () => ({
  application: application('Zaakpad'),
  organisations: ['Oosterbrink', 'Veenmeer', 'Lindewoude'].map(place),
  from: '2027-07-01',
  degree: '4',
  group: group('Gezamenlijke applicaties'),
  amount: 48_000_00,
  through: 2029,
  key,
  clause: 'Het bestuur verdeelt de kosten van applicaties naar inwoners.',
});

test('packages of three municipalities are merged: landscape, contracts, cost and key, traced both ways', async () => {
  const set = await written('mergePackages', merging());
  expect(set?.problems).toEqual([]);
  const counted = Map.groupBy(set?.steps ?? [], ({ kind }) => kind);
  expect(Object.fromEntries([...counted].map(([kind, steps]) => [kind, steps.length]))).toEqual({
    moveUse: 3,
    endContract: 2,
    addParty: 3,
    bookBudget: 1,
    adoptKey: 1,
  });
  const { id, code } = await tabled(set?.document ?? '');
  expect(await see(code)).toMatchObject({ state: 'proposed', problems: [] });
  const closed = await vote(id);
  expect(closed).toMatchObject({ outcome: 'adopted' });
  const decided = await see(String(closed['decisionCode']));
  expect(decided).toMatchObject({ state: 'executed', problems: [] });
  expect(decided?.executedAt).toMatch(/^20/);
  expect(await execute(closed['decisionCode'])).toMatchObject({ code: 'executed-already' });

  const records = decided?.steps.flatMap((step) => step.records) ?? [];
  const connection = app.get(MikroORM).em.getConnection();
  const decision = await decisionId(closed['decisionCode']);
  for (const { record, id: recordId } of records) {
    const rows = await connection.execute<{ decisionId: string }[]>(`select "decisionId" from "${record}" where "id" = '${recordId}'`);
    expect(rows, `${record} ${recordId}`).toEqual([{ decisionId: decision }]);
    const told = await connection.execute<{ command: string }[]>(
      `select "command" from "JournalEntry" where "recordId" = '${recordId}' order by "seq" desc limit 1`,
    );
    expect(told).toEqual([{ command: 'closeVote' }]);
  }

  const { application: pad } = await secretary.get<{ application: { uses: Record<string, unknown>[]; contracts: object[] } }>(
    `{ application(id: "${application('Zaakpad')}") { uses { organisationId phase degree from until decisionCode } contracts { organisationIds decisionCode } } }`,
  );
  const moved = pad.uses.filter(({ from }) => from === '2027-07-01');
  expect(new Set(moved.map(({ organisationId }) => organisationId))).toEqual(new Set(merging().organisations));
  for (const use of moved)
    expect(use).toMatchObject({ degree: 4, phase: 'implementation', until: null, decisionCode: closed['decisionCode'] });

  const { costYear } = await secretary.get<{ costYear: { groups: { id: string; change: number }[]; keys: Record<string, unknown>[] } }>(
    `{ costYear(slug: "${slug}", year: 2028) { groups { id change } keys { code from covers { group } decisionCode } } }`,
  );
  expect(costYear.groups.find((it) => it.id === merging().group)?.change).toBe(48_000_00);
  expect(costYear.keys.find(({ from }) => from === '2027-07-01')).toMatchObject({
    code: 'single',
    covers: [{ group: 'Gezamenlijke applicaties' }],
    decisionCode: closed['decisionCode'],
  });
  const { costLines } = await secretary.get<{ costLines: { nodes: object[] } }>(
    `{ costLines(groupId: "${merging().group}", year: 2029) { nodes { kind amount source decisionCode } } }`,
  );
  expect(costLines.nodes).toContainEqual({
    kind: 'change',
    amount: 48_000_00,
    source: `Besluit ${String(closed['decisionCode'])}`,
    decisionCode: closed['decisionCode'],
  });
});

const phase = (organisation: string, wanted: string): Change => ({
  kind: 'changeUse',
  arguments: { organisation: place(organisation), application: application('Aanslagwerk'), phase: wanted },
});

test('a rejected proposal changes nothing', async () => {
  const { id } = await tabled([phase('Waterhoek', 'aftercare')]);
  const before = await everything();
  const closed = await vote(id, 'against');
  expect(closed).toMatchObject({ outcome: 'rejected' });
  expect(await see(String(closed['decisionCode']))).toMatchObject({ state: 'rejected' });
  expect(await execute(closed['decisionCode'])).toMatchObject({ code: 'not-in-effect' });
  expect(await everything()).toBe(before);
});

test('a set that no longer applies is explained, the decision stands, and nothing is half applied', async () => {
  const until = (organisation: string): Change => ({
    kind: 'endUse',
    arguments: { organisation: place(organisation), application: application('Klokwijs'), until: '2028-01-01' },
  });
  const { id } = await tabled([phase('Duinrade', 'aftercare'), until('Waterhoek')]);
  const opened = (await open(id)) as never as { id: string; seats: { id: string }[] };
  const { landscape } = await secretary.get<{ landscape: { uses: { id: string; organisationId: string; applicationId: string }[] } }>(
    `{ landscape(slug: "${slug}") { uses { id organisationId applicationId } } }`,
  );
  const used = landscape.uses.find((it) => it.organisationId === place('Waterhoek') && it.applicationId === application('Klokwijs'));
  await command(secretary, `endUse(useId: "${used?.id}", until: "2027-05-01")`, 'Application', 'id');
  const before = await everything();
  await enter();
  for (const { id: seatId } of opened.seats)
    for (const member of members)
      await command(member, 'castVote(input: $input)', 'CastBallot', '__typename', '$input: CastVoteInput!', {
        input: { seatId, choice: 'for' },
      });
  const closed = await command(secretary, 'closeVote(input: $input)', 'Vote', 'outcome decisionCode', '$input: CloseVoteInput!', {
    input: { id: opened.id },
  });
  expect(closed).toMatchObject({ outcome: 'adopted' });
  const stands = await see(String(closed['decisionCode']));
  expect(stands).toMatchObject({ state: 'stale', executedAt: null });
  expect(stands?.problems.map(({ message }) => message)).toEqual(['Waterhoek gebruikt Klokwijs niet, of niet meer.']);
  expect(await execute(closed['decisionCode'])).toMatchObject({ code: 'no-longer-applies' });
  expect(await everything()).toBe(before);
});

test('conditions of votes come first: when the last one is met, the same act carries the decision out', async () => {
  const { id } = await tabled([phase('Veenmeer', 'aftercare')]);
  const before = await everything();
  const closed = await vote(id, 'for', 'Eerst een proef van een maand.');
  expect(closed).toMatchObject({ outcome: 'adopted' });
  const code = String(closed['decisionCode']);
  expect(await see(code)).toMatchObject({ state: 'waits', problems: [] });
  expect(await execute(code)).toMatchObject({ code: 'not-in-effect' });
  const { decisionObligations: asked } = await secretary.get<{ decisionObligations: { id: string }[] }>(
    `{ decisionObligations(slug: "${slug}", code: "${code}") { id } }`,
  );
  expect(asked.length).toBeGreaterThan(1);
  for (const { id: obligation } of asked) {
    expect(await see(code)).toMatchObject({ state: 'waits' });
    expect(await everything()).toBe(before);
    await command(secretary, `meetObligation(id: "${obligation}", proof: "De proef is gedaan.")`, 'Obligation', 'id');
  }
  expect(await see(code)).toMatchObject({ state: 'executed' });
});

test('a decision with a later day waits for it; only secretary and chair carry it out', async () => {
  const { id } = await tabled({ takesEffectOn: '2999-01-01', changes: [phase('Oosterbrink', 'aftercare')] });
  const before = await everything();
  const closed = await vote(id);
  expect(await see(String(closed['decisionCode']))).toMatchObject({ state: 'waits', problems: [] });
  expect(await execute(closed['decisionCode'])).toMatchObject({ code: 'not-due' });
  expect(await execute(closed['decisionCode'], members[0])).toMatchObject({ code: 'forbidden' });
  expect(await everything()).toBe(before);
});

test('what is wrong is refused at its field, before anything is kept', async () => {
  const before = await everything();
  const change = (kind: string, given: object) => [{ kind, arguments: given }];
  expect(await draft('{')).toMatchObject({ code: 'not-a-change-set', path: 'changes' });
  expect(await draft(change('dropTables', {}))).toMatchObject({ code: 'change-unknown', path: 'changes.changes[0].kind' });
  expect(await draft(Array.from({ length: 300 }, () => ({ kind: 'endUse' })))).toMatchObject({ code: 'too-many-changes' });
  const huge = { changes: Array.from({ length: 10_000 }, () => phase('Waterhoek', 'live')) };
  const sent = { query: 'query ($id: ID!, $document: String!) { previewChanges(partnershipId: $id, document: $document) { id } }' };
  const answer = await secretary.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: app.url },
    body: JSON.stringify({ ...sent, variables: { id: partnershipId, document: JSON.stringify(huge) } }),
  });
  expect(answer.status).toBe(413);
  expect(
    await draft(change('bookBudget', { group: group('Gezamenlijke applicaties'), description: 'x', amount: '1.5', from: 2028 })),
  ).toMatchObject({
    path: 'changes.changes[0].arguments.amount',
  });
  expect(await draft(change('changeUse', { organisation: 7, application: {}, phase: [] }))).toMatchObject({ code: 'change-not-possible' });
  expect(
    await draft(
      change('adoptKey', {
        ...merging(),
        groups: [group('Bestuur en secretariaat')],
        yearsBack: '1',
        from: '2029-01-01',
        key: { code: 'single', arguments: { driver: 'kattenbakken' } },
      }),
    ),
  ).toMatchObject({
    path: 'changes.changes[0].arguments.key',
  });
  expect(await preview('{"changes":[{"kind":"none"}]}')).toMatchObject({ steps: [], problems: [{ path: 'changes.changes[0].kind' }] });
  expect(await written('none', {})).toMatchObject({ problems: [{ path: 'template' }] });
  expect(await written('rollOut', { application: 'x' })).toMatchObject({ problems: [{ path: 'answers.application' }] });
  expect(await everything()).toBe(before);
});

test('what lies in another partnership does not exist here', async () => {
  const outsider = app.client();
  expect((await outsider.ask(`{ changeChoices(partnershipId: "${partnershipId}") { id } }`)).errors?.[0]?.extensions.code).toBe(
    'not-signed-in',
  );
  const fg = await app.as('Femke Bakker');
  const nowhere = await fg.get<{ previewChanges: unknown; changeChoices: unknown[] }>(
    `{ previewChanges(partnershipId: "00000000-0000-7000-8000-000000000000", document: "") { id } changeChoices(partnershipId: "00000000-0000-7000-8000-000000000000") { id } }`,
  );
  expect(nowhere).toEqual({ previewChanges: null, changeChoices: [] });
});
