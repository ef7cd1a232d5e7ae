// Reads separated values piece by piece, however they arrive: quotes, cells over several lines, and limits on what one row may hold.

export type Separator = ',' | ';' | '\t';

export interface CsvRow {
  /** The line of the file on which the row starts, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** The row as it stood in the file, cut off at the limit. */
  readonly raw: string;
  /** Why the row cannot be read; null when it can. */
  readonly fault: 'row-too-long' | 'stray-quote' | 'open-quote' | null;
}

export interface CsvReader {
  /** The rows completed by this piece of text. */
  push(text: string): CsvRow[];
  /** The last row, when the file does not end in a line break. */
  close(): CsvRow[];
  /** Known once the header is complete. */
  readonly separator: Separator | null;
}

/** Longest row in characters; what is longer is reported as a fault and skipped to the next line break. */
export const longestRow = 100_000;

/** The separator that occurs most in a header, outside quotes; a comma when none does. */
export function detectSeparator(header: string): Separator {
  const bare = header.replace(/"[^"]*"?/g, '');
  const count = (sign: string) => bare.split(sign).length;
  return ([';', '\t'] as const).reduce<Separator>((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

const firstLine = (text: string) => /[^\r\n]+/.exec(text)?.[0] ?? '';

/** A reader after RFC 4180 that also takes `;` and tab, a byte order mark and any kind of line break. Blank lines are no rows. */
export function openCsv(options: { separator?: Separator; longest?: number } = {}): CsvReader {
  const longest = options.longest ?? longestRow;
  let separator = options.separator ?? null;
  let header = '';
  let line = 1;
  let startedAt = 1;
  let fields: string[] = [];
  let field = '';
  let raw = '';
  let fault: CsvRow['fault'] = null;
  let mode: 'start' | 'plain' | 'quoted' | 'closed' | 'skipping' = 'start';
  let afterReturn = false;
  let first = true;
  let rows: CsvRow[] = [];

  const finish = () => {
    if (mode === 'quoted') fault = 'open-quote';
    if (raw !== '') rows.push({ line: startedAt, fields: [...fields, field], raw, fault });
    [fields, field, raw, fault, mode] = [[], '', '', null, 'start'];
  };

  const take = (sign: string) => {
    if (mode === 'skipping') return;
    raw += sign;
    if (raw.length > longest) [fault, mode, fields, field] = ['row-too-long', 'skipping', [], ''];
    else if (mode === 'quoted') {
      if (sign === '"') mode = 'closed';
      else field += sign;
    } else if (sign === separator) {
      fields.push(field);
      [field, mode] = ['', 'start'];
    } else if (sign === '"' && mode !== 'plain') {
      // A quote right after a closing one was an escaped quote: the cell goes on.
      if (mode === 'closed') field += sign;
      mode = 'quoted';
    } else {
      if (mode === 'closed') fault ??= 'stray-quote';
      field += sign;
      mode = 'plain';
    }
  };

  const breakLine = (sign: string) => {
    if (sign === '\n' && afterReturn) {
      if (mode === 'quoted') take(sign);
      return;
    }
    if (mode === 'quoted') take(sign);
    else finish();
    line += 1;
    if (raw === '') startedAt = line;
  };

  const read = (text: string) => {
    for (const sign of text) {
      if (sign === '\n' || sign === '\r') breakLine(sign);
      else take(sign);
      afterReturn = sign === '\r';
    }
  };

  const choose = () => {
    separator ??= detectSeparator(firstLine(header).slice(0, longest));
    const held = header;
    header = '';
    read(held);
  };

  return {
    get separator() {
      return separator;
    },
    push(text) {
      rows = [];
      const piece = first && text.startsWith('\uFEFF') ? text.slice(1) : text;
      if (text !== '') first = false;
      if (separator !== null) read(piece);
      else {
        header += piece;
        if (/[^\r\n][\r\n]/.test(header) || header.length > longest) choose();
      }
      return rows;
    },
    close() {
      rows = [];
      if (separator === null) choose();
      finish();
      return rows;
    },
  };
}

/** All rows of a text at once. */
export function readCsv(text: string, options: { separator?: Separator; longest?: number } = {}): CsvRow[] {
  const reader = openCsv(options);
  return [...reader.push(text), ...reader.close()];
}
