// Gathers the rows of all files: each is read by itself, checked for duplicates, and kept with its place until they are joined.
import { Refused } from '../../kernel/refusal.ts';
import { fill, type Phrase } from '../../kernel/text.ts';
import { readArrangement } from './arrangement-row.ts';
import type { FileKind, RejectedRow, Remark } from './batch.ts';
import { readBody } from './body-row.ts';
import { readInhabitants, readMunicipality, readSuccession } from './municipality-rows.ts';
import { readParticipation } from './participation-row.ts';
import { refuse } from './refusals.ts';
import { type RemarkCode, remarks } from './remarks.ts';
import type { Row } from './row.ts';

/** Kept per list, so that a hostile file cannot fill the memory; what comes after is only counted. */
const mostKept = 5_000;
const longestRaw = 2_000;
/** Past this many rejected rows it is not the file it says it is; reading on would only cost time. */
const mostRejected = 20_000;

const readers = {
  municipalities: readMunicipality,
  successions: readSuccession,
  inhabitants: readInhabitants,
  bodies: readBody,
  arrangements: readArrangement,
  participations: readParticipation,
} as const satisfies Record<FileKind, (row: Row) => unknown>;

type ValueOf<K extends FileKind> = ReturnType<(typeof readers)[K]>;

/** Per kind, the field and value under which a row may occur only once. */
const keys: { readonly [K in FileKind]: (value: ValueOf<K>) => readonly (readonly [field: string, key: string])[] } = {
  municipalities: ({ code, registerId }) => [
    ['gemeentecode', code ?? ''],
    ['roo_id', registerId ?? ''],
  ],
  successions: ({ oldCode, newCode }) => [['nieuwe_code', `${oldCode} > ${newCode}`]],
  inhabitants: ({ code, year }) => [['jaar', `${code} ${year}`]],
  bodies: ({ registerId }) => [['identifiers.roo_id', registerId ?? '']],
  arrangements: ({ registerId }) => [['identifiers.roo_id', registerId]],
  // One participant may join the same arrangement again later; overlapping periods are found when the files are joined.
  participations: () => [],
};

/** Where a row stood. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly raw: string;
}

export interface Taken<T> extends Source {
  readonly value: T;
}

export type Gathered = { readonly [K in FileKind]: Taken<ValueOf<K>>[] };

export interface Gathering {
  readonly gathered: Gathered;
  readonly rejected: RejectedRow[];
  readonly remarks: Remark[];
  readonly counts: { rejected: number; remarks: number };
  /** Reads one row and keeps it, or keeps why not. */
  take(kind: FileKind, source: Source, get: Row['get']): void;
  /** Runs a check on a row; a refusal rejects the row, and the answer is undefined. Refuses `too-many-rejected` for all rows together. */
  check<T>(source: Source, act: () => T): T | undefined;
  remark(source: Source, code: RemarkCode, field: string, value: string): void;
}

/** The compiler cannot see that a kind and its value belong together; `readers` and `keys` are the proof. */
type KeysOf = (value: unknown) => readonly (readonly [field: string, key: string])[];

export function openGathering(): Gathering {
  const gathered: Gathered = { municipalities: [], successions: [], inhabitants: [], bodies: [], arrangements: [], participations: [] };
  const seen = new Map<string, number>();
  const rejected: RejectedRow[] = [];
  const noted: Remark[] = [];
  const counts = { rejected: 0, remarks: 0 };

  const check = <T>({ file, line, raw }: Source, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      counts.rejected += 1;
      if (counts.rejected > mostRejected) refuse('too-many-rejected', { file, count: mostRejected, at: file });
      if (rejected.length < mostKept)
        rejected.push({ file, line, field: error.path, code: error.code, reason: error.text, raw: raw.slice(0, longestRaw) });
      return undefined;
    }
  };

  const remark: Gathering['remark'] = ({ file, line }, code, field, value) => {
    counts.remarks += 1;
    if (noted.length < mostKept) noted.push({ file, line, field, code, text: fill(remarks[code] as Phrase<{ value: string }>, { value }) });
  };

  const refuseDuplicate = (kind: FileKind, value: unknown, line: number) => {
    const own = (keys[kind] as KeysOf)(value).map(([field, key]) => ({ field, key, id: `${kind} ${field} ${key}` }));
    for (const { field, key, id } of own) {
      const first = seen.get(id);
      if (first !== undefined) refuse('duplicate-id', { value: key, line: first, at: field });
    }
    for (const { id } of own) seen.set(id, line);
  };

  return {
    gathered,
    rejected,
    remarks: noted,
    counts,
    check,
    remark,
    take(kind, source, get) {
      const pending: Parameters<Row['remark']>[] = [];
      const value = check(source, () => {
        const read = readers[kind]({ get, remark: (...note) => pending.push(note) });
        refuseDuplicate(kind, read, source.line);
        return read;
      });
      if (value === undefined) return;
      // Only a row that is taken carries its remarks.
      for (const note of pending) remark(source, ...note);
      (gathered[kind] as Taken<unknown>[]).push({ ...source, raw: source.raw.slice(0, longestRaw), value });
    },
  };
}
