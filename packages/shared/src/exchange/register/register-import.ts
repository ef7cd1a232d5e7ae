// Reads the files of the register as their bytes arrive, reports how far it is, and hands over one batch at the end.
import { openBytes } from '../bytes.ts';
import { type CsvRow, openCsv } from '../csv.ts';
import { openLines, type TextLine } from '../lines.ts';
import type { FileKind, RegisterBatch } from './batch.ts';
import { fileKindOf, registerFiles } from './files.ts';
import { openGathering } from './gathering.ts';
import { join } from './joining.ts';
import { refuse, short } from './refusals.ts';
import { pick } from './row.ts';

export interface Progress {
  /** The file being read; null before the first. */
  readonly file: string | null;
  /** Over all files so far. */
  readonly bytes: number;
  readonly rows: number;
  readonly rejected: number;
}

export interface FileImport {
  /** Takes the next bytes. Refuses what no row can save: see openBytes, `columns-missing`, `columns-twice`, `not-json-lines`, `too-many-rejected`. */
  push(bytes: Uint8Array): void;
  close(): void;
}

/** Nothing is shared between imports and nothing is written: to abandon one is to stop calling it. */
export interface RegisterImport {
  /** Starts a file, told apart by its name. Refuses `file-not-known` and `file-twice`. */
  file(name: string): FileImport;
  progress(): Progress;
  /** Joins what was read. Refuses `file-needed` when a file was given without the one it depends on, and `too-many-rejected`. */
  complete(): RegisterBatch;
}

/** An import of files of at most `limit` bytes each. */
export function openRegister({ limit }: { limit: number }): RegisterImport {
  const gathering = openGathering();
  const rows: Partial<Record<FileKind, number>> = {};
  const names = new Map<FileKind, string>();
  let [current, bytes, total] = [null as string | null, 0, 0];

  const count = (kind: FileKind) => {
    rows[kind] = (rows[kind] ?? 0) + 1;
    total += 1;
  };

  /** Takes rows of separated values; the first one names the columns. */
  const table = (kind: FileKind, file: string) => {
    let header: Map<string, number> | null = null;
    return ({ line, fields, raw, fault }: CsvRow): void => {
      if (header === null) {
        header = columnsOf(kind, file, fields);
        return;
      }
      const columns = header;
      count(kind);
      const source = { file, line, raw };
      const sound = gathering.check(source, () => {
        if (fault !== null) refuse(fault);
        if (fields.length !== columns.size) refuse('row-columns', { found: fields.length, expected: columns.size });
        return true;
      });
      if (sound) gathering.take(kind, source, (field) => fields[columns.get(field) ?? -1]);
    };
  };

  /** Takes lines of JSON, one object each. */
  const objects = (kind: FileKind, file: string) => {
    let first = true;
    return ({ line, text, fault }: TextLine): void => {
      const record = fault === null ? parsed(text) : undefined;
      if (first && fault === null && record === undefined) refuse('not-json-lines', { file, at: file });
      first = false;
      count(kind);
      const source = { file, line, raw: text };
      const sound = gathering.check(source, () => (fault === null ? (record ?? refuse('not-json')) : refuse(fault)));
      if (sound) gathering.take(kind, source, (field) => pick(sound, field));
    };
  };

  const open = (kind: FileKind, file: string): { push(text: string): void; close(): void } => {
    const pipe = <T>(reader: { push(text: string): T[]; close(): T[] }, each: (row: T) => void) => ({
      push: (text: string) => reader.push(text).forEach(each),
      close: () => reader.close().forEach(each),
    });
    return registerFiles[kind].format === 'csv' ? pipe(openCsv(), table(kind, file)) : pipe(openLines(), objects(kind, file));
  };

  return {
    file(name) {
      const kind = fileKindOf(name) ?? refuse('file-not-known', { file: name, at: name });
      if (names.has(kind)) refuse('file-twice', { file: name, at: name });
      names.set(kind, name);
      current = name;
      const decoder = openBytes(name, limit);
      const rowsOf = open(kind, name);
      return {
        push(piece) {
          bytes += piece.length;
          rowsOf.push(decoder.push(piece));
        },
        close() {
          rowsOf.push(decoder.close());
          rowsOf.close();
        },
      };
    },
    progress: () => ({ file: current, bytes, rows: total, rejected: gathering.counts.rejected }),
    complete() {
      for (const [kind, file] of names) {
        const { needs } = registerFiles[kind];
        if (needs !== null && !names.has(needs)) refuse('file-needed', { file, needs: registerFiles[needs].example, at: file });
      }
      return join(gathering, rows);
    },
  };
}

/** The columns by name; refuses a header that lacks one or has one twice. */
function columnsOf(kind: FileKind, file: string, fields: readonly string[]): Map<string, number> {
  const names = fields.map((name) => name.trim().toLowerCase());
  const missing = registerFiles[kind].columns.filter((name) => !names.includes(name));
  if (missing.length > 0) refuse('columns-missing', { file, columns: missing.join(', '), at: file });
  const columns = new Map(names.map((name, i) => [name, i]));
  const twice = names.filter((name, i) => columns.get(name) !== i);
  if (twice.length > 0) refuse('columns-twice', { file, columns: short(twice.join(', ')), at: file });
  return columns;
}

/** The object on a line; undefined when there is none. A text nested too deeply to parse is none either. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
