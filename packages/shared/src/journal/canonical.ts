// One notation per value: canonical JSON (RFC 8785), so that the same decision always has the same bytes and therefore the same hash.
import { fromUtf8, utf8 } from './bytes.ts';
import { refuse } from './refusals.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The value in the notation of RFC 8785: no blanks, keys in order of their UTF-16 code units, numbers as ECMAScript writes them.
 * Refuses what JSON cannot carry exactly: undefined, functions, big integers, NaN and infinity, and half surrogate pairs.
 */
export function canonical(value: Json, at = '$'): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : refuse('not-representable', { at });
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : refuse('not-representable', { at });
  if (Array.isArray(value)) return `[${value.map((item: Json, index) => canonical(item, `${at}[${index}]`)).join(',')}]`;
  if (typeof value !== 'object') return refuse('not-representable', { at });
  const fields = Object.entries(value as Record<string, Json>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${canonical(key, at)}:${canonical(item, `${at}.${key}`)}`).join(',')}}`;
}

export const canonicalBytes = (value: Json): Uint8Array => utf8(canonical(value));

/** Reads canonical JSON and nothing else: double keys, other spellings and stray blanks are refused, because they would hash differently. */
export function parseCanonical(bytes: Uint8Array, at = '$'): Json {
  const text = fromUtf8(bytes);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return refuse('not-canonical', { at });
  }
  return canonical(value) === text ? value : refuse('not-canonical', { at });
}
