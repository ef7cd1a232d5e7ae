// The state of ICT of a municipality: written down, revised, withdrawn, and what the ten points make of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Outcome } from '../support/accounts.ts';
import { type App, type Client, startApp } from '../support/app.ts';

const slug = 'vier-stromen';
const lindewoude = 'GM9005';
let app: App;
let secretary: Client;
let cio: Client;

beforeAll(async () => {
  app = await startApp({}, { example: true });
  [secretary, cio] = [await app.as('Femke Bakker'), await app.as('Hassan Yilmaz')];
});
afterAll(() => app.close());

interface Scan {
  partnershipId: string;
  organisationId: string;
  points: { point: string; state: string; missing: string[]; next: string | null; before: string | null }[];
  records: { id: string; kind: string; line: string }[];
  viewerCan: string[];
}
const see = async (client: Client, code: string): Promise<Scan> =>
  (
    await client.get<{ municipalScan: Scan }>(
      `{ municipalScan(slug: "${slug}", code: "${code}") { partnershipId organisationId viewerCan points { point state missing next before } records { id kind line } } }`,
    )
  ).municipalScan;
const stateOf = (scan: Scan, code: string) => scan.points.find(({ point }) => point === code)?.state;

const record = (client: Client, scan: Scan, kind: string, facts: object | string): Promise<Outcome> =>
  command(client, 'recordState(input: $input)', 'StateRecord', 'id kind line', '$input: RecordStateInput!', {
    input: {
      partnershipId: scan.partnershipId,
      organisationId: scan.organisationId,
      kind,
      facts: typeof facts === 'string' ? facts : JSON.stringify(facts),
    },
  });

const briefing = { sort: 'briefing', heldOn: new Date().toISOString().slice(0, 10), subject: 'De samenwerking' };

test('what nobody wrote down is not known; what is written down changes the point, and withdrawing it changes it back', async () => {
  const before = await see(secretary, lindewoude);
  expect(before.points).toHaveLength(10);
  expect(stateOf(before, 'council')).toBe('unknown');
  const made = await record(secretary, before, 'council-moment', briefing);
  expect(made).toMatchObject({ kind: 'council-moment', line: 'Raad bijgepraat: De samenwerking' });
  expect(stateOf(await see(secretary, lindewoude), 'council')).toBe('in-order');
  const old = JSON.stringify({ ...briefing, heldOn: '2020-01-01' });
  const revised = await command(secretary, 'reviseState(input: $input)', 'StateRecord', 'id', '$input: ReviseStateInput!', {
    input: { id: made['id'], facts: old },
  });
  expect(stateOf(await see(secretary, lindewoude), 'council')).toBe('attention');
  expect((await see(secretary, lindewoude)).records.filter(({ kind }) => kind === 'council-moment')).toHaveLength(1);
  const withdraw = (id: unknown) => command(secretary, `withdrawState(id: "${String(id)}")`, 'StateRecord', 'id');
  expect(await withdraw(made['id'])).toMatchObject({ code: 'record-ended' });
  expect(await withdraw(revised['id'])).toMatchObject({ id: revised['id'] });
  expect(stateOf(await see(secretary, lindewoude), 'council')).toBe('unknown');
});

test('a scan that is kept says afterwards what changed', async () => {
  const { partnershipId, organisationId } = await see(cio, 'GM9003');
  const freeze = `freezeScan(partnershipId: "${partnershipId}", organisationId: "${organisationId}")`;
  expect(await command(cio, freeze, 'FrozenScan', 'id frozenAt')).toMatchObject({ __typename: 'FrozenScan' });
  const kept = await see(cio, 'GM9003');
  expect(kept.points.map(({ before }) => before)).toEqual(kept.points.map(({ state }) => state));
  const demand = { department: 'Ruimte', wish: 'Eén kaart.', raisedOn: '2024-01-01', state: 'open' };
  await record(cio, kept, 'demand', demand);
  const now = (await see(cio, 'GM9003')).points.find(({ point }) => point === 'demand');
  expect(now?.missing.join(' ')).toMatch(/wachten langer dan drie maanden/);
});

test('each field that is wrong is named, and nothing is kept', async () => {
  const scan = await see(secretary, lindewoude);
  const rows: [kind: string, facts: object | string, code: string, path: string][] = [
    ['rumour', {}, 'not-a-choice', 'kind'],
    ['council-moment', '{', 'not-readable', 'facts'],
    ['council-moment', '[]', 'not-an-object', 'facts'],
    ['council-moment', { ...briefing, heldOn: '2026-02-30' }, 'not-a-day', 'facts.heldOn'],
    ['council-moment', { ...briefing, subject: 'x'.repeat(25_000) }, 'record-too-long', 'facts'],
    ['ict-cost', { bookYear: 2025, amount: -5, scope: 'x', source: 'x', explained: 'yes' }, 'below-zero', 'facts.amount'],
  ];
  for (const [kind, facts, code, path] of rows) expect(await record(secretary, scan, kind, facts)).toMatchObject({ code, path });
  expect((await see(secretary, lindewoude)).records).toHaveLength(scan.records.length);
});

test('one municipality does not write for another, and a stranger to the partnership sees nothing', async () => {
  const other = await see(cio, lindewoude);
  expect(other.viewerCan).toEqual([]);
  expect(await record(cio, other, 'council-moment', briefing)).toMatchObject({ code: 'not-yours' });
  const elsewhere = { ...other, organisationId: other.partnershipId };
  expect(await record(secretary, elsewhere, 'council-moment', briefing)).toMatchObject({ code: 'not-found', path: 'organisationId' });
  const nobody = await app.client().ask(`{ partnershipScan(slug: "${slug}") { id } }`);
  expect(nobody.errors?.[0]?.extensions.code).toBe('not-signed-in');
});
