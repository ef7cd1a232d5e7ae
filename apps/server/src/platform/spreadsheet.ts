// Writes a table as CSV, ODS or XLSX; the only file that knows the spreadsheet library.
import { type Cell, writeCsv } from '@hanze/shared/exchange/csv-writer';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';

export const formats = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type Format = keyof typeof formats;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** XML has no room for these. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text is written as a text, whatever it starts with: only what carries a formula of its own is ever computed. */
const cellOf = (cell: Cell): string | number | null =>
  typeof cell === 'string' ? cell.replace(unprintable, ' ') : typeof cell === 'bigint' ? String(cell) : cell;

/** CSV holds the first sheet only. */
export async function writeSpreadsheet(format: Format, sheets: readonly [Sheet, ...Sheet[]]): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(writeCsv(sheets[0].head, sheets[0].rows));
  const book = { sheets: sheets.map(({ name, head, rows }) => ({ name, rows: [head, ...rows].map((row) => row.map(cellOf)) })) };
  return format === 'ods' ? writeOds(book) : writeXlsx(book);
}
