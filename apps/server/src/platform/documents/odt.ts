// Writes a paper as OpenDocument text (ODF 1.3): headings with levels, tables with head rows, lists, language, and words with each picture.
import type { Block, Paper, PaperTable } from '@hanze/shared/kernel/paper';
import { countries, stylesFile, xmlFile } from './odt-styles';
import { element, escapeXml } from './xml';
import { type Part, zip } from './zip';

const mediaType = 'application/vnd.oasis.opendocument.text';
const textWidthCm = 16.2;

const paragraph = (style: string, ...inside: string[]) => element('text:p', { 'text:style-name': style }, ...inside);
const said = (style: string, text: string) => paragraph(style, escapeXml(text));

interface Picture {
  name: string;
  svg: string;
}

function blockXml(block: Block, index: number, pictures: Picture[]): string {
  switch (block.is) {
    case 'heading':
      return element(
        'text:h',
        { 'text:style-name': `Heading_20_${block.level}`, 'text:outline-level': `${block.level}` },
        escapeXml(block.text),
      );
    case 'paragraph':
      return said('Standard', block.text);
    case 'note':
      return said('Note', block.text);
    case 'list': {
      const items = block.items.map((item) => element('text:list-item', {}, said('Standard', item)));
      return element('text:list', { 'text:style-name': block.ordered ? 'Numbers' : 'Bullets' }, ...items);
    }
    case 'facts':
      return block.rows
        .map(([term, value]) =>
          paragraph('Standard', element('text:span', { 'text:style-name': 'Strong' }, `${escapeXml(term)}: `), escapeXml(value)),
        )
        .join('');
    case 'picture':
      return pictureXml(block, pictures);
    default:
      return tableXml(block, index);
  }
}

function pictureXml({ svg, alt }: { svg: string; alt: string }, pictures: Picture[]): string {
  const name = `Pictures/${pictures.length + 1}.svg`;
  pictures.push({ name, svg });
  const [, , width = 2, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 2 1').split(/[\s,]+/).map(Number);
  const size = { 'svg:width': `${textWidthCm}cm`, 'svg:height': `${((textWidthCm * height) / width).toFixed(2)}cm` };
  const image = element('draw:image', { 'xlink:href': name, 'xlink:type': 'simple', 'draw:mime-type': 'image/svg+xml' });
  const frame = { 'draw:name': `Picture ${pictures.length}`, 'text:anchor-type': 'as-char', ...size };
  return paragraph('Standard', element('draw:frame', frame, image, element('svg:desc', {}, escapeXml(alt))));
}

function tableXml({ caption, columns, rows, total }: PaperTable, index: number): string {
  const row = (cells: readonly string[], [text, figure]: [string, string], cell: string) =>
    element(
      'table:table-row',
      {},
      ...cells.map((content, at) =>
        element(
          'table:table-cell',
          { 'table:style-name': cell, 'office:value-type': 'string' },
          said(columns[at]?.figures ? figure : text, content),
        ),
      ),
    );
  const head = row(
    columns.map((column) => column.head),
    ['Head', 'FigureHead'],
    'HeadCell',
  );
  return [
    said('Caption', caption),
    element(
      'table:table',
      { 'table:name': `Table ${index + 1}`, 'table:style-name': 'Table' },
      element('table:title', {}, escapeXml(caption)),
      ...columns.map((_, at) => element('table:table-column', { 'table:style-name': `T${index}.${at}` })),
      element('table:table-header-rows', {}, head),
      ...rows.map((cells) => row(cells, ['Cell', 'Figure'], 'BodyCell')),
      ...(total ? [row(total, ['Head', 'FigureHead'], 'BodyCell')] : []),
    ),
  ].join('');
}

/** Looks that belong to the tables of this paper: their columns and their lines. */
function automaticStyles({ blocks }: Paper): string {
  const cell = (name: string, line: string) =>
    element(
      'style:style',
      { 'style:name': name, 'style:family': 'table-cell' },
      element('style:table-cell-properties', { 'fo:padding': '0.12cm', 'fo:border': 'none', 'fo:border-bottom': line }),
    );
  const columns = blocks.flatMap((block, index) => {
    if (block.is !== 'table') return [];
    const all = block.columns.reduce((sum, { width = 1 }) => sum + width, 0);
    return block.columns.map(({ width = 1 }, at) =>
      element(
        'style:style',
        { 'style:name': `T${index}.${at}`, 'style:family': 'table-column' },
        element('style:table-column-properties', { 'style:column-width': `${((textWidthCm * width) / all).toFixed(2)}cm` }),
      ),
    );
  });
  const whole = element(
    'style:style',
    { 'style:name': 'Table', 'style:family': 'table' },
    element('style:table-properties', { 'style:width': `${textWidthCm}cm`, 'table:align': 'left' }),
  );
  const lines = [cell('HeadCell', '1pt solid #13211e'), cell('BodyCell', '0.5pt solid #d9e0dd')];
  return element('office:automatic-styles', {}, whole, ...columns, ...lines);
}

function manifest(names: readonly string[]): Buffer {
  const entry = (path: string, type: string) => element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  const entries = [entry('/', mediaType), ...names.map((name) => entry(name, name.endsWith('.svg') ? 'image/svg+xml' : 'text/xml'))];
  const space = { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': '1.3' };
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${element('manifest:manifest', space, ...entries)}`);
}

/** The bytes of the file. The paper was checked; the same paper makes the same bytes. */
export function writeOdt(paper: Paper): Buffer {
  const { title, author, language, over, blocks } = paper;
  const pictures: Picture[] = [];
  const body = [
    ...(over === undefined ? [] : [said('Over', over)]),
    said('Title', title),
    ...blocks.map((block, index) => blockXml(block, index, pictures)),
  ];
  const meta = element(
    'office:meta',
    {},
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, escapeXml(author)),
    element('dc:language', {}, `${language}-${countries[language]}`),
  );
  const content: Part[] = [
    {
      name: 'content.xml',
      content: xmlFile('office:document-content', automaticStyles(paper), element('office:body', {}, element('office:text', {}, ...body))),
    },
    { name: 'styles.xml', content: stylesFile(paper) },
    { name: 'meta.xml', content: xmlFile('office:document-meta', meta) },
    ...pictures.map(({ name, svg }) => ({ name, content: Buffer.from(svg) })),
  ];
  return zip([
    { name: 'mimetype', content: Buffer.from(mediaType), stored: true },
    { name: 'META-INF/manifest.xml', content: manifest(content.map(({ name }) => name)) },
    ...content,
  ]);
}
