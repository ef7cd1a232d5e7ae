// The fixed parts of an OpenDocument text: the looks of its headings, tables and lists, and the foot of the page.
import type { Paper } from '@hanze/shared/kernel/paper';
import { element, escapeXml } from './xml';

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
] as const;

export const xmlFile = (root: string, ...inside: string[]): Buffer => {
  const declared = Object.fromEntries(namespaces.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${element(root, { ...declared, 'office:version': '1.3' }, ...inside)}`);
};

const ink = '#13211e';
const soft = '#56645f';

interface Look {
  text?: Readonly<Record<string, string>>;
  paragraph?: Readonly<Record<string, string>>;
  parent?: string;
  level?: number;
}
const looks: Readonly<Record<string, Look>> = {
  Standard: { paragraph: { 'fo:margin-bottom': '0.25cm', 'fo:line-height': '130%' } },
  Title: {
    text: { 'fo:font-size': '21pt', 'fo:font-weight': 'bold' },
    paragraph: { 'fo:margin-bottom': '0.5cm', 'fo:line-height': '110%' },
  },
  Over: { text: { 'fo:font-size': '10.5pt', 'fo:color': soft }, paragraph: { 'fo:margin-bottom': '0.1cm' } },
  Heading_20_1: heading(1, '15pt'),
  Heading_20_2: heading(2, '12.5pt'),
  Heading_20_3: heading(3, '11pt'),
  Note: { text: { 'fo:font-size': '9.5pt', 'fo:color': soft } },
  Caption: {
    text: { 'fo:font-size': '10pt', 'fo:color': soft },
    paragraph: { 'fo:margin-top': '0.3cm', 'fo:margin-bottom': '0.15cm', 'fo:keep-with-next': 'always' },
  },
  Cell: { text: { 'fo:font-size': '9.5pt' }, paragraph: { 'fo:margin-bottom': '0cm', 'fo:line-height': '115%' } },
  Figure: { parent: 'Cell', paragraph: { 'fo:text-align': 'end' } },
  Head: { parent: 'Cell', text: { 'fo:font-weight': 'bold' } },
  FigureHead: { parent: 'Figure', text: { 'fo:font-weight': 'bold' } },
  Footer: { text: { 'fo:font-size': '9pt', 'fo:color': soft } },
};

function heading(level: number, size: string): Look {
  return {
    level,
    text: { 'fo:font-size': size, 'fo:font-weight': 'bold' },
    paragraph: { 'fo:margin-top': '0.6cm', 'fo:margin-bottom': '0.2cm', 'fo:keep-with-next': 'always' },
  };
}

const styleOf = ([name, { text, paragraph, parent, level }]: [string, Look]): string =>
  element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replace('_20_', ' '),
      'style:family': 'paragraph',
      ...(name !== 'Standard' && { 'style:parent-style-name': parent ?? 'Standard' }),
      ...(level && { 'style:default-outline-level': `${level}`, 'style:next-style-name': 'Standard' }),
    },
    paragraph ? element('style:paragraph-properties', paragraph) : '',
    text ? element('style:text-properties', text) : '',
  );

const listStyle = (name: string, ordered: boolean): string => {
  const label = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'fo:margin-left': '0.75cm',
      'fo:text-indent': '-0.75cm',
    }),
  );
  const level = ordered
    ? element('text:list-level-style-number', { 'text:level': '1', 'style:num-format': '1', 'style:num-suffix': '.' }, label)
    : element('text:list-level-style-bullet', { 'text:level': '1', 'text:bullet-char': '•' }, label);
  return element('text:list-style', { 'style:name': name }, level);
};

const pageWords = { nl: ['pagina', 'van'], en: ['page', 'of'] } as const;
export const countries = { nl: 'NL', en: 'GB' } as const;

export function stylesFile({ language, footer }: Paper): Buffer {
  const [page, of] = pageWords[language];
  const base = { 'fo:language': language, 'fo:country': countries[language], 'fo:font-size': '11pt', 'fo:color': ink };
  const styles = element(
    'office:styles',
    {},
    element(
      'style:default-style',
      { 'style:family': 'paragraph' },
      element('style:text-properties', { ...base, 'fo:font-family': "'Source Serif 4', 'Libertinus Serif', serif" }),
    ),
    ...Object.entries(looks).map(styleOf),
    element(
      'style:style',
      { 'style:name': 'Strong', 'style:family': 'text' },
      element('style:text-properties', { 'fo:font-weight': 'bold' }),
    ),
    listStyle('Bullets', false),
    listStyle('Numbers', true),
  );
  const margins = { 'fo:margin-top': '2.2cm', 'fo:margin-bottom': '1.6cm', 'fo:margin-left': '2.4cm', 'fo:margin-right': '2.4cm' };
  const layout = element(
    'office:automatic-styles',
    {},
    element(
      'style:page-layout',
      { 'style:name': 'A4' },
      element('style:page-layout-properties', { 'fo:page-width': '21cm', 'fo:page-height': '29.7cm', ...margins }),
    ),
  );
  const number = `${page} ${element('text:page-number', { 'text:select-page': 'current' }, '1')} ${of} ${element('text:page-count', {}, '1')}`;
  const foot = element('text:p', { 'text:style-name': 'Footer' }, `${escapeXml(footer)}${footer ? ' · ' : ''}${number}`);
  const master = element(
    'office:master-styles',
    {},
    element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, element('style:footer', {}, foot)),
  );
  return xmlFile('office:document-styles', styles, layout, master);
}

export const pageWordsOf = ({ language }: Paper) => ({ page: pageWords[language][0], of: pageWords[language][1] });
