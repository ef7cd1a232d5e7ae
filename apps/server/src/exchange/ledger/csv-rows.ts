// The rows of a CSV file, piece by piece, as they are read from disk.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { openBytes } from '@hanze/shared/exchange/bytes';
import { type CsvRow, openCsv } from '@hanze/shared/exchange/csv';

export async function* csvRows(path: string, limit: number): AsyncGenerator<CsvRow> {
  const reader = openCsv();
  const bytes = openBytes(basename(path), limit);
  for await (const piece of createReadStream(path, { highWaterMark: 64 * 1024 })) yield* reader.push(bytes.push(piece as Uint8Array));
  yield* reader.push(bytes.close());
  yield* reader.close();
}
