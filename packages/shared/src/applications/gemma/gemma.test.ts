// The GEMMA reader on small models, hostile files, and the real files where they are at hand.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../kernel/refusal.ts';
import { type Frame, openGemma } from './gemma-file.ts';
import { openXml, xmlLimits } from './xml.ts';

interface Disk {
  existsSync(path: string): boolean;
  readFileSync(path: string): Uint8Array;
}
declare const process: {
  readonly env: Readonly<Record<string, string | undefined>>;
  getBuiltinModule(name: 'node:fs'): Disk;
};
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const disk = process.getBuiltinModule('node:fs');
const repository = `${(import.meta as unknown as { dirname: string }).dirname}/../../../../..`;
const data = [process.env.HANZE_SHARED, `${repository}/../shared`, `${repository}/../../shared`]
  .map((folder) => `${folder ?? ''}/data/gemma`)
  .find((folder) => disk.existsSync(`${folder}/gemma_2026-06-30_ameff.xml`));

function read(bytes: Uint8Array, piece = 65_536): Frame {
  const reader = openGemma('model.xml');
  for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.subarray(at, at + piece));
  return reader.close();
}
const readText = (text: string, piece?: number) => read(new TextEncoder().encode(text), piece);

const component = (id: string, name: string, object: string) =>
  `<element identifier="${id}" xsi:type="ApplicationComponent"><name xml:lang="nl">${name}</name><properties>` +
  `<property propertyDefinitionRef="p1"><value>Referentiecomponent</value></property>` +
  `<property propertyDefinitionRef="p2"><value>${object}</value></property></properties></element>`;
const plain = (id: string, type: string, name: string, kind = '') =>
  `<element identifier="${id}" xsi:type="${type}"><name>${name}</name>` +
  (kind && `<properties><property propertyDefinitionRef="p1"><value>${kind}</value></property></properties>`) +
  `</element>`;
const link = (type: string, source: string, target: string) =>
  `<relationship identifier="r" source="${source}" target="${target}" xsi:type="${type}"/>`;
const model = (elements: string, relationships = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<model xmlns:xsi="x"><name>GEMMA</name>\n<elements>${elements}</elements>` +
  `<relationships>${relationships}</relationships><propertyDefinitions>` +
  `<propertyDefinition identifier="p1" type="string"><name>GEMMA type</name></propertyDefinition>` +
  `<propertyDefinition identifier="p2" type="string"><name>Object ID</name></propertyDefinition></propertyDefinitions></model>`;

const small = model(
  component('id-1', 'Zaak &amp; document &#x2014; component', 'one') +
    component('id-2', 'Heffencomponent', 'two') +
    component('id-3', 'Los component', 'three') +
    plain('s1', 'ApplicationService', 'Zaak bewaren') +
    plain('f1', 'BusinessFunction', 'Zaakafhandeling') +
    plain('f2', 'BusinessFunction', 'Publiekszaken') +
    plain('d1', 'BusinessFunction', 'Uitvoering Publieksdiensten', 'Bedrijfsfunctie domein') +
    plain('l1', 'BusinessFunction', 'Ondersteuning', 'Bedrijfsfunctie laag'),
  link('Realization', 'id-1', 's1') +
    link('Serving', 's1', 'f1') +
    link('Aggregation', 'f2', 'f1') +
    link('Aggregation', 'd1', 'f2') +
    link('Aggregation', 'l1', 'd1'),
);

test('reference components come out by name, with their domain found through services and functions', () => {
  const frame = readText(small);
  expect(frame.components).toEqual([
    { gemmaId: 'two', name: 'Heffencomponent', domain: null },
    { gemmaId: 'three', name: 'Los component', domain: null },
    { gemmaId: 'one', name: 'Zaak & document — component', domain: 'Uitvoering Publieksdiensten' },
  ]);
  expect(frame).toMatchObject({ businessFunctions: 4, elements: 8, relationships: 5, rejected: [] });
});

test('however the bytes are cut, the same comes out', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (piece) => {
      expect(readText(small, piece)).toEqual(readText(small));
    }),
    { numRuns: 60 },
  ));

test('an element without a name, or that comes twice, is rejected by itself', () => {
  const frame = readText(model(component('id-1', '', 'one') + component('id-2', 'A', 'two') + component('id-3', 'B', 'two')));
  expect(frame.components.map(({ name }) => name)).toEqual(['A']);
  expect(frame.rejected.map(({ reason }) => reason)).toEqual(['no-name', 'twice']);
});

describe('a hostile or broken file', () => {
  const entity = '<!DOCTYPE model [<!ENTITY a "b">]>';
  const laughs = `<!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><model>&b;</model>`;
  test.each([
    ['a DOCTYPE', `${entity}<model/>`, 'xml-declares'],
    ['a DOCTYPE that reads a file', `<!DOCTYPE m SYSTEM "file:///etc/passwd"><model/>`, 'xml-declares'],
    ['entities that grow', laughs, 'xml-declares'],
    ['a lower-case doctype', `<!doctype m><model/>`, 'xml-declares'],
    ['an entity of its own', '<model><name>&me;</name></model>', 'xml-malformed'],
    ['a bare ampersand', '<model><name>a & b</name></model>', 'xml-malformed'],
    ['an impossible character', '<model><name>&#0;</name></model>', 'xml-malformed'],
    ['elements that are never closed', '<model><elements>', 'xml-malformed'],
    ['elements closed in the wrong order', '<model><a><b></a></b></model>', 'xml-malformed'],
    ['an attribute without quotes', '<model a=b/>', 'xml-malformed'],
    ['an attribute twice', '<model a="1" a="2"/>', 'xml-malformed'],
    ['a tag that breaks off', '<model><elem', 'xml-malformed'],
    ['two roots', '<model/><model/>', 'xml-malformed'],
    ['text after the root', '<model/>hello', 'xml-malformed'],
    ['a declaration in the middle', '<model><?xml version="1.0"?></model>', 'xml-malformed'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><model/>', 'xml-malformed'],
    ['a comment within a comment', '<model><!-- a -- b --></model>', 'xml-malformed'],
    ['too deep', '<model>'.repeat(xmlLimits.depth + 1), 'xml-too-deep'],
    ['a tag of a megabyte', `<model a="${'x'.repeat(xmlLimits.part)}`, 'xml-part-too-long'],
    ['a text of a megabyte', `<model>${'x'.repeat(xmlLimits.part + 1)}`, 'xml-part-too-long'],
    ['another kind of XML', '<html/>', 'not-archimate'],
    ['a model without reference components', '<model><elements/></model>', 'no-reference-components'],
    ['a table', 'id;name\n1;x', 'xml-not-xml'],
    ['nothing', '', 'file-empty'],
    ['an archive', 'PK\u0003\u0004', 'file-not-text'],
  ])('%s is refused', (_, text, code) => {
    const refused = thrown(() => readText(text));
    expect(refused?.code).toBe(code);
    expect(refused?.text.nl).toMatch(/\w.*\.$/s);
  });

  test('a file above the limit is refused while it arrives', () => {
    const reader = openGemma('model.xml', 100);
    expect(thrown(() => reader.push(new TextEncoder().encode(`<model>${' '.repeat(100)}`)))?.code).toBe('file-too-large');
  });

  test('no text makes the reader fail in another way than by refusing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', 'a', 'b', '"', '=', ' ', '&', ';', '!', '-', '[', ']', '?', '<a>', '</a>', '<!--', '-->')),
        (parts) => {
          const seen: string[] = [];
          const reader = openXml({ open: (name) => seen.push(name), text: () => {}, close: () => seen.pop() });
          const refused = thrown(() => {
            for (const part of parts) reader.push(part);
            reader.close();
          });
          expect(refused ? [] : seen).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    ));
});

describe.skipIf(!data)('the real files', () => {
  const bytesOf = (name: string) => disk.readFileSync(`${data}/${name}`);

  test('the model of June 2026 holds 171 reference components', () => {
    const frame = read(bytesOf('gemma_2026-06-30_ameff.xml'));
    expect(frame).toMatchObject({ elements: 3006, relationships: 6257, businessFunctions: 304, rejected: [] });
    expect(frame.components).toHaveLength(171);
    const counts: Record<string, number> = {};
    for (const { domain } of frame.components) counts[String(domain)] = (counts[String(domain)] ?? 0) + 1;
    expect(counts).toMatchObject({
      'Uitvoering fysieke leefomgeving': 28,
      'Uitvoering Publieksdiensten': 17,
      'Uitvoering Sociaal Domein': 13,
      Ondersteuning: 26,
    });
    expect(frame.components.filter(({ domain }) => domain !== null)).toHaveLength(121);
  });

  test.each([
    ['swc_example_ameff_malformed.xml', 'xml-malformed'],
    ['over_gemma_2025-01-29_ameff.xml', 'no-reference-components'],
    ['gemma_2026-06-30_elements.csv', 'xml-not-xml'],
    ['swc_gemma_api_openapi.yaml', 'xml-not-xml'],
    ['swc_register_schema.json', 'xml-not-xml'],
    ['applicatiegebruik_open_source.csv', 'xml-not-xml'],
  ])('%s is refused with %s', (name, code) => expect(thrown(() => read(bytesOf(name)))?.code).toBe(code));
});

function thrown(work: () => unknown): Refused | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
