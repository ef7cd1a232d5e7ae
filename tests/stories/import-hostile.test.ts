// Files that are not what they seem, by every road the browser has: refused with a sentence or row by row, nothing written, server alive.
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { JournalEntry } from '@hanze/server/journal/journal-entry.entity';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { authorise } from '@hanze/server/platform/authorise';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { readCsv } from '@hanze/shared/exchange/csv';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { mandate, persona, signedIn } from '../support/people.ts';

let app: App;
let administrator: Client;
beforeAll(async () => {
  app = await startApp();
  administrator = await signedIn(app, await persona(app, [mandate('administrator')]));
});
afterAll(() => app.close());

/** Lines the journal holds of imports that were meant to be. */
let expected = 0;
const lines = () => app.asSystem(() => app.get(EntityManager).fork().count(JournalEntry, { command: 'importRegister' }));
// oxlint-disable vitest/no-standalone-expect -- what must hold after each of them
afterEach(async () => {
  expect((await app.client().fetch('/health/ready')).status).toBe(200);
  expect(await lines()).toBe(expected);
});
// oxlint-enable vitest/no-standalone-expect

interface Shown {
  state: string;
  refusal: string | null;
  rejectedCount: number;
  kinds: { kind: string; created: number }[];
}

const begin = async (): Promise<string> => {
  const { beginImport } = await administrator.get<{ beginImport: { id: string } }>('mutation { beginImport { ... on Import { id } } }');
  return beginImport.id;
};

const send = (id: string, name: string, body: string | Buffer, by = administrator) =>
  by.fetch(`/files/imports/${id}/${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(Buffer.from(body)),
  });

async function previewed(id: string): Promise<Shown> {
  await administrator.get('mutation($id: ID!) { previewImport(id: $id) { __typename } }', { id });
  return settled(id);
}

/** The import once its step is over. */
async function settled(id: string): Promise<Shown> {
  for (;;) {
    const document = 'query($id: ID!) { import(id: $id) { state refusal rejectedCount kinds { kind created } } }';
    const { import: shown } = await administrator.get<{ import: Shown }>(document, { id });
    if (!['reading', 'writing'].includes(shown.state)) return shown;
    await pause(20);
  }
}

async function preview(files: Record<string, string | Buffer>): Promise<Shown & { id: string }> {
  const id = await begin();
  for (const [name, body] of Object.entries(files)) expect((await send(id, name, body)).status).toBe(204);
  return { id, ...(await previewed(id)) };
}

const municipalityHead = 'gemeentecode,naam,officiele_naam,provincie,roo_id,oin,kvk,rsin,geldig_van,geldig_tot';
const groningen = 'GM0014,Groningen,Gemeente Groningen,Groningen,24194,,,,1900-01-01,';

test.each<[what: string, file: string, body: string | Buffer, refusal: RegExp]>([
  [
    'another encoding',
    'gemeenten_actueel.csv',
    Buffer.from(`${municipalityHead}\nGM0001,Súdwest-Fryslân\n`, 'latin1'),
    /andere tekencodering dan UTF-8/,
  ],
  ['columns that are not there', 'gemeenten_actueel.csv', 'gemeentecode,naam\nGM0014,Groningen\n', /officiele_naam/],
  ['a zip named .csv', 'gemeenten_actueel.csv', Buffer.from('PK\u0003\u0004 and so on', 'latin1'), /geen tekst maar ZIP/],
  ['nothing', 'gemeenten_actueel.csv', '', /is leeg/],
  ['binary', 'gemeenten_actueel.csv', Buffer.from([0x61, 0, 0x62]), /geen tekst/],
  ['a table where lines of JSON belong', 'gr_regelingen.jsonl', `${municipalityHead}\n${groningen}\n`, /gr_regelingen\.jsonl/],
  ['a file without the one it needs', 'inwoners.csv', 'gemeentecode,naam,jaar,inwoners,bron\n', /roo_gemeenten_actueel\.csv/],
])('%s: the file is refused with a sentence', async (_, file, body, refusal) => {
  expect(await preview({ [file]: body })).toMatchObject({ state: 'failed', refusal: expect.stringMatching(refusal), kinds: [] });
});

test('two files of one kind, and an import without files, are refused', async () => {
  const sound = `${municipalityHead}\n${groningen}\n`;
  expect(await preview({ 'a_gemeenten_actueel.csv': sound, 'b_gemeenten_actueel.csv': sound })).toMatchObject({ state: 'failed' });
  expect(await previewed(await begin())).toMatchObject({ state: 'failed', refusal: expect.stringMatching(/geen bestanden/) });
});

const participationHead =
  'regeling_roo_id,regeling_naam,citeertitel,samenwerkingsvorm,datum_inwerkingtreding,datum_uitwerkingtreding,deelnemer_naam,deelnemer_roo_id,deelnemer_tooi_code,toetredings_datum,uittredings_datum,bestuursorganen,verdeelsleutel';
const joins = (code: string, joined: string, left = '') =>
  `100,,,Openbaar lichaam,2015-01-01,,Gemeente Groningen,24194,${code},${joined},${left},Gemeenteraad,`;

test('rows that cannot be are left out, each with its line and reason in rejected.csv; the others are counted', async () => {
  const arrangement = {
    identifiers: { roo_id: '100' },
    names: [{ value: 'Regeling 100' }],
    gr_meta: { samenwerkingsvorm: { value: 'Openbaar lichaam' } },
    valid_from: '2015-01-01',
    valid_until: null,
  };
  const { id, ...shown } = await preview({
    'gemeenten_actueel.csv': [municipalityHead, groningen, groningen, groningen.replace('GM0014', '=1+1'), 'GM0015,te kort', ''].join('\n'),
    'gr_regelingen.jsonl': `${JSON.stringify(arrangement)}\n`,
    'gr_deelnemers.csv': [
      participationHead,
      joins('GM0014', '2015-01-01'),
      joins('GM0014', '2021-02-29'),
      joins('GM0014', '2016-01-01', '2015-12-31'),
      joins('GM9999', '2016-01-01'),
      '',
    ].join('\n'),
  });
  expect(shown).toMatchObject({ state: 'previewed', rejectedCount: 6, refusal: null });
  expect(shown.kinds).toContainEqual({ kind: 'participations', created: 1 });
  const response = await administrator.fetch(`/files/imports/${id}/rejected.csv`);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
  const [head, ...rows] = readCsv(await response.text());
  expect(head?.fields).toEqual(['bestand', 'regel', 'veld', 'reden', 'rij']);
  expect(rows.map(({ fields }) => fields.slice(0, 2).join(':')).sort()).toEqual([
    'gemeenten_actueel.csv:3',
    'gemeenten_actueel.csv:4',
    'gemeenten_actueel.csv:5',
    'gr_deelnemers.csv:3',
    'gr_deelnemers.csv:4',
    'gr_deelnemers.csv:5',
  ]);
  for (const { fields } of rows) expect(fields[3]).toMatch(/\w{3}/);
});

test('what was previewed is written when asked for, told by the journal, and not written twice', async () => {
  const { id } = await preview({ 'gemeenten_actueel.csv': `${municipalityHead}\n${groningen}\n` });
  const write = 'mutation($id: ID!) { importRegister(id: $id) { __typename ... on Refusal { code } } }';
  expect(await administrator.get(write, { id })).toEqual({ importRegister: { __typename: 'Import' } });
  expect(await settled(id)).toMatchObject({ state: 'done', refusal: null });
  const { organisations } = await administrator.get<{ organisations: { nodes: object[] } }>('{ organisations { nodes { code } } }');
  expect(organisations.nodes).toContainEqual({ code: 'GM0014' });
  expect(await lines()).toBe(1);
  expected = 1;
  expect(await administrator.get(write, { id })).toEqual({ importRegister: { __typename: 'Refusal', code: 'import-not-in-this-state' } });
  // the files go right after the import is told to be done
  await expect.poll(() => existsSync(join(app.config.dataDir, 'imports', id))).toBe(false);
});

/** Sends as long as the server lets it; the status of the answer, or 'cut off'. */
function stream(path: string, megabytes: number, cookie: string): Promise<{ status: number | 'cut off'; sent: number }> {
  return new Promise((answer) => {
    const piece = Buffer.alloc(1024 * 1024, 'a;b\n');
    let sent = 0;
    const headers = { 'content-type': 'application/octet-stream', cookie };
    const sending = request(`${app.url}${path}`, { method: 'PUT', headers }, (response) => {
      response.resume();
      sending.destroy();
      answer({ status: response.statusCode ?? 0, sent });
    });
    sending.on('error', () => answer({ status: 'cut off', sent }));
    const more = (): void => {
      if (sending.destroyed) return;
      if (sent >= megabytes) sending.end();
      else if (sending.write(piece)) setImmediate(more);
      else sending.once('drain', more);
      sent++;
    };
    more();
  });
}

test('200 MB is refused at the limit, without filling memory or disk', { timeout: 60_000 }, async () => {
  const id = await begin();
  const before = process.memoryUsage().rss;
  const { status, sent } = await stream(`/files/imports/${id}/gemeenten_actueel.csv`, 200, administrator.cookie);
  expect(status).toBe(422);
  expect(sent).toBeLessThan(120);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(120);
  expect(readdirSync(join(app.config.dataDir, 'imports', id))).toEqual([]);
});

test.each([
  '..%2F..%2Fgemeenten_actueel.csv',
  '%2Ftmp%2Fgemeenten_actueel.csv',
  'a%00gemeenten_actueel.csv',
  '%E2%80%AEgemeenten_actueel.csv',
  'C%3A%5Cgemeenten_actueel.csv',
  `${'x'.repeat(200)}gemeenten_actueel.csv`,
  'gemeenten_actueel.csv.exe',
  'hanze.sqlite',
])('a file named %s does not reach the disk', async (name) => {
  const id = await begin();
  expect([404, 414, 422]).toContain((await send(id, name, `${municipalityHead}\n`)).status);
  expect(existsSync(join(app.config.dataDir, 'imports', id))).toBe(false);
  expect(existsSync(join(app.config.dataDir, 'gemeenten_actueel.csv'))).toBe(false);
});

const someMunicipality = (): Promise<string> =>
  app.asSystem(() =>
    app.get(CommandRunner).run('foundPartnership', async () => {
      authorise('foundPartnership', null);
      return app.get(EntityManager).create(Organisation, { kind: 'municipality', name: 'Veenmeer' }).id;
    }),
  );

test('nobody, and the CIO of a municipality, can neither send nor take out; nobody can send to an import that is further', async () => {
  const sound = `${municipalityHead}\n${groningen}\n`;
  const { id } = await preview({ 'gemeenten_actueel.csv': sound });
  const later = await send(id, 'gemeenten_actueel.csv', sound);
  expect([later.status, await later.json()]).toMatchObject([422, { code: 'import-not-in-this-state' }]);

  const member = await signedIn(app, await persona(app, [mandate('cio', { organisationId: await someMunicipality() })]));
  for (const [client, status] of [
    [app.client(), 401],
    [member, 404],
  ] as const) {
    expect((await send(id, 'gemeenten_actueel.csv', sound, client)).status).toBe(status);
    expect((await client.fetch(`/files/imports/${id}/rejected.csv`)).status).toBe(status);
    expect((await client.fetch(`/files/imports/${id}`, { method: 'DELETE' })).status).toBe(status);
  }
  expect((await send('01999999-0000-7000-8000-000000000000', 'gemeenten_actueel.csv', sound)).status).toBe(404);
});
