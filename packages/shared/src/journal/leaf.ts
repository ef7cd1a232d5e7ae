// What stands in the log: one leaf per decision, document or key, with names only as salted commitments that can be erased without breaking a proof.
import { fromBase64, toBase64, utf8 } from './bytes.ts';
import { canonicalBytes, type Json } from './canonical.ts';
import { leafHash } from './tree.ts';
import { refuse } from './refusals.ts';
import type { Hash } from './sha256.ts';

/** SHA-256 in base64. */
export type Digest = string;
/** Instant in UTC, 'YYYY-MM-DDTHH:MM:SSZ'. */
export type Instant = string;
export type Leaf = { readonly [key: string]: Json };

export interface SeatFacts {
  readonly seat: string;
  /** Exact weight, "p" or "p/q". */
  readonly weight: string;
  readonly choice: 'for' | 'against' | 'abstain' | 'recused' | 'absent' | 'none';
  /** Who sat there, with 16 random bytes in base64 that belong to this decision alone. Leave persons out above 40 seats: a receipt has a limit. */
  readonly person?: { readonly name: string; readonly salt: string };
}

/** Everything a decision rested on, frozen. */
export interface DecisionFacts {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Of the adopted text. */
  readonly text: Digest;
  readonly rules: { readonly version: string; readonly digest: Digest };
  readonly seats: readonly SeatFacts[];
  readonly quorum: { readonly basis: string; readonly needed: string; readonly present: string };
  readonly totals: { readonly for: string; readonly against: string; readonly abstain: string };
  readonly outcome: string;
  readonly opened: Instant;
  readonly closed: Instant;
  readonly attachments: readonly Digest[];
}

/** A name that may be shown beside a leaf: whoever has it can check it; without it the leaf says nothing about the person. */
export type Opening = readonly [seat: string, salt: string, name: string];

/** Commitment to a name. The salt has a fixed length, so that no other split of salt and name gives the same bytes. */
export function commitTo(hash: Hash, name: string, salt: string): Digest {
  const bytes = fromBase64(salt, '$.salt');
  return bytes.length === 16 ? toBase64(hash(utf8('hanze/name/v1\n'), bytes, utf8(name))) : refuse('not-representable', { at: '$.salt' });
}

/** The leaf of a decision, and the openings of its names, to be kept apart from the log and erased when a person asks for it. */
export function leafOf(hash: Hash, { seats, ...decision }: DecisionFacts): { leaf: Leaf; openings: Opening[] } {
  const rows = seats.map(({ seat, weight, choice, person }) => [
    seat,
    weight,
    choice,
    ...(person ? [commitTo(hash, person.name, person.salt)] : []),
  ]);
  const openings = seats.flatMap(({ seat, person }): Opening[] => (person ? [[seat, person.salt, person.name]] : []));
  return { leaf: { type: 'decision', ...decision, seats: rows }, openings };
}

/** The leaf of another document that members must be able to prove: by its kind, version and SHA-256, with the decision behind it. */
export const documentLeafOf = (document: {
  readonly kind: 'agreement' | 'settlement' | 'statement' | 'briefing';
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  readonly decision: string | null;
}): Leaf => ({ type: 'document', ...document });

/** The leaf that announces the next signing key, signed for by the key it replaces. */
export const keyLeafOf = (key: { readonly next: string; readonly replaces: string }): Leaf => ({ type: 'key', ...key });

/** An act that binds, one leaf a record: what it says from when until when, by which command, and under which role. */
export interface ActFacts {
  readonly command: string;
  readonly record: string;
  readonly id: string;
  readonly act: 'created' | 'changed' | 'removed';
  readonly at: Instant;
  readonly from: string | null;
  readonly until: string | null;
  readonly facts: Leaf;
  /** Role and organisation of whoever acted; null for scheduled work. */
  readonly role: string | null;
  readonly organisation: string | null;
  readonly person: { readonly name: string; readonly salt: string } | null;
}

/** Where the name of whoever acted opens in the leaf of an act. */
export const byWhom = 'by';

/** The leaf of an act and the opening of its one name, as with `leafOf`. */
export function actLeafOf(hash: Hash, { person, ...act }: ActFacts): { leaf: Leaf; openings: Opening[] } {
  const by = person && commitTo(hash, person.name, person.salt);
  return { leaf: { type: 'act', ...act, by }, openings: person ? [[byWhom, person.salt, person.name]] : [] };
}

/** The first leaf of a log: the key that signs for it from the beginning. */
export const firstLeafOf = (key: string): Leaf => ({ type: 'key', next: key, replaces: null });

export const hashOfLeaf = (hash: Hash, leaf: Leaf): Uint8Array => leafHash(hash, canonicalBytes(leaf));

/** Refuses a name that is not the one committed to at its seat in the leaf. */
export function checkOpening(hash: Hash, leaf: Leaf, [seat, salt, name]: Opening): void {
  const committed = leaf.type === 'act' && seat === byWhom ? leaf.by : committedAt(leaf, seat);
  if (typeof committed !== 'string' || committed !== commitTo(hash, name, salt)) refuse('name-does-not-open', { seat });
}

function committedAt({ seats }: Leaf, seat: string): Json | undefined {
  const rows = Array.isArray(seats) ? (seats as Json[]) : [];
  const row = rows.find((row) => Array.isArray(row) && row[0] === seat) as readonly Json[] | undefined;
  return row?.[3];
}
