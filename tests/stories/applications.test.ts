// The application landscape: what the partners use, who may change it, and that it stays one answer however large it is.
import { type EndingContract } from '@hanze/shared/applications/buying-window';
import { landscapeOf, overlapsIn } from '@hanze/shared/applications/landscape';
import type { UseFacts } from '@hanze/shared/applications/harmonisation';
import { readCsv } from '@hanze/shared/exchange/csv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GemmaService } from '@hanze/server/applications/gemma.service';
import { LandscapeReads } from '@hanze/server/applications/landscape.reads';
import { type App, type Client, startApp } from '../support/app.ts';
import { statements } from '../support/statements.ts';
import { sharedFile } from '../support/sharedData.ts';

let app: App;
let secretary: Client;
let alderman: Client;
let cio: Client;
beforeAll(async () => {
  const began = performance.now();
  app = await startApp({}, { example: true });
  process.stderr.write(`example region in ${(performance.now() - began).toFixed(0)} ms\n`);
  secretary = await app.as('Femke Bakker');
  alderman = await app.as('Marijke de Boer');
  cio = await app.as('Hassan Yilmaz');
});
afterAll(() => app.close());

interface Use extends UseFacts {
  id: string;
  deviationReason: string | null;
}
interface Landscape {
  id: string;
  day: string;
  organisations: { id: string; name: string; inhabitants: number }[];
  components: { id: string; name: string; domain: string | null }[];
  applications: { id: string; name: string; componentIds: string[] }[];
  uses: Use[];
  contracts: (EndingContract & { id: string; applicationId: string; decideBy: string })[];
}
const page = `query ($on: Day) { landscape(slug: "vier-stromen", on: $on) {
  id day organisations { id name inhabitants } components { id name domain } applications { id name componentIds }
  uses { id applicationId organisationId phase degree deviationReason }
  contracts { id applicationId organisationIds end noticeMonths procurementMonths extensionMonths yearlyCents decideBy }
} }`;
const see = async (client: Client, on: string | null = null) =>
  (await client.get<{ landscape: Landscape | null }>(page, { on })).landscape as Landscape;

test('the example region: 64 functions at five municipalities, 40.6 percent harmonised, two deviations', async () => {
  const it = await see(alderman);
  expect(it.organisations.map(({ name }) => name)).toEqual(['Duinrade', 'Lindewoude', 'Oosterbrink', 'Veenmeer', 'Waterhoek']);
  const { functions, share } = landscapeOf(it, '2026-11-24');
  expect(functions).toHaveLength(64);
  expect(share).toMatchObject({ harmonised: 26, shareable: 64, permille: 406 });
  const zaaksysteem = functions.find(({ name }) => name === 'Zaaksysteem');
  expect(zaaksysteem?.harmonisation).toMatchObject({ standing: 'packages-differ', packages: 3, users: 5 });
  expect(zaaksysteem?.window).toMatchObject({ first: '2028-01-01', last: '2028-07-01', decideBy: '2027-01-01' });
  expect(zaaksysteem?.window?.organisationIds).toHaveLength(5);
  expect(overlapsIn(functions)).toHaveLength(20);
  expect(it.uses.filter(({ deviationReason }) => deviationReason !== null)).toHaveLength(2);
  expect(it.contracts.every(({ decideBy, end }) => decideBy < end)).toBe(true);
});

test('as it was before anybody used anything, it is empty', async () => {
  const it = await see(alderman, '2023-06-01');
  expect(it.uses).toEqual([]);
  expect(it.organisations).toHaveLength(5);
});

const result =
  '{ __typename ... on Refusal { code path message } ... on Application { id uses { id organisationId phase hosting from until } contracts { id from end until yearlyCents extensionsLeft decideBy } } }';
const useOf = async (name: string, municipality: string) => {
  const it = await see(secretary);
  const application = it.applications.find((each) => each.name === name)?.id;
  const organisation = it.organisations.find((each) => each.name === municipality)?.id;
  return it.uses.find((each) => each.applicationId === application && each.organisationId === organisation)?.id;
};

describe('keeping it', () => {
  const change = `mutation ($useId: ID!, $phase: String!) { changePhase(useId: $useId, phase: $phase) ${result} }`;
  const register = `mutation ($input: RegisterApplicationInput!) { registerApplication(input: $input) ${result} }`;
  const record = `mutation ($input: RecordUseInput!) { recordUse(input: $input) ${result} }`;
  const bind = `mutation ($input: RecordContractInput!) { recordContract(input: $input) ${result} }`;
  const alter = `mutation ($input: ChangeUseInput!) { changeUse(input: $input) ${result} }`;
  const amend = `mutation ($input: AmendContractInput!) { amendContract(input: $input) ${result} }`;
  const extend = `mutation ($contractId: ID!) { extendContract(contractId: $contractId) ${result} }`;
  const stop = `mutation ($contractId: ID!, $until: Day!) { endContract(contractId: $contractId, until: $until) ${result} }`;
  const describeIt = `mutation ($input: DescribeApplicationInput!) { describeApplication(input: $input) ${result} }`;
  const end = `mutation ($useId: ID!, $until: Day!) { endUse(useId: $useId, until: $until) ${result} }`;

  test('a CIO changes the phase at the own municipality, not at another; an alderman looks', async () => {
    const own = { useId: await useOf('Dossio', 'Oosterbrink'), phase: 'procurement' };
    const other = { useId: await useOf('Dossio', 'Veenmeer'), phase: 'procurement' };
    expect(await cio.get(change, own)).toMatchObject({ changePhase: { __typename: 'Application' } });
    expect(await cio.get(change, other)).toMatchObject({ changePhase: { code: 'not-yours' } });
    expect(await alderman.get(change, own)).toMatchObject({ changePhase: { code: 'forbidden' } });
    expect(await secretary.get(change, own)).toMatchObject({ changePhase: { code: 'use-ended' } });
    const now = { ...own, useId: await useOf('Dossio', 'Oosterbrink') };
    expect(now.useId).not.toBe(own.useId);
    expect(await secretary.get(change, now)).toMatchObject({ changePhase: { code: 'same-phase', path: 'phase' } });
    const before = (await see(secretary, '2026-06-01')).uses.find(({ id }) => id === own.useId);
    expect(before?.phase).toBe('decision');
    const { journal } = await alderman.get<{ journal: { nodes: { command: string }[] } }>('{ journal(first: 20) { nodes { command } } }');
    expect(journal.nodes.map(({ command }) => command)).toContain('changePhase');
  });

  test('an application is registered, used with a deviation, put under contract, and its use ends', async () => {
    const { id: partnershipId, organisations, components } = await see(secretary);
    const componentIds = components.filter(({ name }) => name === 'Parkeren').map(({ id }) => id);
    const [organisationId] = organisations.filter(({ name }) => name === 'Veenmeer').map(({ id }) => id);
    const named = { partnershipId, name: 'Parkeerplek', supplier: 'Stilstand bv', componentIds };
    const { registerApplication } = await cio.get<{ registerApplication: { id: string } }>(register, { input: named });
    const applicationId = registerApplication.id;
    expect(await cio.get(register, { input: named })).toMatchObject({ registerApplication: { code: 'application-known', path: 'name' } });

    const use = { applicationId, organisationId, phase: 'live', degree: 1, hosting: 'saas', from: '2025-01-01' };
    const deviation = { reason: 'Eigen tarieven op de markt', yearlyCents: 120_000, until: '2028-01-01' };
    expect(await secretary.get(record, { input: { ...use, deviation } })).toMatchObject({
      recordUse: { uses: [{ phase: 'live', until: null }] },
    });
    expect(await secretary.get(record, { input: use })).toMatchObject({ recordUse: { code: 'use-known', path: 'from' } });

    const terms = {
      applicationId,
      organisationIds: [organisationId],
      from: '2025-01-01',
      end: '2028-12-31',
      noticeMonths: 6,
      procurementMonths: 9,
    };
    const bound = await secretary.get(bind, { input: { ...terms, yearlyCents: 2_400_000 } });
    expect(bound).toMatchObject({ recordContract: { contracts: [{ decideBy: '2027-09-30' }] } });

    const useId = await useOf('Parkeerplek', 'Veenmeer');
    expect(await secretary.get(end, { useId, until: '2025-01-01' })).toMatchObject({ endUse: { code: 'ends-before-it-begins' } });
    expect(await secretary.get(end, { useId, until: '2026-01-01' })).toMatchObject({ endUse: { uses: [{ until: '2026-01-01' }] } });
    expect(await secretary.get(end, { useId, until: '2026-06-01' })).toMatchObject({ endUse: { code: 'use-ended' } });
    expect((await see(secretary)).uses.map(({ id }) => id)).not.toContain(useId);
    expect((await see(secretary, '2025-06-01')).uses.map(({ id }) => id)).toContain(useId);
  });

  test('a change begins on its day: earlier days keep what was, and the day it began is put right', async () => {
    const useId = await useOf('Peilwerk', 'Waterhoek');
    const facts = { phase: 'migration', degree: 2, hosting: 'on-premises', plannedHosting: 'saas', moveOn: '2027-07-01' };
    const owned = {
      applicationOwner: 'Dienstverlening',
      dataOwner: 'College',
      separable: 'partly',
      critical: true,
      privacySensitive: false,
    };
    const demands = { availability: 'high', integrity: 'medium', confidentiality: 'low', rtoHours: 4, rpoHours: 24, users: 12 };
    const input = { useId, from: '2026-03-01', ...facts, ...owned, ...demands };
    expect(await secretary.get(alter, { input: { ...input, from: '2023-01-01' } })).toMatchObject({
      changeUse: { code: 'before-it-began', path: 'from' },
    });
    const { changeUse } = await secretary.get<{
      changeUse: { uses: { id: string; organisationId: string; from: string; until: string | null }[] };
    }>(alter, { input });
    const next = changeUse.uses.find(({ from }) => from === '2026-03-01');
    expect(changeUse.uses.find(({ id }) => id === useId)).toMatchObject({ phase: 'own-choice', until: '2026-03-01' });
    expect(next).toMatchObject({ phase: 'migration', until: null });
    const corrected = { ...input, useId: next?.id, phase: 'live' };
    expect(await secretary.get(alter, { input: corrected })).toMatchObject({
      changeUse: { uses: expect.arrayContaining([expect.objectContaining({ id: next?.id, phase: 'live' })]) },
    });
    expect(await secretary.get(alter, { input: corrected })).toMatchObject({ changeUse: { code: 'nothing-changes' } });
    const phaseOn = async (day: string) => (await see(secretary, day)).uses.find(({ id }) => id === useId || id === next?.id)?.phase;
    expect([await phaseOn('2026-02-28'), await phaseOn('2026-03-01')]).toEqual(['own-choice', 'live']);
  });

  test('a contract is extended, amended and ended; every day shows what was agreed then', async () => {
    const { organisations, applications } = await see(secretary);
    const organisationIds = organisations.slice(0, 2).map(({ id }) => id);
    const applicationId = applications.find(({ name }) => name === 'Kavelplan')?.id;
    const terms = { from: '2024-01-01', end: '2027-01-01', noticeMonths: 3, procurementMonths: 9, yearlyCents: 10_000_00 };
    const options = { extensionMonths: 24, extensionsLeft: 1, kind: 'licence', number: 'K-1' };
    type Held = { id: string; from: string; end: string; until: string | null; yearlyCents: number };
    const made = async (name: string, ...asked: [string, Record<string, unknown>]) =>
      (await secretary.get<Record<string, { contracts?: Held[]; code?: string }>>(...asked))[name] ?? {};
    const running = (contracts: Held[] = []) =>
      contracts.filter(({ until, end }) => until === null && end > '2026-11-24' && end !== '2027-10-01');
    const first = await made('recordContract', bind, { input: { applicationId, organisationIds, ...terms, ...options } });
    const recorded = first.contracts?.find(({ yearlyCents }) => yearlyCents === 10_000_00);
    const longer = await made('extendContract', extend, { contractId: recorded?.id });
    const extended = longer.contracts?.find(({ end }) => end === '2029-01-01');
    expect(extended).toMatchObject({ until: null, extensionsLeft: 0 });
    expect((await see(secretary, '2026-06-01')).contracts.find(({ id }) => id === recorded?.id)?.end).toBe('2027-01-01');
    expect(await made('extendContract', extend, { contractId: recorded?.id })).toMatchObject({ code: 'contract-ended' });
    expect(await made('extendContract', extend, { contractId: extended?.id })).toMatchObject({ code: 'no-extension-left' });
    const dearer = {
      contractId: extended?.id,
      organisationIds,
      ...terms,
      ...options,
      from: '2028-01-01',
      end: '2029-01-01',
      yearlyCents: 12_000_00,
    };
    const amended = await made('amendContract', amend, { input: dearer });
    expect(running(amended.contracts).some(({ yearlyCents, from }) => yearlyCents === 12_000_00 && from === '2028-01-01')).toBe(true);
    const costOn = async (day: string) =>
      (await see(secretary, day)).contracts.filter((it) => it.applicationId === applicationId).map(({ yearlyCents }) => yearlyCents);
    expect(await costOn('2027-12-31')).toContain(10_000_00);
    expect(await costOn('2028-01-01')).toContain(12_000_00);
    expect(await costOn('2028-01-01')).not.toContain(10_000_00);
    const last = amended.contracts?.find(({ from }) => from === '2028-01-01');
    expect(await made('endContract', stop, { contractId: last?.id, until: '2029-06-01' })).toMatchObject({ code: 'ends-before-it-begins' });
    await made('endContract', stop, { contractId: last?.id, until: '2028-07-01' });
    expect(await costOn('2028-08-01')).toEqual([]);
  });

  test('an application is described by who uses it, and by nobody else', async () => {
    const { applications, components } = await see(secretary);
    const it = applications.find(({ name }) => name === 'Blik Zaken');
    const input = {
      applicationId: it?.id,
      name: 'Blik Zaken',
      supplier: 'Blik bv',
      release: '7.2',
      componentIds: components.slice(0, 2).map(({ id }) => id),
    };
    expect(await cio.get(describeIt, { input })).toMatchObject({ describeApplication: { code: 'not-yours' } });
    expect(await secretary.get(describeIt, { input })).toMatchObject({ describeApplication: { __typename: 'Application' } });
    const after = (await see(secretary)).applications.find(({ id }) => id === it?.id);
    expect(after?.componentIds.toSorted()).toEqual(input.componentIds.toSorted());
    const back = { ...input, componentIds: it?.componentIds };
    expect(await secretary.get(describeIt, { input: back })).toMatchObject({ describeApplication: { __typename: 'Application' } });
    expect(await secretary.get(describeIt, { input: { ...back, name: 'Zaakpad', supplier: null } })).toMatchObject({
      describeApplication: { code: 'application-known' },
    });
  });

  test.each([
    ['a phase that does not exist', { phase: 'soon' }, 'unknown-phase', 'phase'],
    ['a degree of six', { degree: 6 }, 'unknown-degree', 'degree'],
    ['a time before it took part', { from: '2017-01-01' }, 'not-a-participant', 'organisationId'],
    ['half a deviation', { deviation: { reason: ' ', yearlyCents: 1, until: '2028-01-01' } }, 'deviation-incomplete', 'deviation'],
  ])('%s is refused with a sentence at the field', async (_, wrong, code, path) => {
    const { organisations, applications } = await see(secretary);
    const organisationId = organisations.find(({ name }) => name === 'Lindewoude')?.id;
    const applicationId = applications.find(({ name }) => name === 'Peilwerk')?.id;
    const input = { applicationId, organisationId, phase: 'live', degree: 1, from: '2026-01-01', ...wrong };
    const { recordUse } = await secretary.get<{ recordUse: object }>(record, { input });
    expect(recordUse).toMatchObject({ code, path, message: expect.stringMatching(/\w{3,}.*\.$/s) });
  });
});

describe('the list', () => {
  const list = `query ($sort: ApplicationOrder, $descending: Boolean, $after: String, $search: String, $domain: String, $organisationId: ID) {
    applications(slug: "vier-stromen", first: 40, sort: $sort, descending: $descending, after: $after, search: $search, domain: $domain, organisationId: $organisationId) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id name functions organisations yearlyCents nextEnd } } }`;
  interface Listed {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; name: string; functions: string[]; organisations: number; yearlyCents: number | null; nextEnd: string | null }[];
  }
  const ask = async (asked: Record<string, unknown> = {}) => (await alderman.get<{ applications: Listed }>(list, asked)).applications;
  const all = async (asked: Record<string, unknown>) => {
    const nodes: Listed['nodes'] = [];
    for (let after: string | null = null; ; ) {
      const page: Listed = await ask({ ...asked, after });
      nodes.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return { nodes, total: page.totalCount };
    }
  };

  test.each(['name', 'organisations', 'yearlyCents', 'nextEnd'] as const)(
    'sorted by %s, every page follows on the last, both ways',
    async (sort) => {
      for (const descending of [false, true]) {
        const { nodes, total } = await all({ sort, descending });
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(total);
        const values = nodes.map((row) => row[sort] ?? (sort === 'nextEnd' ? '9999-12-31' : Number.MAX_SAFE_INTEGER));
        const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(values).toEqual(descending ? sorted.toReversed() : sorted);
      }
    },
  );

  test('it is found by name and by function, in a domain, at a municipality; a cursor of another list is refused', async () => {
    expect((await ask({ search: 'DOSSIO' })).nodes.map(({ name }) => name)).toContain('Dossio');
    expect((await ask({ search: 'zaaksysteem' })).nodes.map(({ name }) => name).toSorted()).toEqual(['Blik Zaken', 'Dossio', 'Zaakpad']);
    const { organisations } = await see(alderman);
    const veenmeer = organisations.find(({ name }) => name === 'Veenmeer')?.id;
    const there = await ask({ domain: 'Zaken en documenten', organisationId: veenmeer });
    expect(there.nodes.map(({ name }) => name)).toContain('Dossio');
    expect(there.nodes.map(({ name }) => name)).not.toContain('Zaakpad');
    expect((await alderman.ask(list, { after: 'x' })).errors?.[0]?.extensions.code).toBe('bad-cursor');
  });
});

describe('the landscape as a file', () => {
  const take = async (client: Client, format: string, partnership: string) =>
    client.fetch(`/files/exports/landscape.${format}?partnership=${partnership}`);

  test('every use is a line with all that is known; words that would compute are only words', async () => {
    const { id: partnership, uses, components } = await see(secretary);
    const componentIds = components.slice(0, 1).map(({ id }) => id);
    const name = '=HYPERLINK("http://evil.example";"x")';
    const register = `mutation ($input: RegisterApplicationInput!) { registerApplication(input: $input) ${result} }`;
    const record = `mutation ($input: RecordUseInput!) { recordUse(input: $input) ${result} }`;
    const { registerApplication } = await cio.get<{ registerApplication: { id: string } }>(register, {
      input: { partnershipId: partnership, name, componentIds },
    });
    const organisationId = (await see(secretary)).organisations.find((it) => it.name === 'Oosterbrink')?.id;
    await cio.get(record, {
      input: { applicationId: registerApplication.id, organisationId, phase: 'live', degree: 0, from: '2026-01-01', dataOwner: '@SUM(A1)' },
    });
    const lines = readCsv(await (await take(alderman, 'csv', partnership)).text());
    expect(lines).toHaveLength(1 + uses.length + 1);
    const [head, ...rows] = lines.map(({ fields }) => fields);
    expect(head?.slice(0, 2)).toEqual(['Applicatie', 'Leverancier']);
    const hostile = rows.find(([first]) => first?.includes('HYPERLINK'));
    expect(hostile?.[0]).toBe(`'${name}`);
    expect(hostile).toContain("'@SUM(A1)");
    for (const cells of rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+@]/);
    for (const format of ['ods', 'xlsx']) {
      const answer = await take(alderman, format, partnership);
      expect(answer.status).toBe(200);
      expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    }
  });

  test('whoever takes no part gets nothing', async () => {
    const { id } = await see(secretary);
    expect((await take(app.client(), 'csv', id)).status).toBe(401);
  });
});

test('the answer takes as many statements for the whole region as for an empty landscape', async () => {
  const empty = await app.asSystem(async () => statements(app, () => app.get(LandscapeReads).one('vier-stromen', '2023-06-01')));
  const full = await app.asSystem(async () => statements(app, () => app.get(LandscapeReads).one('vier-stromen', '2026-06-01')));
  expect(full).toBe(empty);
  expect(full).toBe(6);
});

const model = sharedFile('gemma/gemma_2026-06-30_ameff.xml');
test.skipIf(!model)('the frame of June 2026 is taken over within 5 seconds; a second time changes nothing', async () => {
  const gemma = app.get(GemmaService);
  const [began, memory] = [performance.now(), process.memoryUsage.rss()];
  const frame = await gemma.read(model ?? '');
  const first = await app.asSystem(() => gemma.apply(frame.components));
  const [spent, grown] = [performance.now() - began, (process.memoryUsage.rss() - memory) / 2 ** 20];
  process.stderr.write(`GEMMA: 6.5 MB and ${first.created} reference components in ${spent.toFixed(0)} ms, ${grown.toFixed(0)} MB more\n`);
  expect(first).toEqual({ created: 171, changed: 0, same: 0 });
  expect(await app.asSystem(() => gemma.apply(frame.components))).toEqual({ created: 0, changed: 0, same: 171 });
  expect(spent).toBeLessThan(5000);
  const { referenceComponents } = await alderman.get<{ referenceComponents: { gemmaId: string; domain: string | null }[] }>(
    '{ referenceComponents { gemmaId domain } }',
  );
  expect(referenceComponents).toHaveLength(64 + 171);
});

test.skipIf(!model).each([
  ['swc_example_ameff_malformed.xml', 'xml-malformed'],
  ['over_gemma_2025-01-29_ameff.xml', 'no-reference-components'],
  ['gemma_2026-06-30_elements.csv', 'xml-not-xml'],
])('%s is refused before anything is written', async (name, code) => {
  await expect(app.get(GemmaService).read(sharedFile(`gemma/${name}`) ?? '')).rejects.toMatchObject({ code });
});
