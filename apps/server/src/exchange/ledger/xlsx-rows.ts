// The rows of the first sheet of an XLSX file, one after the other. A file that would unpack to more than we read is refused before anything
// is unpacked: the library never unpacks more than a part declares.
import { refusing } from '@hanze/shared/kernel/refusal';
import type { LedgerCell } from '@hanze/shared/exchange/ledger/written';
import { streamXlsxRows } from 'hucre/xlsx';

const refuse = refusing({
  'sheet-unreadable': {
    nl: ({ file }: { file: string }) =>
      `Het bestand '${file}' is geen leesbaar XLSX-bestand. Sla het opnieuw op als XLSX of als CSV UTF-8.`,
    en: ({ file }: { file: string }) => `The file '${file}' is not a readable XLSX file. Save it again as XLSX or as CSV UTF-8.`,
  },
  'sheet-unpacks-too-large': {
    nl: ({ file }: { file: string }) => `Het bestand '${file}' is uitgepakt groter dan 300 MB. Verdeel het over meer bestanden.`,
    en: ({ file }: { file: string }) => `The file '${file}' is larger than 300 MB when unpacked. Split it over several files.`,
  },
});

const mostUnpacked = 300 * 1024 * 1024;
const mostParts = 2_000;

export async function* xlsxRows(file: string, bytes: Uint8Array): AsyncGenerator<{ line: number; cells: LedgerCell[] }> {
  const unpacked = declaredSize(bytes) ?? refuse('sheet-unreadable', { file, at: file });
  if (unpacked > mostUnpacked) refuse('sheet-unpacks-too-large', { file, at: file });
  const rows = streamXlsxRows(bytes);
  try {
    for await (const { index, values } of rows) yield { line: index + 1, cells: values.map(cellOf) };
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    refuse('sheet-unreadable', { file, at: file });
  }
}

function cellOf(value: unknown): LedgerCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** What the directory of a zip says its parts unpack to, together; undefined when it is no zip or a part does not say. */
function declaredSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostParts) return Number.POSITIVE_INFINITY;
  let total = 0;
  for (let part = 0; part < count; part++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (size === 0 && packed > 2) return undefined;
    total += size;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

/** The record that ends a zip stands in its last 64 kB, before a comment. */
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_600; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
