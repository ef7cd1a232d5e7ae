// Clauses of a version: numbered, each with its binding text and the same in plain words, and the rule that both change together.
import { refuse } from './refusals.ts';

export interface Clause {
  /** What stays the same when a clause is renumbered: the number under which it first appeared. */
  readonly key: string;
  readonly number: string;
  /** The title of its chapter; null when the agreement has no chapters. */
  readonly chapter: string | null;
  readonly title: string;
  /** The text that binds, in Markdown. */
  readonly legal: string;
  /** The same in plain words (B1). */
  readonly plain: string;
}

/** A clause as it is written: `key` names the clause of the version before that it continues; null for a new one. */
export type WrittenClause = Omit<Clause, 'key'> & { readonly key: string | null };

const mostClauses = 500;
const longest = 20_000;
const numbered = /^([1-9]\d{0,2})([a-z]?)$/;

/** Compares '9', '10' and '10a' as articles are counted. */
export function byNumber(a: string, b: string): number {
  const [, digitsA = '', letterA = ''] = numbered.exec(a) ?? [];
  const [, digitsB = '', letterB = ''] = numbered.exec(b) ?? [];
  return Number(digitsA) - Number(digitsB) || letterA.localeCompare(letterB);
}

/**
 * The clauses of a new version, trimmed and each with its key; `before` are those of the version it follows, `used` the keys of all earlier
 * versions. Refuses, with the path of the field: numbers that are unreadable, double or out of order, missing words, a clause of which only
 * the binding text or only the plain words change, and a version that changes nothing.
 */
export function checkClauses(written: readonly WrittenClause[], before: readonly Clause[] | null, used: ReadonlySet<string>): Clause[] {
  if (written.length === 0) refuse('no-clauses', { at: 'clauses' });
  if (written.length > mostClauses) refuse('too-many-clauses', { at: 'clauses' });
  const known = new Map((before ?? []).map((clause) => [clause.key, clause]));
  const taken = new Set<string>();
  const clauses = written.map((clause, index) => {
    const at = (field: string) => `clauses[${index}].${field}`;
    const checked = words(clause, at);
    const { number } = checked;
    const previous = written[index - 1]?.number.trim();
    if (written.slice(0, index).some((other) => other.number.trim() === number)) refuse('number-twice', { number, at: at('number') });
    if (previous !== undefined && byNumber(previous, number) > 0) refuse('numbers-out-of-order', { number, at: at('number') });
    const key = clause.key ?? freshKey(number, used, taken);
    if (clause.key !== null && !known.has(key)) refuse('unknown-clause', { at: at('key') });
    if (taken.has(key)) refuse('clause-twice', { number, at: at('key') });
    taken.add(key);
    const was = known.get(key);
    if (was) refuseLagging(was, checked, at);
    return { ...checked, key };
  });
  if (before && sameClauses(before, clauses)) refuse('nothing-changed', { at: 'clauses' });
  return clauses;
}

function words({ number, chapter, title, legal, plain }: WrittenClause, at: (field: string) => string): Omit<Clause, 'key'> {
  const trimmed = {
    number: number.trim(),
    chapter: chapter?.trim() || null,
    title: title.trim(),
    legal: legal.trim(),
    plain: plain.trim(),
  };
  if (!numbered.test(trimmed.number)) refuse('number-unreadable', { at: at('number') });
  for (const field of ['title', 'legal', 'plain'] as const) {
    if (trimmed[field] === '') refuse('clause-words-missing', { number: trimmed.number, at: at(field) });
    if (trimmed[field].length > (field === 'title' ? 200 : longest)) refuse('clause-too-long', { at: at(field) });
  }
  if ((trimmed.chapter?.length ?? 0) > 200) refuse('clause-too-long', { at: at('chapter') });
  return trimmed;
}

/** Spaces and line ends say nothing: only words count as a change. */
const said = (text: string): string => text.replace(/\s+/g, ' ').trim();

function refuseLagging(was: Clause, { number, legal, plain }: Omit<Clause, 'key'>, at: (field: string) => string): void {
  const [binds, explains] = [said(was.legal) !== said(legal), said(was.plain) !== said(plain)];
  if (binds && !explains) refuse('plain-words-lag', { number, at: at('plain') });
  if (explains && !binds) refuse('binding-text-lags', { number, at: at('legal') });
}

/** A number that was the key of another clause gets a mark behind it. */
function freshKey(number: string, used: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  let key = number;
  for (let turn = 2; used.has(key) || taken.has(key); turn++) key = `${number}-${turn}`;
  return key;
}

const sameClauses = (a: readonly Clause[], b: readonly Clause[]): boolean =>
  a.length === b.length && a.every((clause, place) => sameClause(clause, b[place]!));

/** Whether two clauses read the same, number and chapter included. */
export const sameClause = (a: Clause, b: Clause): boolean =>
  a.key === b.key && a.number === b.number && a.chapter === b.chapter && a.title === b.title && a.legal === b.legal && a.plain === b.plain;
