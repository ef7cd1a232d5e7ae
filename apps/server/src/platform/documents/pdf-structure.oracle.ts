// For tests only: reads back what a PDF says about itself and the order in which it is read aloud, from its bytes.
import { inflateSync } from 'node:zlib';

/** A node of the structure tree: its tag, what stands in for it, and its children. */
export interface Tag {
  readonly tag: string;
  readonly alt?: string;
  readonly scope?: string;
  readonly children: readonly Tag[];
}

export interface PdfStructure {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly marked: boolean;
  /** The part of PDF/UA that the file claims. */
  readonly accessibility: string | undefined;
  readonly pages: number;
  readonly tree: Tag;
}

const literal = (source: string, key: string): string | undefined => {
  const hex = new RegExp(`/${key} ?<FEFF([0-9A-F]+)>`).exec(source)?.[1];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new RegExp(`/${key} ?\\(((?:\\\\.|[^\\\\)])*)\\)`).exec(source)?.[1]?.replace(/\\(.)/g, '$1');
};

export function readPdf(bytes: Uint8Array): PdfStructure {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id!, body!]));
  const all = [...objects.values()];
  const catalogue = all.find((body) => body.includes('/Type /Catalog')) ?? '';
  const root = all.find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
  const metadata = all.find((body) => body.includes('/Type /Metadata')) ?? '';
  const packet = metadata.includes('/FlateDecode')
    ? inflateSync(Buffer.from(metadata.split('stream\n')[1] ?? '', 'latin1')).toString()
    : Buffer.from(metadata, 'latin1').toString();

  const childrenOf = (body: string): Tag[] => {
    const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => tagOf(objects.get(id!) ?? ''));
  };
  const tagOf = (body: string): Tag[] => {
    const tag = /\/S \/(\w+)/.exec(body)?.[1];
    if (!body.includes('/Type /StructElem') || tag === undefined) return [];
    const alt = literal(body, 'Alt');
    const scope = /\/Scope \/(\w+)/.exec(body)?.[1];
    return [{ tag, ...(alt !== undefined && { alt }), ...(scope !== undefined && { scope }), children: childrenOf(body) }];
  };
  return {
    language: literal(catalogue, 'Lang'),
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)/.exec(packet)?.[1],
    marked: /\/Marked true/.test(catalogue),
    accessibility: /pdfuaid:part>(\d)|pdfuaid:part="(\d)"/.exec(packet)?.slice(1).find(Boolean),
    pages: all.filter((body) => /\/Type \/Page\b(?!s)/.test(body)).length,
    tree: childrenOf(root)[0] ?? { tag: '', children: [] },
  };
}
