// The shared costs through the year: booking, reversing, a key from a day on, and statements that an outsider recomputes to the cent.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

let app: App;
let controller: Client;
let secretary: Client;
let alderman: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  controller = await actingAs('Ingrid Meijer', 'controller', true);
  secretary = await app.as('Femke Bakker');
  alderman = await app.as('Marijke de Boer');
}, 60_000);
afterAll(() => app.close());

/** Signed in under the office held for the partnership, not the one at home. */
async function actingAs(name: string, role: string, forPartnership: boolean): Promise<Client> {
  const client = await app.as(name);
  const asked = '{ viewer { mandates { id role partnershipId } } }';
  const { viewer } = await client.get<{ viewer: { mandates: { id: string; role: string; partnershipId: string | null }[] } }>(asked);
  const id = viewer.mandates.find((it) => it.role === role && (it.partnershipId !== null) === forPartnership)?.id;
  await client.get('mutation ($id: ID!) { chooseMandate(id: $id) { __typename } }', { id });
  return client;
}

interface CostYear {
  partnershipId: string;
  years: number[];
  groups: { id: string; name: string; budget: number; change: number; actual: number; forecast: number | null; keyId: string }[];
  budget: number;
  actual: number;
  contributions: { organisationId: string; name: string; code: string; inhabitants: number; budget: number; actual: number }[];
  keys: { id: string; code: string; from: string; until: string | null; covers: { group: string; until: string | null }[] }[];
  problems: string[];
  viewerCan: string[];
}
interface Statement {
  organisationName: string;
  total: number;
  lines: {
    keyId: string;
    subject: string;
    poolCents: number;
    cents: number;
    why: string[];
    metered: { quantity: string; rate: string } | null;
  }[];
  advances: number[];
  settlement: { advanced: number; owed: number; remains: number } | null;
  bridge: { fromYear: number; from: number; to: number; parts: { cause: string; cents: number }[]; sentence: string } | null;
  payers: { name: string; cents: number }[];
  document: string;
}

const yearOf = (client: Client, year: number, slug = 'vier-stromen') =>
  client
    .get<{ costYear: CostYear }>(
      `query ($slug: String!, $year: Int) { costYear(slug: $slug, year: $year) { partnershipId years budget actual problems viewerCan
        groups { id name budget change actual forecast keyId }
        contributions { organisationId name code inhabitants budget actual }
        keys { id code from until covers { group until } } } }`,
      { slug, year },
    )
    .then(({ costYear }) => costYear);

const statementOf = (client: Client, code: string, year: number, basis = 'budget', slug = 'vier-stromen') =>
  client
    .get<{ statement: Statement }>(
      `query ($slug: String!, $code: String!, $year: Int!, $basis: String!) { statement(slug: $slug, code: $code, year: $year, basis: $basis) {
        organisationName total advances document settlement { advanced owed remains }
        lines { keyId subject poolCents cents why metered { quantity rate } }
        bridge { fromYear from to sentence parts { cause cents } } payers { name cents } } }`,
      { slug, code, year, basis },
    )
    .then(({ statement }) => statement);

const refusal = '{ __typename ... on Refusal { code path message } }';
const sumOf = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

const enter = (client: Client, input: object) =>
  client
    .get<{ enterCostLine: { id: string; code?: string; path?: string } }>(
      `mutation ($input: EnterCostLineInput!) { enterCostLine(input: $input) { ... on CostLine { id } ... on Refusal { code path } } }`,
      { input },
    )
    .then(({ enterCostLine }) => enterCostLine);
const line = (groupId: string, facts: object = {}) => ({
  groupId,
  year: 2026,
  kind: 'actual',
  amount: 100_01,
  vat: 21_00,
  description: 'Proefregel',
  day: '2026-10-01',
  source: 'Factuur 1',
  ...facts,
});

describe('a year of costs', () => {
  test.each([2025, 2026, 2027])('%i: groups, contributions and statements each add up to the total', async (year) => {
    const costs = await yearOf(alderman, year);
    expect(costs.problems).toEqual([]);
    expect(sumOf(costs.groups.map(({ budget }) => budget))).toBe(costs.budget);
    expect(sumOf(costs.contributions.map(({ budget }) => budget))).toBe(costs.budget);
    expect(sumOf(costs.contributions.map(({ actual }) => actual))).toBe(costs.actual);
    const statements = await Promise.all(costs.contributions.map(({ code }) => statementOf(alderman, code, year)));
    expect(statements.map(({ total }) => total)).toEqual(costs.contributions.map(({ budget }) => budget));
    for (const { total, lines, advances } of statements) {
      expect(sumOf(lines.map(({ cents }) => cents))).toBe(total);
      expect(sumOf(advances)).toBe(total);
    }
  });

  test('counts are those of the year before the book year, by the clause of the key', async () => {
    const statement = await statementOf(alderman, 'GM9004', 2026);
    const byInhabitants = statement.lines.find(({ subject }) => subject.includes('Informatiebeveiliging'));
    expect(byInhabitants?.metered?.quantity).toBe('17566');
    expect(byInhabitants?.why.join(' ')).toContain('17.566 / 129.762 inwoners');
  });

  test('only who takes the plus package pays for it', async () => {
    const takers = await Promise.all(['GM9001', 'GM9004'].map((code) => statementOf(alderman, code, 2026)));
    expect(takers.map(({ lines }) => lines.some(({ subject }) => subject === 'Geo-informatie'))).toEqual([true, false]);
  });

  test('after the year everyone settles the difference between cost and advances', async () => {
    const { settlement, total } = await statementOf(alderman, 'GM9004', 2025, 'actual');
    const { total: budget } = await statementOf(alderman, 'GM9004', 2025);
    expect(settlement).toEqual({ advanced: budget, owed: total, remains: total - budget });
  });
});

describe('a key from a day on', () => {
  test('the mixed key of 2027 leaves 2026 as it was, and the bridge names it', async () => {
    const [now, next] = [await yearOf(alderman, 2026), await yearOf(alderman, 2027)];
    const keyOf = ({ groups, keys }: CostYear) =>
      keys.find(({ id }) => id === groups.find(({ name }) => name.startsWith('Werkplek'))?.keyId);
    expect([keyOf(now)?.code, keyOf(next)?.code]).toEqual(['single', 'mixed']);
    expect(keyOf(now)?.covers).toContainEqual({ group: 'Werkplek en netwerk', until: '2027-01-01' });
    const { bridge, total } = await statementOf(alderman, 'GM9005', 2027);
    const before = await statementOf(alderman, 'GM9005', 2026);
    expect(bridge).toMatchObject({ fromYear: 2026, from: before.total, to: total });
    expect(sumOf(bridge!.parts.map(({ cents }) => cents))).toBe(total - before.total);
    expect(bridge!.parts.map(({ cause }) => cause)).toEqual(expect.arrayContaining(['index', 'key', 'counts', 'tariff']));
    expect(bridge!.sentence).toContain('andere verdeelsleutel');
  });

  const adopt = (client: Client, input: object) =>
    client
      .get<{ adoptAllocation: Record<string, string> }>(
        `mutation ($input: AdoptAllocationInput!) { adoptAllocation(input: $input) ${refusal} }`,
        { input },
      )
      .then(({ adoptAllocation }) => adoptAllocation);

  test.each([
    ['a count nobody took', { code: 'single', arguments: '{"driver":"ledenaantal"}' }, 'unknown-driver', '$.key.arguments.driver'],
    [
      'parts that are no whole',
      { code: 'mixed', arguments: '{"parts":[{"share":"1/3","driver":"inhabitants"}]}' },
      undefined,
      '$.key.arguments.parts',
    ],
    ['a key that is none', { code: 'loting', arguments: '{}' }, 'unknown-key', '$.key.code'],
    ['words that are no data', { arguments: '{' }, 'arguments-unreadable', 'arguments'],
    ['no groups', { groupIds: [] }, 'groups-missing', 'groupIds'],
    ['the key that already holds', { code: 'equal', arguments: '{}' }, 'same-key', 'code'],
    ['a day before an adopted key', { from: '2024-06-01' }, 'rewrites-history', 'from'],
    ['no clause', { clause: ' ' }, 'words-missing', 'clause'],
  ])('is refused with %s', async (_, facts, code, path) => {
    const { partnershipId, groups } = await yearOf(secretary, 2026);
    const office = groups.find(({ name }) => name.startsWith('Bestuur'))!;
    const input = {
      partnershipId,
      groupIds: [office.id],
      code: 'single',
      arguments: '{"driver":"inhabitants"}',
      yearsBack: 1,
      from: '2028-01-01',
      clause: 'Artikel 26',
    };
    expect(await adopt(secretary, { ...input, ...facts })).toMatchObject({ __typename: 'Refusal', ...(code && { code }), path });
  });
});

describe('booking', () => {
  test('a reversal appears beside its line, and nets it in the overview and in the statement', async () => {
    const before = await yearOf(controller, 2026);
    const office = before.groups.find(({ name }) => name.startsWith('Bestuur'))!;
    const { id } = await enter(controller, line(office.id));
    const between = await yearOf(controller, 2026);
    expect(between.actual - before.actual).toBe(100_01);
    const reverse = `mutation ($id: ID!) { reverseCostLine(id: $id, reason: "Dubbel geboekt") { ... on CostLine { id amount vat reversesId } ... on Refusal { code } } }`;
    const { reverseCostLine } = await controller.get<{ reverseCostLine: { id: string } }>(reverse, { id });
    expect(reverseCostLine).toMatchObject({ amount: -100_01, vat: -21_00, reversesId: id });
    const after = await yearOf(controller, 2026);
    expect({ ...after, groups: [] }).toEqual({ ...before, groups: [] });
    const asked = `query ($groupId: ID!) { costLines(groupId: $groupId, year: 2026, kind: "actual", first: 100) { nodes { id amount reversesId reversedById } } }`;
    const { costLines } = await controller.get<{ costLines: { nodes: { id: string; amount: number }[] } }>(asked, { groupId: office.id });
    expect(costLines.nodes).toContainEqual({ id, amount: 100_01, reversesId: null, reversedById: reverseCostLine.id });
    expect(costLines.nodes).toContainEqual({ id: reverseCostLine.id, amount: -100_01, reversesId: id, reversedById: null });
    expect(sumOf(costLines.nodes.map(({ amount }) => amount))).toBe(office.actual);
    expect(await controller.get(reverse, { id })).toEqual({ reverseCostLine: { code: 'reversed-already' } });
    expect(await controller.get(reverse, { id: reverseCostLine.id })).toEqual({ reverseCostLine: { code: 'is-a-reversal' } });
  });

  test.each([
    [{ amount: 0 }, 'amount-is-zero', 'amount'],
    [{ kind: 'gift' }, 'unknown-kind', 'kind'],
    [{ year: 26 }, 'year-not-known', 'year'],
    [{ description: '  ' }, 'words-missing', 'description'],
    [{ source: '' }, 'words-missing', 'source'],
    [{ indexPercent: '-100' }, 'not-a-percentage', 'indexPercent'],
    [{ volume: 'veel' }, 'not-a-quantity', 'volume'],
    [{ amount: 10_000_000_000_001 }, 'amount-too-large', 'amount'],
  ])('%o is refused at its field', async (facts, code, path) => {
    const { groups } = await yearOf(controller, 2026);
    expect(await enter(controller, line(groups[0]!.id, facts))).toEqual({ code, path });
  });

  test('an amount on a group without a key is on nobody’s statement, and the overview says so', async () => {
    const { partnershipId } = await yearOf(controller, 2031);
    const define = `mutation ($input: DefineCostGroupInput!) { defineCostGroup(input: $input) { ... on CostGroup { id } } }`;
    const input = { partnershipId, name: 'Proeftuin', recurrence: 'once', package: 'base', takerIds: [] };
    const { defineCostGroup } = await controller.get<{ defineCostGroup: { id: string } }>(define, { input });
    await enter(controller, line(defineCostGroup.id, { year: 2031, kind: 'budget', day: '2031-01-01', amount: 5_000_00 }));
    const { problems, contributions, budget } = await yearOf(controller, 2031);
    expect(problems).toEqual([expect.stringContaining('Proeftuin')]);
    expect([budget, sumOf(contributions.map((it) => it.budget))]).toEqual([5_000_00, 0]);
  });

  test('a count is never overwritten, and inhabitants are not counted by hand', async () => {
    const { partnershipId, contributions } = await yearOf(controller, 2026);
    const record = `mutation ($input: RecordDriverInput!) { recordDriver(input: $input) { ... on RecordedDriver { code count } ... on Refusal { code path } } }`;
    const counts = contributions.map(({ organisationId }, index) => ({ organisationId, value: `${index},5` }));
    const input = { partnershipId, name: 'Meldingen', referenceDay: '2026-01-01', source: 'Proef', counts };
    expect(await controller.get(record, { input })).toEqual({ recordDriver: { code: 'meldingen', count: 5 } });
    expect(await controller.get(record, { input })).toEqual({ recordDriver: { code: 'count-stands', path: 'counts[0].value' } });
    expect(await controller.get(record, { input: { ...input, name: 'Inwoners' } })).toEqual({
      recordDriver: { code: 'reserved-driver', path: 'name' },
    });
  });
});

describe('who sees and may what', () => {
  test('to others the costs do not exist, not even of a partnership in the public register', async () => {
    const { groups } = await yearOf(controller, 2026);
    const outsider = app.client();
    expect((await outsider.ask('{ costYear(slug: "vier-stromen") { id } }')).errors?.[0]?.extensions.code).toBe('not-signed-in');
    const unknown = await enter(controller, line('00000000-0000-7000-8000-000000000000'));
    const elsewhere = await app.as('Nadia Kuipers');
    expect(await yearOf(elsewhere, 2026, 'bestaat-niet')).toBeNull();
    expect(await statementOf(controller, 'GM0363', 2026)).toBeNull();
    expect(unknown).toEqual({ code: 'not-found', path: 'groupId' });
    expect(groups.length).toBeGreaterThan(5);
  });

  test('the controller of the partnership books; at home the same person, and an alderman, only look', async () => {
    const atHome = await actingAs('Ingrid Meijer', 'controller', false);
    const { groups, viewerCan } = await yearOf(atHome, 2026);
    expect(viewerCan).toEqual([]);
    expect((await yearOf(controller, 2026)).viewerCan).toEqual([
      'defineCostGroup',
      'enterCostLine',
      'reverseCostLine',
      'recordDriver',
      'recordCostModel',
      'fixAdvances',
      'proposeSettlement',
      'withdrawSettlement',
      'approveSettlement',
      'answerQuestion',
      'settleDispute',
    ]);
    expect((await enter(atHome, line(groups[0]!.id))).code).toBe('not-yours');
    expect((await enter(alderman, line(groups[0]!.id))).code).toBe('forbidden');
  });
});

test.each(['budget', 'actual'])('an outsider recomputes the %s statement to the same cents from its document', async (basis) => {
  const { contributions } = await yearOf(alderman, 2026);
  const own = await statementOf(alderman, 'GM9004', 2026, basis);
  const cli = join(import.meta.dirname, '../../apps/server/src/cli.ts');
  const { status, stdout } = spawnSync(process.execPath, [cli, 'recompute', '-'], { input: own.document, encoding: 'utf8' });
  expect(status).toBe(0);
  const documents = JSON.parse(own.document) as { members: string[] }[];
  const answers = JSON.parse(stdout) as { cents: string[] }[];
  const recomputed = answers.map(({ cents }, index) => Number(cents[documents[index]!.members.indexOf(own.organisationName)]));
  expect(recomputed).toEqual(own.lines.map(({ cents }) => cents));
  expect(sumOf(recomputed)).toBe(contributions.find(({ name }) => name === own.organisationName)?.[basis as 'budget' | 'actual']);
});
