// A document for paper and for reading aloud, told once: the same blocks become PDF/UA and OpenDocument text, so both say the same.
import type { Language } from './text.ts';
import { refusing } from './refusal.ts';

/** Plain text everywhere: no markup is read in it, so nothing that someone typed can become markup. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** Said in small letters: a source, a remark on the list above. */
  | { readonly is: 'note'; readonly text: string }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** Pairs of what something is called and what it is. */
  | { readonly is: 'facts'; readonly rows: readonly (readonly [term: string, value: string])[] }
  | PaperTable
  /** A drawing (SVG) with what it shows in words, for who cannot see it. */
  | { readonly is: 'picture'; readonly svg: string; readonly alt: string };

export interface PaperColumn {
  readonly head: string;
  /** Amounts and counts: aligned to the right. */
  readonly figures?: boolean;
  /** Its share of the width, beside the shares of the others; 1 when left out. */
  readonly width?: number;
}

export interface PaperTable {
  readonly is: 'table';
  /** What the table shows, in words. */
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  /** One cell per column. The first cell of a row names the row. */
  readonly rows: readonly (readonly string[])[];
  /** The last line, one cell per column. */
  readonly total?: readonly string[];
}

export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Who publishes it: a partnership, a municipality. */
  readonly author: string;
  /** A line above the title: the body and the day. */
  readonly over?: string;
  /** Left in the foot of each page, beside its number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

const refuse = refusing({
  'paper-text-missing': {
    nl: 'In dit document ontbreekt een tekst die er moet staan.',
    en: 'expected a text in this part of the document',
  },
  'heading-skipped': {
    nl: 'Een kop slaat een niveau over. Daardoor klopt de opbouw niet voor wie het document laat voorlezen.',
    en: 'expected a heading at most one level below the one before it',
  },
  'ragged-table': { nl: 'Een tabel heeft een regel met te veel of te weinig cellen.', en: 'expected as many cells as columns' },
  'paper-too-long': { nl: 'Dit document is te lang. Kies een kleiner deel.', en: 'expected at most 20,000 blocks and table rows' },
});

/** Neither XML nor a PDF string has room for these. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** One line of printable text: line ends become spaces. */
export const line = (text: string): string => text.replace(unprintable, '').replace(/\s+/g, ' ').trim();

const needed = (text: string, at: string): string => line(text) || refuse('paper-text-missing', { at });

/** What someone typed in a field of several lines, as paragraphs. */
export const paragraphs = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => line(part) !== '')
    .map((part) => ({ is: 'paragraph', text: line(part) }));

function checkBlock(block: Block, at: string): Block {
  switch (block.is) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, text: needed(block.text, `${at}.text`) };
    case 'list':
      if (block.items.length === 0) refuse('paper-text-missing', { at: `${at}.items` });
      return { ...block, items: block.items.map((item, index) => needed(item, `${at}.items[${index}]`)) };
    case 'facts':
      if (block.rows.length === 0) refuse('paper-text-missing', { at: `${at}.rows` });
      return { ...block, rows: block.rows.map(([term, value], index) => [needed(term, `${at}.rows[${index}]`), line(value)] as const) };
    case 'picture':
      return { ...block, alt: needed(block.alt, `${at}.alt`) };
    default:
      return checkTable(block, at);
  }
}

function checkTable({ is, caption, columns, rows, total }: PaperTable, at: string): PaperTable {
  if (columns.length === 0) refuse('paper-text-missing', { at: `${at}.columns` });
  const cells = (row: readonly string[], where: string) =>
    row.length === columns.length ? row.map(line) : refuse('ragged-table', { at: where });
  return {
    is,
    caption: needed(caption, `${at}.caption`),
    columns: columns.map((column, index) => ({ ...column, head: needed(column.head, `${at}.columns[${index}].head`) })),
    rows: rows.map((row, index) => cells(row, `${at}.rows[${index}]`)),
    ...(total && { total: cells(total, `${at}.total`) }),
  };
}

/**
 * The paper with clean texts. Refuses what could not be read aloud in order: a missing title, language of headings that skip a level, a table
 * without heads or with ragged rows, a picture without words. Source: PDF/UA-1 (ISO 14289-1), 7.1 to 7.5; WCAG 2.2, 1.1.1 and 1.3.1.
 */
export function checkPaper(paper: Paper): Paper {
  const rows = paper.blocks.reduce((sum, block) => sum + ('rows' in block ? block.rows.length : 1), 0);
  if (rows > 20_000) refuse('paper-too-long');
  let level = 0;
  for (const [index, block] of paper.blocks.entries()) {
    if (block.is !== 'heading') continue;
    if (block.level > level + 1) refuse('heading-skipped', { at: `blocks[${index}]` });
    level = block.level;
  }
  return {
    ...paper,
    title: needed(paper.title, 'title'),
    author: needed(paper.author, 'author'),
    footer: line(paper.footer),
    ...(paper.over !== undefined && { over: needed(paper.over, 'over') }),
    blocks: paper.blocks.map((block, index) => checkBlock(block, `blocks[${index}]`)),
  };
}
