// What comes out as a file is what the screen shows: the same rows, the same rights, and nothing in it that computes.
import { inflateRawSync } from 'node:zlib';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { writeSpreadsheet } from '@hanze/server/platform/spreadsheet';
import { authorise } from '@hanze/server/platform/authorise';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { readCsv } from '@hanze/shared/exchange/csv';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';

const formulas = ['=1+1', '+1', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1', '\r=1', '=HYPERLINK("http://x.example")', '＝1'];

let app: App;
let member: Client;
beforeAll(async () => {
  app = await startApp({}, { example: true });
  member = await app.as('Femke Bakker');
  await app.asSystem(() =>
    app.get(CommandRunner).run('foundPartnership', async () => {
      authorise('foundPartnership', null);
      const em = app.get(EntityManager);
      for (const [index, formula] of formulas.entries())
        em.create(Organisation, { kind: 'other', name: `${formula} uitvoer`, code: `X${index}` });
    }),
  );
});
afterAll(() => app.close());

/** The texts of the parts of a zip, by name. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
    const [size, nameLength, start] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(data, data + size);
    const text = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes;
    parts.set(zip.subarray(at + 46, at + 46 + nameLength).toString(), text.toString());
  }
  return parts;
}

const names = ['participations', 'participants', 'partnerships', 'organisations', 'journal'];
const all = names.flatMap((name) => ['csv', 'ods', 'xlsx'].map((format) => `${name}.${format}`));

async function queryOf(file: string): Promise<string> {
  const { organisations, partnerships } = await member.get<Record<'organisations' | 'partnerships', { nodes: { id: string }[] }>>(
    '{ organisations(search: "Oosterbrink") { nodes { id } } partnerships(search: "Vier Stromen") { nodes { id } } }',
  );
  if (file.startsWith('participations')) return `?organisation=${organisations.nodes[0]?.id}`;
  return file.startsWith('participants') ? `?partnership=${partnerships.nodes[0]?.id}` : '';
}

test.each(all)('%s is a file to save, under the header policy, and not for nobody', async (file) => {
  const path = `/files/exports/${file}${await queryOf(file)}`;
  const { status, headers } = await member.fetch(path);
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toMatch(
    new RegExp(`^attachment; filename="${file.split('.')[0]}-\\d{4}-\\d\\d-\\d\\d\\.${file.split('.')[1]}"$`),
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect((await app.client().fetch(path)).status).toBe(401);
});

test('the filter of the screen is the filter of the file, and the second sheet says it in words', async () => {
  const { organisations } = await member.get<{ organisations: { totalCount: number; nodes: { name: string }[] } }>(
    '{ organisations(search: "a", kind: "municipality") { totalCount nodes { name } } }',
  );
  const path = '/files/exports/organisations';
  const [, ...rows] = readCsv(await (await member.fetch(`${path}.csv?search=a&kind=municipality`)).text());
  expect(rows).toHaveLength(organisations.totalCount);
  expect(rows.length).toBeGreaterThan(2);
  const ods = partsOf(Buffer.from(await (await member.fetch(`${path}.ods?search=a&kind=municipality`)).arrayBuffer()));
  expect(ods.get('content.xml')).toMatch(/Keuze.*Zoekwoord.*Gemeente.*Aantal regels/s);
});

describe('nothing computes', () => {
  test('CSV: no cell starts like a formula', async () => {
    const [, ...rows] = readCsv(await (await member.fetch('/files/exports/organisations.csv?search=uitvoer')).text());
    expect(rows).toHaveLength(formulas.length);
    for (const { fields } of rows) expect(fields[0]).toMatch(/^'/);
  });

  test.each(['ods', 'xlsx'])('%s: no cell holds a formula, and the text is what was typed', async (format) => {
    const zip = Buffer.from(await (await member.fetch(`/files/exports/organisations.${format}?search=uitvoer`)).arrayBuffer());
    const text = [...partsOf(zip).values()].join('\n');
    expect(text).toContain('=1+1 uitvoer');
    expect(text).not.toMatch(/table:formula|<f[ >]|xlink:href="http/);
  });

  test('what XML cannot hold becomes a space', async () => {
    const rows = [['a\u0000b\u0001c', -1.5]];
    for (const format of ['ods', 'xlsx'] as const) {
      const zip = await writeSpreadsheet(format, [{ name: 'Lijst', head: ['x', 'y'], rows }]);
      const text = [...partsOf(Buffer.from(zip)).values()].join('\n');
      expect(text).toContain('a b c');
      expect(text).toContain('-1.5');
    }
  });
});

test.each([
  ['organisations.pdf', '', 404],
  ['constructor.csv', '', 404],
  ['organisations.csv.csv', '', 404],
  ['participations.csv', '', 404],
  ['participations.csv', '?organisation=01999999-0000-7000-8000-000000000000', 404],
  ['participations.csv', '?organisation=x', 422],
  ['partnerships.csv', '?on=2026-02-30', 422],
  ['partnerships.csv', '?state=maybe', 422],
  ['partnerships.csv', '?search=a&search=b', 422],
])('%s%s answers %i', async (file, query, status) => {
  const response = await member.fetch(`/files/exports/${file}${query}`);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w/) });
});
