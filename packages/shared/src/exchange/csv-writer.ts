// Writes tables as spreadsheets in Dutch settings open them: byte order mark, `;` between, CRLF, and no cell that starts to compute.

export type Cell = string | number | bigint | null;

/** A number as Dutch spreadsheets read it: a decimal comma, no thousands sign. */
const isNumeric = (text: string) => /^-?\d{1,15}(?:,\d{1,15})?$/.test(text);

/**
 * One cell. A text that starts with = + - @ tab or a line break would be run as a formula by a spreadsheet (CWE-1236), so it
 * gets an apostrophe in front; a plain negative number such as -12,50 stays a number.
 */
export function writeCell(value: Cell): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) && !isNumeric(text) ? `'${text}` : text;
  return /[";\r\n\t,]/.test(safe) && !isNumeric(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole file: header first, one line per row, ready to be written as UTF-8. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
