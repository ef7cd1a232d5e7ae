// A strict reader of XML as its text arrives: elements, attributes and text, nothing that can reach outside the file. Whatever is not
// plainly well-formed is refused with its line; a DOCTYPE is never read.
import { decoded, isName, readTag } from './xml-tag.ts';
import { refuse } from './refusals.ts';

/** What the reader tells, in document order. Text comes per piece between tags, decoded. */
export interface XmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

export interface XmlReader {
  push(text: string): void;
  close(): void;
  /** The line up to which everything has been told, counted from 1. */
  readonly line: number;
}

export const xmlLimits = { depth: 64, part: 1_000_000 } as const;

/** What stands between these is looked for as a whole: kind, beginning, end. */
const wholes = [
  ['comment', '<!--', '-->'],
  ['cdata', '<![CDATA[', ']]>'],
  ['instruction', '<?', '?>'],
] as const;
const longestBeginning = 9;

export function openXml(events: XmlEvents): XmlReader {
  const stack: string[] = [];
  let [rest, line, started, root] = ['', 1, false, false];

  const malformed = (what: string): never => refuse('xml-malformed', { line, what });
  const told = (part: string) => {
    for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) line += 1;
  };
  const text = (part: string) => {
    if (stack.length > 0) events.text(decoded(part, malformed));
    else if (part.trim() !== '') malformed('text outside the root element');
    if (part.includes(']]>')) malformed("']]>' in a text");
    started ||= part !== '';
    told(part);
  };
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (stack.length === 0 && root) malformed('a second root element');
    if (stack.length >= xmlLimits.depth) refuse('xml-too-deep', { line });
    root = true;
    stack.push(name);
    events.open(name, attributes);
  };
  const close = (name: string) => {
    const expected = stack.pop();
    if (name !== expected) malformed(expected === undefined ? `</${name}> closes nothing` : `</${name}> where </${expected}> is needed`);
    events.close(name);
  };
  const tag = (inside: string) => {
    if (inside.startsWith('/')) {
      const name = inside.slice(1).trimEnd();
      return isName(name) ? close(name) : malformed('a closing tag without a name');
    }
    const { name, attributes, empty } = readTag(inside, malformed);
    open(name, attributes);
    if (empty) close(name);
  };
  const whole = (kind: (typeof wholes)[number][0], inside: string, first: boolean) => {
    if (kind === 'cdata') return stack.length > 0 ? events.text(inside) : malformed('CDATA outside the root element');
    if (kind === 'comment') return inside.includes('--') || inside.endsWith('-') ? malformed("'--' in a comment") : undefined;
    const declares = /^xml\s/.test(inside);
    if (/^xml\s*$/i.test(inside) || (declares && !first) || !/^[A-Za-z_]/.test(inside)) malformed('a processing instruction');
    const encoding = /encoding\s*=\s*["']([^"']*)["']/.exec(inside)?.[1];
    if (declares && encoding !== undefined && !/^utf-?8$/i.test(encoding)) malformed(`encoding ${encoding}, where UTF-8 is needed`);
  };

  /** Takes the next part off `rest`; false when there is none, or it is not complete yet. */
  const step = (atEnd: boolean): boolean => {
    if (rest === '') return false;
    const less = rest.indexOf('<');
    if (less !== 0) {
      // without a '<' in sight a text may go on in the next piece, and an entity may be cut in two
      if (less === -1 && !atEnd) return false;
      const part = less === -1 ? rest : rest.slice(0, less);
      rest = rest.slice(part.length);
      text(part);
      return part !== '';
    }
    if (rest.length < longestBeginning && !atEnd && (rest.startsWith('<!') || rest === '<')) return false;
    for (const [kind, beginning, ending] of wholes) {
      if (!rest.startsWith(beginning)) continue;
      const end = rest.indexOf(ending, beginning.length);
      if (end === -1) return false;
      take(end + ending.length, (part) => whole(kind, part.slice(beginning.length, -ending.length), !started));
      return true;
    }
    if (rest.startsWith('<!')) refuse('xml-declares', { line });
    const end = endOfTag(rest);
    if (end === -1) return false;
    take(end + 1, (part) => tag(part.slice(1, -1)));
    return true;
  };
  const take = (length: number, tell: (part: string) => void) => {
    const part = rest.slice(0, length);
    rest = rest.slice(length);
    tell(part);
    started = true;
    told(part);
  };

  return {
    get line() {
      return line;
    },
    push(piece) {
      if (!started && rest === '') {
        const beginning = piece.replace('\uFEFF', '').trimStart();
        if (beginning !== '' && !beginning.startsWith('<')) refuse('xml-not-xml');
        rest = piece.replace('\uFEFF', '');
      } else rest += piece;
      while (step(false));
      if (rest.length > xmlLimits.part) refuse('xml-part-too-long', { line });
    },
    close() {
      while (step(true));
      if (rest !== '') malformed('the file breaks off');
      if (stack.length > 0) malformed(`<${stack.at(-1)}> is never closed`);
      if (!root) refuse('xml-not-xml');
    },
  };
}

/** The '>' that ends a tag, outside quotes; -1 when it is not there yet. */
function endOfTag(text: string): number {
  let quote = '';
  for (let at = 1; at < text.length; at++) {
    const sign = text[at] as string;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}
