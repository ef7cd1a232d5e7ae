// A paper is refused where it could not be read aloud in order, and otherwise comes out clean.
import { expect, test } from 'vitest';
import { type Block, checkPaper, type Paper, paragraphs } from './paper.ts';
import { refusalOf } from './refused.oracle.ts';

const paper = (...blocks: Block[]): Paper => ({
  language: 'nl',
  title: 'Besluitenlijst',
  author: 'Vier Stromen',
  footer: 'Bestuur',
  blocks,
});
const table = (more: object): Block => ({
  is: 'table',
  caption: 'Stemmen',
  columns: [{ head: 'Zetel' }, { head: 'Stemmen', figures: true }],
  rows: [['Waterhoek', '3']],
  ...more,
});

test.each<[what: string, paper: Paper, code: string, path: string]>([
  ['no title', { ...paper(), title: ' \u0007 ' }, 'paper-text-missing', 'title'],
  ['no author', { ...paper(), author: '' }, 'paper-text-missing', 'author'],
  ['an empty line above the title', { ...paper(), over: '' }, 'paper-text-missing', 'over'],
  ['a first heading of level 2', paper({ is: 'heading', level: 2, text: 'Besluit' }), 'heading-skipped', 'blocks[0]'],
  [
    'a heading that skips a level',
    paper({ is: 'heading', level: 1, text: 'Besluit' }, { is: 'heading', level: 3, text: 'Stemmen' }),
    'heading-skipped',
    'blocks[1]',
  ],
  ['an empty list', paper({ is: 'list', ordered: false, items: [] }), 'paper-text-missing', 'blocks[0].items'],
  ['an empty item', paper({ is: 'list', ordered: true, items: ['een', ' '] }), 'paper-text-missing', 'blocks[0].items[1]'],
  ['no facts', paper({ is: 'facts', rows: [] }), 'paper-text-missing', 'blocks[0].rows'],
  ['a fact without a name', paper({ is: 'facts', rows: [['', 'x']] }), 'paper-text-missing', 'blocks[0].rows[0]'],
  ['a picture without words', paper({ is: 'picture', svg: '<svg/>', alt: '' }), 'paper-text-missing', 'blocks[0].alt'],
  ['a table without columns', paper(table({ columns: [], rows: [] })), 'paper-text-missing', 'blocks[0].columns'],
  ['a table without a caption', paper(table({ caption: '' })), 'paper-text-missing', 'blocks[0].caption'],
  [
    'a column without a head',
    paper(table({ columns: [{ head: 'Zetel' }, { head: '' }] })),
    'paper-text-missing',
    'blocks[0].columns[1].head',
  ],
  ['a row too short', paper(table({ rows: [['Waterhoek']] })), 'ragged-table', 'blocks[0].rows[0]'],
  ['a total too long', paper(table({ total: ['Samen', '3', '?'] })), 'ragged-table', 'blocks[0].total'],
  ['more than one can print', paper(table({ rows: Array.from({ length: 20_001 }, () => ['a', 'b']) })), 'paper-too-long', '$'],
])('%s is refused', (_what, given, code, path) => {
  expect(refusalOf(() => checkPaper(given))).toMatchObject({ code, path });
});

test('texts come out as single clean lines; levels may go up by any number', () => {
  const headings: Block[] = [1, 2, 3, 1].map((level) => ({ is: 'heading', level: level as 1, text: ' Kop\n van\u0000 twee  regels ' }));
  expect(checkPaper(paper(...headings, table({ total: ['Samen\t', ''] }), { is: 'facts', rows: [['Dag ', '']] }))).toEqual(
    paper(
      ...[1, 2, 3, 1].map((level): Block => ({ is: 'heading', level: level as 1, text: 'Kop van twee regels' })),
      table({ total: ['Samen', ''] }),
      { is: 'facts', rows: [['Dag', '']] },
    ),
  );
});

test('a text of several lines becomes paragraphs', () => {
  expect(paragraphs('Eén\nregel.\n\n\nEn nog één.\n\n \n')).toEqual([
    { is: 'paragraph', text: 'Eén regel.' },
    { is: 'paragraph', text: 'En nog één.' },
  ]);
});
