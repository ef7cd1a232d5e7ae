// A paper comes out as PDF/UA and as OpenDocument text, and both say the same; what cannot be read aloud is refused.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, Paper } from '@hanze/shared/kernel/paper';
import { Refused } from '@hanze/shared/kernel/refusal';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { DocumentsService, readFileName } from './documents.service';
import { unzip } from './odt.oracle';
import { readPdf, type Tag } from './pdf-structure.oracle';
import { mostWaiting, Typesetter } from './typesetter';

const typesetter = new Typesetter(pino({ level: 'silent' }));
const documents = new DocumentsService(typesetter);
afterAll(() => typesetter.onModuleDestroy());

const hostile = '#panic() $x$ *y* <b> & "z" #strong[q] ]] //';
const paper = (blocks: readonly Block[]): Paper => ({
  language: 'nl',
  title: 'Besluitenlijst',
  author: 'Vier Stromen',
  over: 'Bestuur, 12 maart 2026',
  footer: 'Vier Stromen',
  blocks,
});
const every: Block[] = [
  { is: 'heading', level: 1, text: 'Eén servicedesk' },
  { is: 'paragraph', text: hostile },
  { is: 'list', ordered: true, items: ['Samen kopen.', 'Samen bellen.'] },
  { is: 'heading', level: 2, text: 'Stemmen' },
  {
    is: 'table',
    caption: 'Stemmen per zetel',
    columns: [
      { head: 'Zetel', width: 3 },
      { head: 'Stemmen', figures: true },
    ],
    rows: [
      ['Waterhoek', '3'],
      ['Veenmeer', '1'],
    ],
    total: ['Samen', '4'],
  },
  { is: 'facts', rows: [['Besloten op', '12 maart 2026']] },
  {
    is: 'picture',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 4"><rect width="9" height="4"/></svg>',
    alt: 'Vier van negen.',
  },
  { is: 'note', text: 'Bron: het register.' },
];
const all = (tree: Tag, wanted: string): Tag[] => [
  ...(tree.tag === wanted ? [tree] : []),
  ...tree.children.flatMap((child) => all(child, wanted)),
];

test('the PDF says what it is, in which language, and can be read aloud in order', async () => {
  const pdf = readPdf(await documents.write(paper(every), 'pdf'));
  expect(pdf).toMatchObject({ language: 'nl', title: 'Besluitenlijst', marked: true, accessibility: '1', pages: 1 });
  expect(pdf.tree.children.map(({ tag }) => tag)).toEqual(['P', 'Title', 'H1', 'P', 'L', 'H2', 'Table', 'L', 'Figure', 'P']);
  expect(all(pdf.tree, 'Table')[0]?.children.map(({ tag }) => tag)).toEqual(['Caption', 'THead', 'TBody', 'TFoot']);
  expect(all(pdf.tree, 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column']);
  expect(all(pdf.tree, 'TR')).toHaveLength(4);
  expect(all(pdf.tree, 'LI')).toHaveLength(3);
  expect(all(pdf.tree, 'Figure').map(({ alt }) => alt)).toEqual(['Vier van negen.']);
});

test('a table of many pages stays one table, and comes out in seconds', async () => {
  const [table] = every.filter((block) => block.is === 'table');
  const rows = Array.from({ length: 1000 }, (_, n) => [`Zetel ${n}`, `${n}`]);
  const began = performance.now();
  const pdf = readPdf(await documents.write(paper([{ ...table!, rows }]), 'pdf'));
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(pdf.pages).toBeGreaterThan(20);
  expect(all(pdf.tree, 'Table')).toHaveLength(1);
  expect(all(pdf.tree, 'TR')).toHaveLength(1002);
});

test('the ODT has levels, head rows, lists, language and words with its picture', async () => {
  const { names, texts } = unzip(await documents.write(paper(every), 'odt'));
  expect(names.slice(0, 2)).toEqual(['mimetype', 'META-INF/manifest.xml']);
  const content = texts.get('content.xml') ?? '';
  expect(content).toContain('text:outline-level="1">Eén servicedesk</text:h>');
  expect(content).toContain('text:outline-level="2">Stemmen</text:h>');
  expect(content.match(/<table:table-header-rows>/g)).toHaveLength(1);
  expect(content.match(/<text:list-item>/g)).toHaveLength(2);
  expect(content).toContain('<svg:desc>Vier van negen.</svg:desc>');
  expect(content).toContain('#panic() $x$ *y* &lt;b&gt; &amp; &quot;z&quot; #strong[q] ]] //');
  expect(texts.get('styles.xml')).toContain('fo:language="nl" fo:country="NL"');
  expect(texts.get('meta.xml')).toContain('<dc:title>Besluitenlijst</dc:title>');
  for (const name of names.slice(2)) expect(texts.get('META-INF/manifest.xml')).toContain(`manifest:full-path="${name}"`);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
test.skipIf(office === undefined)('an office suite opens the ODT', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-odt-'));
  writeFileSync(join(folder, 'a.odt'), await documents.write(paper(every), 'odt'));
  spawnSync(office!, ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'a.odt')]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('Samen bellen.');
  rmSync(folder, { recursive: true });
});

test('the same paper makes the same bytes, in either language', async () => {
  for (const language of ['nl', 'en'] as const) {
    const one = { ...paper(every), language };
    for (const format of ['pdf', 'odt'] as const)
      expect(Buffer.from(await documents.write(one, format)).equals(await documents.write(one, format))).toBe(true);
    expect(readPdf(await documents.write(one, 'pdf')).language).toBe(language);
  }
});

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof Refused ? error.code : 'a bug'),
  );

test('refused: words missing, a picture that is none, and more askers than can wait; the next one is served', async () => {
  expect(await refusalOf(documents.write({ ...paper(every), title: '' }, 'odt'))).toBe('paper-text-missing');
  expect(await refusalOf(documents.write(paper([{ is: 'picture', svg: 'nothing', alt: 'Niets.' }]), 'pdf'))).toBe('document-not-made');
  const asked = Array.from({ length: mostWaiting + 3 }, () => refusalOf(documents.write(paper(every), 'pdf')));
  const codes = await Promise.all(asked);
  expect(codes.filter((code) => code === 'documents-busy')).toHaveLength(2);
  expect(codes.filter((code) => code === 'none')).toHaveLength(mostWaiting + 1);
  expect(await refusalOf(documents.write(paper(every), 'pdf'))).toBe('none');
});

test.each([
  ['besluitenlijst-2026.pdf', { name: 'besluitenlijst-2026', format: 'pdf' }],
  ['a.odt', { name: 'a', format: 'odt' }],
  ['a.docx', null],
  ['../a.pdf', null],
  ['a.pdf.odt', null],
  ['.pdf', null],
])('%s is read as a file name', (file, expected) => expect(readFileName(file)).toEqual(expected));
