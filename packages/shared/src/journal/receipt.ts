// A receipt (C2SP tlog-proof): one text that carries a leaf, its place in the log, the proof, and the signed checkpoint it leads to.
import { fromBase64, toBase64, utf8 } from './bytes.ts';
import { canonicalBytes, type Json, parseCanonical } from './canonical.ts';
import { parseSize } from './checkpoint.ts';
import { formatKey, parseKey, type PublicKey } from './keys.ts';
import type { Leaf, Opening } from './leaf.ts';
import { refuse } from './refusals.ts';

export interface Receipt {
  readonly leaf: Leaf;
  readonly index: number;
  /** Hashes from the leaf's sibling up to the root's child. */
  readonly proof: readonly Uint8Array[];
  /** Signed note with the log's signature and the cosignatures. */
  readonly checkpoint: string;
  /** Keys of the log and of the witnesses, so that every line can be checked; whether to trust them is the reader's affair. */
  readonly key: PublicKey;
  readonly witnesses: readonly PublicKey[];
  /** Names the holder of this receipt may see. */
  readonly names: readonly Opening[];
}

const header = 'c2sp.org/tlog-proof@v1';
export const mostReceiptBytes = 8192;

/** The text of a receipt. Refuses one of more than 8,192 bytes: leave out names first. */
export function receiptText({ leaf, index, proof, checkpoint, key, witnesses, names }: Receipt): string {
  const extra = canonicalBytes({ key: formatKey(key), leaf, names, witnesses: witnesses.map(formatKey) });
  const text = [header, `extra ${toBase64(extra)}`, `index ${index}`, ...proof.map(toBase64), '', checkpoint].join('\n');
  return utf8(text).length <= mostReceiptBytes ? text : refuse('receipt-too-large', { most: mostReceiptBytes });
}

/** Takes a receipt apart and checks its form, not its truth. Every receipt has exactly one notation; anything else is refused. */
export function parseReceipt(text: string): Receipt {
  if (utf8(text).length > mostReceiptBytes) return refuse('receipt-too-large', { most: mostReceiptBytes });
  const blank = text.indexOf('\n\n');
  const [first, extra, place, ...hashes] = text.slice(0, Math.max(blank, 0)).split('\n');
  const index = parseSize(/^index (.*)$/.exec(place ?? '')?.[1] ?? '');
  if (first !== header || !extra?.startsWith('extra ') || index === null || hashes.length > 63) return refuse('not-a-receipt');
  if (hashes.some((line) => line.length !== 44)) return refuse('not-a-receipt', { at: '$.proof' });
  return {
    ...readExtra(parseCanonical(fromBase64(extra.slice(6), '$.extra'), '$.extra')),
    index,
    proof: hashes.map((line, at) => fromBase64(line, `$.proof[${at}]`)),
    checkpoint: text.slice(blank + 2),
  };
}

const isObject = (value: Json | undefined): value is Leaf => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOpening = (value: Json): value is Opening =>
  Array.isArray(value) && value.length === 3 && value.every((part: Json) => typeof part === 'string');
const isTexts = (value: Json): value is string[] => Array.isArray(value) && value.every((part: Json) => typeof part === 'string');

/** Exactly the fields that `receiptText` writes: a field nobody reads would be a place to hide something. */
function readExtra(extra: Json): Pick<Receipt, 'leaf' | 'key' | 'witnesses' | 'names'> {
  if (!isObject(extra) || Object.keys(extra).join() !== 'key,leaf,names,witnesses') return refuse('not-a-receipt', { at: '$.extra' });
  const { key, leaf, names, witnesses } = extra as Record<'key' | 'leaf' | 'names' | 'witnesses', Json>;
  const wellFormed = typeof key === 'string' && isObject(leaf) && Array.isArray(names) && names.every(isOpening) && isTexts(witnesses);
  if (!wellFormed) return refuse('not-a-receipt', { at: '$.extra' });
  return {
    key: parseKey(key, '$.extra.key'),
    leaf,
    names,
    witnesses: witnesses.map((line, at) => parseKey(line, `$.extra.witnesses[${at}]`)),
  };
}
