// One row while it is read: fields by name, whatever the format, and the first thing that is wrong with it.
import { parseDay, type Day } from '../../kernel/day.ts';
import type { Period } from '../../kernel/period.ts';
import { Refused } from '../../kernel/refusal.ts';
import type { RemarkCode } from './remarks.ts';
import { refuse, short } from './refusals.ts';

export interface Row {
  /** The value of a field; a dotted path into a JSON object, or a column. Undefined when absent. */
  readonly get: (field: string) => unknown;
  readonly remark: (code: RemarkCode, field: string, value: string) => void;
}

/** Longest text in characters, and most items in a list. */
const longestText = 10_000;
const longestList = 500;

/** Control characters other than tab and line breaks: no text, and no database takes them all. */
const noText = /[^\P{Cc}\t\n\r]/u;

/** A text without blanks around it; null when the field is absent or empty. Refuses what is not text. */
export function text({ get }: Row, at: string, longest = longestText): string | null {
  const value = get(at);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return refuse('field-shape', { at });
  if (value.length > longest) refuse('field-too-long', { longest, at });
  if (noText.test(value) || !value.isWellFormed()) refuse('field-signs', { at });
  return value.trim() || null;
}

/** A text that must be there. */
export const required = (row: Row, at: string, longest = 1_000): string => text(row, at, longest) ?? refuse('field-missing', { at });

/** A day that must be there; refuses one that does not exist. */
export const day = (row: Row, at: string): Day => parseDay(required(row, at), at);

/** A day, or null when there is none. */
export const dayOrNone = (row: Row, at: string): Day | null => {
  const value = text(row, at);
  return value === null ? null : parseDay(value, at);
};

/** From and until; refuses an end before the start. The same day twice means: never. */
export function period(row: Row, from: Day, untilField: string): Period {
  const until = dayOrNone(row, untilField);
  if (until !== null && until < from) refuse('ends-before-start', { from, at: untilField });
  return { from, until };
}

/** A list; empty when absent. */
export function list({ get }: Row, at: string): readonly unknown[] {
  const value = get(at) ?? [];
  return Array.isArray(value) && value.length <= longestList ? value : refuse('field-shape', { at });
}

/** An identifier that is left out with a remark when it does not pass its check. */
export function identifier(row: Row, at: string, parse: (value: string, at: string) => string): string | null {
  const value = text(row, at);
  if (value === null) return null;
  try {
    return parse(value, at);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    row.remark('identifier-dropped', at, short(value));
    return null;
  }
}

/** A web address (http or https). One that starts with 'www.' is completed, anything else is left out; both with a remark. */
export function address(row: Row, at: string): string | null {
  const value = text(row, at);
  if (value === null || isAddress(value)) return value;
  const completed = `https://${value}`;
  const repaired = /^www\./i.test(value) && isAddress(completed);
  row.remark(repaired ? 'address-completed' : 'address-dropped', at, short(value));
  return repaired ? completed : null;
}

const isAddress = (value: string) => /^https?:\/\/[^\s"<>]{3,2000}$/i.test(value);

/** A whole number of 0 or more. */
export function count(row: Row, at: string): number {
  const value = required(row, at);
  return /^\d{1,9}$/.test(value) ? Number(value) : refuse('not-a-count', { at });
}

/** Reads a path such as 'names.0.value' from parsed JSON; own properties only, so that a name like 'constructor' finds nothing. */
export function pick(record: unknown, path: string): unknown {
  let value = record;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
