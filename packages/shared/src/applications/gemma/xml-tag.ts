// The inside of one XML tag: its name, its attributes, and the few entities that XML itself defines.

type Malformed = (what: string) => never;

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
}

const name = /[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?/u.source;
const wholeName = new RegExp(`^${name}$`, 'u');
const nameAtStart = new RegExp(`^${name}`, 'u');
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');

export const isName = (text: string): boolean => wholeName.test(text);

export function readTag(inside: string, malformed: Malformed): Tag {
  const empty = inside.endsWith('/');
  const body = empty ? inside.slice(0, -1) : inside;
  const own = nameAtStart.exec(body)?.[0] ?? malformed('a tag without a name');
  const attributes = new Map<string, string>();
  let at = own.length;
  while (at < body.length) {
    attribute.lastIndex = at;
    const found = attribute.exec(body);
    if (!found) {
      if (body.slice(at).trim() !== '') malformed(`<${own}> has an attribute that cannot be read`);
      break;
    }
    const [whole, key = '', double, single = ''] = found;
    if (attributes.has(key)) malformed(`<${own}> has '${key}' twice`);
    attributes.set(key, decoded(double ?? single, malformed));
    at += whole.length;
  }
  return { name: own, attributes, empty };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five entities and character references; any other entity is one the file would have to declare. */
export function decoded(text: string, malformed: Malformed): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,12});|&/g, (whole, entity?: string) => {
    const known = entity === undefined ? undefined : entities[entity];
    if (known !== undefined) return known;
    const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(entity ?? '') ?? [];
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isSign = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff));
    return isSign ? String.fromCodePoint(code) : malformed(`the entity ${whole.slice(0, 14)}`);
  });
}
