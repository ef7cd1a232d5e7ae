// The seal of a version: a hash of everything that was agreed, so that anyone can see whether a letter changed since.
import { toBase64, utf8 } from '../journal/bytes.ts';
import { type Hash, sha256 } from '../journal/sha256.ts';
import type { Day } from '../kernel/day.ts';
import type { Clause } from './clause.ts';

export interface SealedText {
  readonly title: string;
  readonly number: number;
  readonly from: Day;
  readonly basis: string;
  readonly clauses: readonly Clause[];
}

/** The text of a version as one document, the same on every machine: fields in this order, clauses in the order of their numbers. */
export const sealedDocument = ({ title, number, from, basis, clauses }: SealedText): string =>
  JSON.stringify({
    title,
    version: number,
    from,
    basis,
    clauses: clauses.map((clause) => ({
      key: clause.key,
      number: clause.number,
      chapter: clause.chapter,
      title: clause.title,
      legal: clause.legal,
      plain: clause.plain,
    })),
  });

/** SHA-256 of the document in base64. */
export const sealOf = (text: SealedText, hash: Hash = sha256): string => toBase64(hash(utf8(sealedDocument(text))));
