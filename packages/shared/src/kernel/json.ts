// JSON without loss: whole numbers beyond 2^53 come in as big integers and leave as decimal strings; hostile input is bounded.
import { refusing } from './refusal.ts';

const maxDepth = 64;

const refuse = refusing({
  'not-json': { nl: 'Dit is geen geldig JSON-document.', en: 'expected a valid JSON document' },
  'too-deep': {
    nl: `Het document is dieper genest dan ${maxDepth} niveaus.`,
    en: `expected a document nested at most ${maxDepth} levels deep`,
  },
});

type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown;

/** A decimal that a double would silently turn into another whole number becomes NaN, which every reader of exact numbers refuses. */
function exactOrNaN(source: string, value: number): number {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source) ?? [];
  const significant = `${whole}${fraction}`.replace(/0+$/, '');
  const places = whole.length + fraction.length - significant.length;
  return significant === '' || fraction.length - Number(exponent) <= places ? value : Number.NaN;
}

const keepWhole: Reviver = (_key, value, context) => {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  if (!Number.isInteger(value)) return value;
  if (!/^-?\d+$/.test(context.source)) return exactOrNaN(context.source, value);
  return Number.isSafeInteger(value) ? value : BigInt(context.source);
};

/** Levels of nesting, counted on the text so that no hostile document reaches a recursive reader. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) inText = !inText;
    else if (inText) at += code === 92 ? 1 : 0;
    else if (code === 91 || code === 123) deepest = Math.max(deepest, (depth += 1));
    else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}

/**
 * Reads a JSON text. Whole numbers that a double cannot hold become bigint; other numbers stay numbers.
 * Refuses text that is not JSON and documents nested deeper than 64 levels.
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > maxDepth) refuse('too-deep');
  try {
    // the reviver costs a call per value: only documents with a long or broken number need it
    return /\d{16}|\d[.eE]/.test(text) ? JSON.parse(text, keepWhole) : JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
}

/** Writes a JSON text; bigints become decimal strings. */
export const writeJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part), indent);
