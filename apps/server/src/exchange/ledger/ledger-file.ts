// A ledger as a file, CSV or XLSX: its head and its rows, without knowing what they mean.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CsvRow } from '@hanze/shared/exchange/csv';
import type { LedgerCell } from '@hanze/shared/exchange/ledger/written';
import { refuse } from '../exchange.refusals';
import { csvRows } from './csv-rows';
import { xlsxRows } from './xlsx-rows';

export const ledgerLimit = 64 * 1024 * 1024;
export const isLedgerFile = (name: string): boolean => /^[\w .-]{1,120}\.(csv|xlsx)$/i.test(name);

export interface FileRow {
  readonly line: number;
  readonly cells: readonly LedgerCell[];
  /** Why it could not be cut into cells. */
  readonly fault: CsvRow['fault'];
  readonly raw: string;
}

export interface LedgerFile {
  readonly name: string;
  readonly head: readonly string[];
  /** The rows below the head, once. */
  readonly rows: AsyncGenerator<FileRow>;
}

/** Opens the one file of a folder. Refuses what is no ledger: another kind of file, another encoding, a file without a head. */
export async function openLedgerFile(folder: string): Promise<LedgerFile> {
  const name = (await readdir(folder).catch(() => [])).find(isLedgerFile) ?? refuse('no-ledger-file');
  const path = join(folder, name);
  const rows = /\.xlsx$/i.test(name) ? ofSheet(xlsxRows(name, await readFile(path))) : ofText(csvRows(path, ledgerLimit));
  for (let tries = 0; tries < mostAbove; tries++) {
    const { value, done } = await rows.next();
    if (done) break;
    const head = value.cells.map((cell) => `${cell ?? ''}`.replaceAll(/\s+/g, ' ').trim().slice(0, 100));
    if (head.filter(Boolean).length >= fewestColumns) return { name, head: distinct(head.slice(0, mostColumns)), rows };
  }
  return refuse('ledger-without-head', { file: name, at: name });
}

/** Exports put titles above the table. */
const mostAbove = 20;
const fewestColumns = 3;
const mostColumns = 200;

async function* ofText(rows: AsyncGenerator<CsvRow>): AsyncGenerator<FileRow> {
  for await (const { line, fields, fault, raw } of rows) yield { line, cells: fields, fault, raw };
}

async function* ofSheet(rows: ReturnType<typeof xlsxRows>): AsyncGenerator<FileRow> {
  for await (const { line, cells } of rows)
    if (cells.some((cell) => cell !== null && cell !== '')) yield { line, cells, fault: null, raw: '' };
}

/** Every head its own name: a column without one by its place, the second of a name by its number. */
function distinct(head: readonly string[]): string[] {
  const named: string[] = [];
  for (const [place, name] of head.entries()) {
    const plain = name || `#${place + 1}`;
    let own = plain;
    for (let n = 2; named.includes(own); n++) own = `${plain} (${n})`;
    named.push(own);
  }
  return named;
}
