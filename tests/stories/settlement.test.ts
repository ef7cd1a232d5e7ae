// A year is settled: advances fixed, what it cost set against them, approved by a second person, frozen; and a line questioned and disputed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { moveClock } from '@hanze/server/platform/clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let manager: Client;
let chair: Client;
let alderman: Client;
let partnershipId: string;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  manager = await app.as('Rob van Dalen');
  chair = await actingAs('Jan Verhagen', 'chair');
  alderman = await app.as('Marijke de Boer');
  partnershipId = (await yearOf(2025)).partnershipId;
}, 90_000);
afterAll(() => app.close());

async function actingAs(name: string, role: string): Promise<Client> {
  const client = await app.as(name);
  const { viewer } = await client.get<{ viewer: { mandates: { id: string; role: string }[] } }>('{ viewer { mandates { id role } } }');
  const id = viewer.mandates.find((mandate) => mandate.role === role)?.id;
  await client.get('mutation ($id: ID!) { chooseMandate(id: $id) { __typename } }', { id });
  return client;
}

interface Share {
  name: string;
  code: string;
  owed: number;
  advanced: number;
  remains: number;
  number: string | null;
  hash: string | null;
}
interface Year {
  partnershipId: string;
  advances: { organisationId: string; quarter: number; number: string; dueOn: string; cents: number }[];
  shares: Share[];
  recovery: { budget: number; actual: number }[];
  corrections: { reason: string; original: string; amount: number }[];
  settlement: { id: string; state: string; approvedByName: string | null; viewerCan: string[] } | null;
  obstacle: string | null;
}
const yearOf = (year: number, client = alderman) =>
  client
    .get<{ settlementYear: Year }>(
      `query ($year: Int!) { settlementYear(slug: "vier-stromen", year: $year) { partnershipId obstacle
        advances { organisationId quarter number dueOn cents } shares { name code owed advanced remains number hash }
        recovery { budget actual } corrections { reason original amount } settlement { id state approvedByName viewerCan } } }`,
      { year },
    )
    .then(({ settlementYear }) => settlementYear);

const added = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);
type Done = Record<string, string | null>;
const act = (client: Client, call: string, variables: object = {}, head = '') =>
  client
    .get<Record<string, Done>>(`mutation ${head} { it: ${call} { __typename ... on Refusal { code path message } } }`, { ...variables })
    .then(({ it }) => it!);
const propose = (client: Client, year: number) => act(client, `proposeSettlement(partnershipId: "${partnershipId}", year: ${year})`);

interface Statement {
  total: number;
  payableNow: number;
  advances: number[];
  frozen: { number: string; hash: string } | null;
  lines: { id: string; subject: string; cents: number }[];
  questions: { id: string; state: string; answerBy: string; disputed: number | null; viewerCan: string[] }[];
  viewerCan: string[];
}
const statementOf = (client: Client, code: string, year: number, basis = 'budget') =>
  client
    .get<{ statement: Statement }>(
      `query ($code: String!, $year: Int!, $basis: String!) { statement(slug: "vier-stromen", code: $code, year: $year, basis: $basis) {
        total payableNow advances frozen { number hash } lines { id subject cents } viewerCan
        questions { id state answerBy disputed viewerCan } } }`,
      { code, year, basis },
    )
    .then(({ statement }) => statement);

describe('the settled year of the example', () => {
  test('everyone settles to the cent, and the remainders are what the year cost above its advances', async () => {
    const { shares, advances, settlement, recovery } = await yearOf(2025);
    expect(settlement).toMatchObject({ state: 'approved', approvedByName: 'Jan Verhagen', viewerCan: [] });
    for (const { owed, advanced, remains } of shares) expect(remains).toBe(owed - advanced);
    expect(added(shares.map(({ advanced }) => advanced))).toBe(added(advances.map(({ cents }) => cents)));
    expect(added(shares.map(({ owed }) => owed))).toBe(added(recovery.map(({ actual }) => actual)));
    expect(advances).toHaveLength(20);
    expect(advances[0]).toMatchObject({ number: 'VS-2025-01-1', dueOn: '2025-01-16' });
  });

  test('each has a frozen document with its number and hash, from which the command line finds the same figures', async () => {
    const { shares } = await yearOf(2025);
    for (const { code, number, hash, owed, advanced, remains } of shares) {
      const file = await alderman.fetch(`/files/statements/vier-stromen/2025/${code}.json?basis=actual`);
      const text = await file.text();
      expect(file.headers.get('content-disposition')).toContain(`${number}.json`);
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      const cli = join(import.meta.dirname, '../../apps/server/src/cli.ts');
      const { status, stdout } = spawnSync(process.execPath, [cli, 'recompute', '-'], { input: text, encoding: 'utf8' });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ owed: `${owed}`, advanced: `${advanced}`, remains: `${remains}` });
    }
    expect((await statementOf(alderman, 'GM9004', 2025, 'actual')).frozen).toEqual({ number: 'AF-2025-04', hash: shares[3]!.hash });
    const stranger = await app.as('Olaf Buitenstaander').catch(() => app.client());
    expect((await stranger.fetch('/files/statements/vier-stromen/2025/GM9004.json?basis=actual')).status).toBeGreaterThanOrEqual(400);
  });

  test('it takes no bookings any more, and no key reaches back into it', async () => {
    const { costYear } = await manager.get<{ costYear: { groups: { id: string }[] } }>(
      '{ costYear(slug: "vier-stromen", year: 2025) { groups { id } } }',
    );
    const input = {
      groupId: costYear.groups[0]!.id,
      year: 2025,
      kind: 'actual',
      amount: 1_00,
      vat: 0,
      description: 'Te laat',
      day: '2025-12-31',
      source: 'Factuur',
    };
    expect(await act(manager, 'enterCostLine(input: $input)', { input }, '($input: EnterCostLineInput!)')).toMatchObject({
      code: 'year-settled',
      path: 'year',
    });
    const { costLines } = await manager.get<{ costLines: { nodes: { id: string }[] } }>(
      `{ costLines(groupId: "${input.groupId}", year: 2025, kind: "actual", first: 1) { nodes { id } } }`,
    );
    expect(await act(manager, `reverseCostLine(id: "${costLines.nodes[0]!.id}", reason: "Fout")`)).toMatchObject({ code: 'year-settled' });
    expect(await act(manager, `fixAdvances(partnershipId: "${partnershipId}", year: 2025)`)).toMatchObject({ code: 'year-settled' });
    expect(await propose(manager, 2025)).toMatchObject({ code: 'not-in-this-state' });
  });
});

describe('a year that is settled', () => {
  async function archive() {
    const define = `mutation ($input: DefineCostGroupInput!) { defineCostGroup(input: $input) { ... on CostGroup { id } } }`;
    const input = { partnershipId, name: 'Archief', recurrence: 'recurring', package: 'base', takerIds: [] };
    const { defineCostGroup } = await manager.get<{ defineCostGroup: { id: string } }>(define, { input });
    return defineCostGroup.id;
  }

  test('waits for the end of the year, for its advances and for a second pair of eyes, and is refused when something was booked in between', async () => {
    expect(await propose(manager, 2026)).toMatchObject({ code: 'year-not-over' });
    const secretary = await app.as('Femke Bakker');
    const group = await archive();
    const { settlement, obstacle } = await yearOf(2024);
    expect([settlement, obstacle]).toEqual([null, expect.stringContaining('voorschotten van 2024')]);
    expect(await propose(manager, 2024)).toMatchObject({ code: 'advances-missing' });
    const input = {
      partnershipId,
      groupIds: [group],
      code: 'equal',
      arguments: '{}',
      yearsBack: 0,
      from: '2024-01-01',
      clause: 'Artikel 26',
    };
    // 2025 was settled, so a key of 2024 for a new group is refused as well
    expect(await act(secretary, 'adoptAllocation(input: $input)', { input }, '($input: AdoptAllocationInput!)')).toMatchObject({
      code: 'year-settled',
    });
    const line = {
      groupId: group,
      year: 2024,
      kind: 'budget',
      amount: 10_00,
      vat: 0,
      description: 'Archief',
      day: '2024-03-01',
      source: 'Proef',
    };
    expect(await act(manager, 'enterCostLine(input: $input)', { input: line }, '($input: EnterCostLineInput!)')).toMatchObject({
      __typename: 'CostLine',
    });
    expect(await act(manager, `fixAdvances(partnershipId: "${partnershipId}", year: 2024)`)).toMatchObject({ code: 'year-incomplete' });
  });

  test('advances stand once they were fixed, whatever the budget does afterwards', async () => {
    const before = await yearOf(2026);
    expect(before.advances).toHaveLength(20);
    expect(await act(manager, `fixAdvances(partnershipId: "${partnershipId}", year: 2026)`)).toMatchObject({ code: 'advances-stand' });
    const statement = await statementOf(alderman, 'GM9004', 2026);
    expect(added(statement.advances)).toBe(statement.total);
    expect(before.corrections).toEqual([expect.objectContaining({ original: 'Penetratietest gemeentewebsites', amount: -18_640_00 })]);
  });
});

describe('a question and a dispute about a line', () => {
  const ask = (client: Client, line: string, question: string, organisation: string) =>
    act(
      client,
      'questionLine(input: $input)',
      { input: { partnershipId, organisationId: organisation, year: 2027, basis: 'budget', line, question } },
      '($input: QuestionLineInput!)',
    );

  test('run from question to answer to dispute to settlement; what is not disputed is payable all along', async () => {
    const organisation = (await yearOf(2026)).advances.at(-5)!.organisationId;
    const { lines, viewerCan, total } = await statementOf(alderman, 'GM9004', 2027);
    const own = await alderman.get<{ statement: { organisationId: string } }>(
      '{ statement(slug: "vier-stromen", code: "GM9004", year: 2027) { organisationId } }',
    );
    const organisationId = own.statement.organisationId;
    expect(viewerCan).toEqual(['questionLine']);
    expect((await statementOf(alderman, 'GM9001', 2027)).viewerCan).toEqual([]);
    const [line] = lines;
    expect(await ask(alderman, line!.id, ' ', organisationId)).toMatchObject({ code: 'words-missing', path: 'question' });
    expect(await ask(alderman, 'anders', 'Waarom?', organisationId)).toMatchObject({ code: 'line-not-there' });
    if (organisation !== organisationId)
      expect(await ask(alderman, line!.id, 'Waarom?', organisation)).toMatchObject({ code: 'not-yours' });
    expect(await ask(alderman, line!.id, 'Waarom zoveel?', organisationId)).toMatchObject({ __typename: 'LineQuestion' });
    expect(await ask(alderman, line!.id, 'Nog eens?', organisationId)).toMatchObject({ code: 'question-open' });

    const [asked] = (await statementOf(alderman, 'GM9004', 2027)).questions;
    expect(asked).toMatchObject({ state: 'open', viewerCan: ['disputeLine'] });
    expect(await act(manager, `answerQuestion(id: "${asked!.id}", answer: "Door de nieuwe sleutel.")`)).toMatchObject({
      __typename: 'LineQuestion',
    });
    const dispute = (amount: number) =>
      act(
        alderman,
        'disputeLine(input: $input)',
        { input: { questionId: asked!.id, amount, grounds: 'Dat klopt niet.' } },
        '($input: DisputeLineInput!)',
      );
    expect(await dispute(line!.cents + 1)).toMatchObject({ code: 'disputes-nothing', path: 'amount' });
    expect(await dispute(1_000_00)).toMatchObject({ __typename: 'LineQuestion' });
    expect(await statementOf(alderman, 'GM9004', 2027)).toMatchObject({ total, payableNow: total - 1_000_00 });

    const settle = (outcome: string) =>
      act(
        manager,
        'settleDispute(input: $input)',
        { input: { questionId: asked!.id, outcome, settlement: 'Het bedrag klopt.' } },
        '($input: SettleDisputeInput!)',
      );
    expect(await settle('misschien')).toMatchObject({ code: 'unknown-outcome' });
    expect(await settle('stands')).toMatchObject({ __typename: 'LineQuestion' });
    expect(await settle('stands')).toMatchObject({ code: 'not-in-this-state' });
    expect(await statementOf(alderman, 'GM9004', 2027)).toMatchObject({ payableNow: total });
  });

  test('those that wait stand first on the list of the partnership, by their last day', async () => {
    const { costYear } = await manager.get<{ costYear: { questions: { state: string; answerBy: string }[] } }>(
      '{ costYear(slug: "vier-stromen", year: 2026) { questions { state answerBy } } }',
    );
    const states = costYear.questions.map(({ state }) => state);
    expect(states).toEqual(['open', 'disputed', 'settled']);
    const [first, second] = costYear.questions;
    expect(first!.answerBy <= second!.answerBy).toBe(true);
  });
});

describe('files of a statement', () => {
  const take = (format: string, basis = 'budget') => alderman.fetch(`/files/statements/vier-stromen/2026/GM9004.${format}?basis=${basis}`);

  test('CSV opens in Dutch settings and adds up, and nothing in it computes', async () => {
    const text = await (await take('csv')).text();
    const { total, lines } = await statementOf(alderman, 'GM9004', 2026);
    const rows = text
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(';'));
    const cents = rows.slice(1).map((row) => Math.round(Number(row[6]!.replace(',', '.')) * 100));
    expect(cents).toEqual([...lines.map((line) => line.cents), total]);
    expect(text).not.toMatch(/(^|;)[=+@]/m);
  });

  test.each([
    ['ods', 'PK'],
    ['xlsx', 'PK'],
    ['odt', 'PK'],
    ['pdf', '%PDF-1.7'],
  ])('%s is a file of its kind', async (format, start) => {
    const response = await take(format);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`.${format}"`);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, start.length)
        .toString(),
    ).toBe(start);
  });

  test('what is not there, or not one’s own, is not given', async () => {
    expect((await alderman.fetch('/files/statements/vier-stromen/2026/GM0363.csv')).status).toBe(404);
    expect((await alderman.fetch('/files/statements/vier-stromen/2026/GM9004.exe')).status).toBe(404);
    expect((await app.client().fetch('/files/statements/vier-stromen/2026/GM9004.csv')).status).toBe(401);
  });
});

test('when the year is over: four eyes, nothing slipped in, withdrawn and proposed again, and then frozen', async () => {
  moveClock(Date.parse('2027-02-01T12:00:00Z') - Date.now());
  [manager, chair, alderman] = [await app.as('Rob van Dalen'), await actingAs('Jan Verhagen', 'chair'), await app.as('Marijke de Boer')];
  expect(await propose(alderman, 2026)).toMatchObject({ code: 'forbidden' });
  expect(await propose(manager, 2026)).toMatchObject({ __typename: 'Settlement' });
  const id = (await yearOf(2026)).settlement!.id;
  const approve = (client: Client) => act(client, `approveSettlement(id: "${id}")`);
  expect(await approve(manager)).toMatchObject({ code: 'four-eyes' });
  expect(await approve(alderman)).toMatchObject({ code: 'forbidden' });
  const { costYear } = await manager.get<{ costYear: { groups: { id: string }[] } }>(
    '{ costYear(slug: "vier-stromen", year: 2026) { groups { id } } }',
  );
  const input = {
    groupId: costYear.groups[0]!.id,
    year: 2026,
    kind: 'actual',
    amount: 7_01,
    vat: 0,
    description: 'Nakomer',
    day: '2026-12-30',
    source: 'Factuur',
  };
  expect(await act(manager, 'enterCostLine(input: $input)', { input }, '($input: EnterCostLineInput!)')).toMatchObject({
    __typename: 'CostLine',
  });
  expect(await approve(chair)).toMatchObject({ code: 'listed-otherwise' });
  expect((await yearOf(2026)).shares.every(({ number }) => number === null)).toBe(true);
  expect(await act(manager, `withdrawSettlement(id: "${id}")`)).toMatchObject({ __typename: 'Settlement' });
  expect(await approve(chair)).toMatchObject({ code: 'not-in-this-state' });
  expect(await propose(manager, 2026)).toMatchObject({ __typename: 'Settlement' });
  const listed = (await yearOf(2026)).shares;
  expect(await approve(chair)).toMatchObject({ __typename: 'Settlement' });
  const { shares } = await yearOf(2026);
  expect(shares.map(({ owed, advanced, remains }) => [owed, advanced, remains])).toEqual(
    listed.map(({ owed, advanced, remains }) => [owed, advanced, remains]),
  );
  expect(shares.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((place) => `AF-2026-0${place}`));
});
