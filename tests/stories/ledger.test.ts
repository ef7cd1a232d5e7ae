// The import of a ledger: columns found and remembered, accounts given a cost group, rows rejected with a reason, and files that are not what
// they seem refused with a sentence.
import { deflateRawSync } from 'node:zlib';
import { CostLine } from '@hanze/server/sharing/cost-line.entity';
import { LedgerWritingService } from '@hanze/server/exchange/ledger/ledger-writing.service';
import { JournalEntry } from '@hanze/server/journal/journal-entry.entity';
import { writeSpreadsheet } from '@hanze/server/platform/spreadsheet';
import { readCsv } from '@hanze/shared/exchange/csv';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type Client, startApp } from '../support/app.ts';
import { askToBook, beginLedger, forThePartnership, ledgerSettled, previewLedger, readLedger, sendLedger } from '../support/ledger.ts';

let app: App;
let controller: Client;
let partnershipId: string;
let groupIds: string[];
beforeAll(async () => {
  app = await startApp({}, { example: true });
  controller = await forThePartnership(app, 'Ingrid Meijer', 'controller');
  const asked = '{ costYear(slug: "vier-stromen") { partnershipId groups { id } } }';
  const { costYear } = await controller.get<{ costYear: { partnershipId: string; groups: { id: string }[] } }>(asked);
  partnershipId = costYear.partnershipId;
  groupIds = costYear.groups.map(({ id }) => id);
}, 60_000);
afterAll(() => app.close());

const head = ['Boekstuknummer', 'Regel', 'Kostenplaats', 'Boekdatum', 'Omschrijving', 'Bedrag', 'Btw'];
type Cells = (string | number)[];
const rows: Cells[] = [
  ['2026-001', 1, '43100', '15-01-2026', 'Licenties januari', '12.500,00', '2.625,00'],
  ['2026-001', 2, '43200', '15-01-2026', 'Hosting; "twee" zalen', '1.000,01', '210,00'],
  ['2026-002', 1, '49999', '16-01-2026', 'Tussenrekening', '99,00', '0'],
];
const csvOf = (lines: Cells[], heads = head) =>
  [heads, ...lines].map((line) => line.map((cell) => `"${`${cell}`.replaceAll('"', '""')}"`).join(';')).join('\r\n');
const xlsxOf = (lines: Cells[], heads = head) => writeSpreadsheet('xlsx', [{ name: 'Grootboek', head: heads, rows: lines }]);
const mapped = (mapping: string) => ({
  ...(JSON.parse(mapping) as { columns: object }),
  groups: { '43100': groupIds[0], '43200': groupIds[1], '49999': 'none' },
});
const counted = (entity: new () => object, where: object) =>
  app.asSystem(() =>
    app
      .get(EntityManager)
      .fork()
      .count(entity, where as never),
  );

describe('a ledger', () => {
  test('is read, its accounts get a cost group, and is booked once; the mapping is remembered', async () => {
    const first = await readLedger(controller, partnershipId, ['grootboek.csv', csvOf(rows)]);
    expect(first).toMatchObject({ state: 'previewed', problem: null, remembered: false, rowCount: 3, unassigned: 3, created: 0 });
    expect(first.accounts).toContainEqual({ account: '43100', count: 1, cents: 12_500_00, example: 'Licenties januari' });
    const again = await previewLedger(controller, first.id, mapped(first.mapping));
    expect(again).toMatchObject({ created: 2, leftOut: 1, unassigned: 0, rejectedCount: 0 });
    expect(again.groups).toContainEqual({ groupId: groupIds[1], count: 1, cents: 1_000_01 });
    expect(await counted(CostLine, { ledgerKey: { $ne: null } })).toBe(0);
    expect(await askToBook(controller, first.id)).toEqual({ __typename: 'LedgerImport' });
    expect(await ledgerSettled(controller, first.id)).toMatchObject({ state: 'done', created: 2 });
    expect(await counted(CostLine, { ledgerKey: '2026/2026-001/2', amount: 1_000_01, description: 'Hosting; "twee" zalen' })).toBe(1);
    expect(await counted(JournalEntry, { command: 'importLedger', record: 'CostLine' })).toBe(2);
    expect(await askToBook(controller, first.id)).toMatchObject({ code: 'import-not-in-this-state' });
  });

  test('as XLSX is the same ledger: numbers are amounts, days are days, and nothing is booked twice', async () => {
    const lines: Cells[] = [
      ['2026-001', 1, '43100', '15-01-2026', 'Licenties januari', 12_500, 2_625],
      ['2026-001', 2, '43200', '2026-01-15', 'Hosting; "twee" zalen', 1_000.01, 210],
      ['2026-003', 1, '43200', '17-01-2026', 'Hosting', 0.1 + 0.2, 0],
    ];
    const shown = await readLedger(controller, partnershipId, ['grootboek.xlsx', await xlsxOf(lines)]);
    expect(shown).toMatchObject({ remembered: true, same: 2, created: 1, rejectedCount: 0 });
    expect(shown.groups).toEqual([{ groupId: groupIds[1], count: 1, cents: 30 }]);
  });

  test('with another amount under a number that is here is rejected, and says what to do', async () => {
    const lines = [rows[0]!.with(5, '12.600,00'), rows[1]!];
    const { rejected, same, created } = await readLedger(controller, partnershipId, ['grootboek.csv', csvOf(lines)]);
    expect([same, created, rejected.length]).toEqual([1, 0, 1]);
    expect(rejected[0]).toMatchObject({ line: 2, field: 'entry', text: expect.stringContaining('Boek die regel terug') });
  });

  test('with rows of a year that was settled is booked without them: a correction goes into the next year', async () => {
    const lines: Cells[] = [
      ['2025-900', 1, '43100', '30-12-2025', 'Nagekomen factuur', '10,00', '0'],
      ['2026-900', 1, '43100', '30-01-2026', 'Correctie over 2025', '10,00', '0'],
    ];
    const { rejected, created, groups } = await readLedger(controller, partnershipId, ['grootboek.csv', csvOf(lines)]);
    expect([created, groups]).toEqual([1, [{ groupId: groupIds[0], count: 1, cents: 10_00 }]]);
    expect(rejected).toMatchObject([{ line: 2, field: 'year', text: expect.stringContaining('in het volgende jaar') }]);
    // settled between preview and booking: the same sentence, in the same place as for a line that is entered
    const writing = app.get(LedgerWritingService);
    const late = {
      row: 2,
      key: '2025/1',
      groupId: groupIds[0]!,
      year: 2025,
      day: '2025-12-30',
      amount: 1,
      vat: 0,
      description: 'Laat',
      source: 'x',
    };
    await expect(app.asSystem(() => writing.write(partnershipId, [late], 'actual', () => {}))).rejects.toMatchObject({
      code: 'year-settled',
    });
    const input = {
      groupId: groupIds[0],
      year: 2025,
      kind: 'actual',
      amount: 1,
      vat: 0,
      description: 'Laat',
      day: '2025-12-30',
      source: 'x',
    };
    const entered = 'mutation ($input: EnterCostLineInput!) { enterCostLine(input: $input) { ... on Refusal { code path } } }';
    expect(await controller.get(entered, { input })).toEqual({ enterCostLine: { code: 'year-settled', path: 'year' } });
  });

  test('with rows that cannot be is booked without them; each is in rejected.csv with its reason', async () => {
    const lines: Cells[] = [
      ['2026-010', 1, '43100', '31-02-2026', 'Dag bestaat niet', '1,00', '0'],
      ['2026-011', 1, '43100', '01-02-2026', '=HYPERLINK("https://example.org";"klik")', '1,00', '0'],
      ['2026-012', 1, '43100', '01-02-2026', 'Formule als bedrag', '=1+1', '0'],
      ['2026-013', 1, '43100', '01-02-2026', 'In orde', '1,00', '0'],
      ['2026-013', 1, '43100', '01-02-2026', 'Nog eens', '1,00', '0'],
      ['', 1, '43100', '01-02-2026', 'Zonder nummer', '1,00', '0'],
    ];
    const shown = await readLedger(controller, partnershipId, ['grootboek.csv', `${csvOf(lines)}\r\n"open;2;43100`]);
    expect(shown).toMatchObject({ created: 1, rejectedCount: 6 });
    const response = await controller.fetch(`/files/imports/${shown.id}/rejected.csv`);
    const [, ...left] = readCsv(await response.text()).map(({ fields }) => fields);
    expect(left.map(([, line]) => Number(line))).toEqual([2, 3, 4, 6, 7, 8]);
    for (const [, , , reason] of left) expect(reason).toMatch(/\w{3}/);
  });

  test('of which a column is missing says which, and is not booked', async () => {
    const heads = head.with(0, 'Kleur');
    const shown = await readLedger(controller, partnershipId, ['grootboek.csv', csvOf(rows, heads)]);
    expect(shown).toMatchObject({ state: 'previewed', created: 0, head: heads });
    expect(shown.problem).toEqual({ path: 'columns.entry', message: expect.stringContaining('Boekstuknummer') });
    expect(await askToBook(controller, shown.id)).toMatchObject({ code: 'import-not-in-this-state' });
    const chosen = mapped(shown.mapping);
    const right = await previewLedger(controller, shown.id, { ...chosen, columns: { ...chosen.columns, entry: 'Kleur' } });
    expect(right).toMatchObject({ problem: null, same: 2 });
  });

  test.each([
    ['{', 'mapping-unreadable', 'mapping'],
    ['{"columns":{},"decimal":";","kind":"actual","groups":{}}', 'not-a-choice', '$.decimal'],
    ['{"columns":{},"decimal":",","kind":"gift","groups":{}}', 'not-a-choice', '$.kind'],
  ])('with the mapping %s is refused at its place', async (mapping, code, path) => {
    const id = await beginLedger(controller, partnershipId);
    const asked = 'mutation ($id: ID!, $m: String) { previewLedger(id: $id, mapping: $m) { ... on Refusal { code path } } }';
    expect(await controller.get(asked, { id, m: mapping })).toEqual({ previewLedger: { code, path } });
  });
});

/** A zip of one part, as it says in its directory and as it is. */
function zipOf(name: string, content: Buffer, declared = content.length): Buffer {
  const packed = deflateRawSync(content);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(declared, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), packed]);
  const entry = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\u0005\u0006'), end]);
}

const entities = Buffer.from(
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><workbook><sheets>&f;&a;</sheets></workbook>',
);

describe('a file that is not what it seems', () => {
  test.each<[what: string, name: string, body: string | Buffer, refusal: RegExp]>([
    ['another encoding', 'grootboek.csv', Buffer.from(csvOf([rows[0]!.with(4, 'Súdwest')]), 'latin1'), /andere tekencodering dan UTF-8/],
    ['a spreadsheet named .csv', 'grootboek.csv', Buffer.from('PK\u0003\u0004 and so on'), /geen tekst maar ZIP/],
    ['a text named .xlsx', 'grootboek.xlsx', csvOf(rows), /geen leesbaar XLSX-bestand/],
    ['nothing', 'grootboek.csv', '', /is leeg/],
    ['no head', 'grootboek.csv', 'een;twee\n1;2\n', /geen rij met de namen/],
    ['a zip without a sheet', 'grootboek.xlsx', zipOf('[Content_Types].xml', Buffer.from('<Types/>')), /geen leesbaar XLSX-bestand/],
    ['entities in its XML', 'grootboek.xlsx', zipOf('xl/workbook.xml', entities), /geen leesbaar XLSX-bestand/],
    ['400 MB of nothing', 'grootboek.xlsx', zipOf('xl/workbook.xml', Buffer.alloc(1000), 400 * 1024 * 1024), /uitgepakt groter dan 300 MB/],
    ['more inside than it says', 'grootboek.xlsx', zipOf('xl/workbook.xml', Buffer.alloc(40_000_000), 1000), /geen leesbaar XLSX-bestand/],
    ['a size that it does not say', 'grootboek.xlsx', zipOf('xl/workbook.xml', Buffer.alloc(40_000_000), 0), /geen leesbaar XLSX-bestand/],
  ])('%s is refused with a sentence', async (_, name, body, refusal) => {
    expect(await readLedger(controller, partnershipId, [name, body])).toMatchObject({
      state: 'failed',
      refusal: expect.stringMatching(refusal),
    });
  });

  test.each(['grootboek.ods', '../grootboek.csv', 'grootboek.csv.exe', 'hanze.sqlite'])(
    'named %s does not reach the disk',
    async (name) => {
      const id = await beginLedger(controller, partnershipId);
      expect([404, 422]).toContain((await sendLedger(controller, id, name, csvOf(rows))).status);
      expect(await previewLedger(controller, id)).toMatchObject({ state: 'failed', refusal: expect.stringMatching(/geen grootboek/) });
    },
  );
});

describe('whose it is', () => {
  test('an alderman does not import, and does not see what the controller sent', async () => {
    const { id } = await readLedger(controller, partnershipId, ['grootboek.csv', csvOf(rows)]);
    const alderman = await app.as('Marijke de Boer');
    expect(await beginLedger(alderman, partnershipId)).toBe('refused: forbidden');
    expect(await alderman.get('query ($id: ID!) { ledgerImport(id: $id) { id } }', { id })).toEqual({ ledgerImport: null });
    expect((await sendLedger(alderman, id, 'grootboek.csv', csvOf(rows))).status).toBe(404);
    expect((await alderman.fetch(`/files/imports/${id}/rejected.csv`)).status).toBe(404);
    expect((await controller.fetch('/files/imports/not-an-id/rejected.csv')).status).toBe(404);
  });

  test('the import of the register is not the controller’s, and does not show in the list of ledgers', async () => {
    expect(await controller.get('mutation { beginImport { ... on Refusal { code } } }')).toEqual({ beginImport: { code: 'forbidden' } });
    const asked = 'query ($p: ID!) { ledgerImports(partnershipId: $p) { state } recentImports { id } }';
    const lists = await controller.get<{ ledgerImports: object[]; recentImports: object[] }>(asked, { p: partnershipId });
    expect(lists.ledgerImports.length).toBeGreaterThan(5);
    expect(lists.recentImports).toEqual([]);
  });
});
