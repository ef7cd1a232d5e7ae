// Turns the bytes of an offered file into text, and refuses at once what is no text: an archive, another encoding, too much, nothing.
import { refusing } from '../kernel/refusal.ts';

/** Part of every browser and server runtime; declared here because this package knows neither. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: true; ignoreBOM: true },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

interface Named {
  file: string;
}
const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;

export const refuse = refusing({
  'file-empty': {
    nl: ({ file }: Named) => `Het bestand '${file}' is leeg.`,
    en: ({ file }: Named) => `the file '${file}' is empty`,
  },
  'file-too-large': {
    nl: ({ file, limit }: Named & { limit: number }) => `Het bestand '${file}' is groter dan ${megabytes(limit)} MB.`,
    en: ({ file, limit }: Named & { limit: number }) => `the file '${file}' is larger than ${megabytes(limit)} MB`,
  },
  'file-not-text': {
    nl: ({ file, what }: Named & { what: string }) =>
      `Het bestand '${file}' is geen tekst maar ${what}. Pak het uit of sla het op als CSV en probeer het opnieuw.`,
    en: ({ file, what }: Named & { what: string }) =>
      `the file '${file}' is not text but ${what}; unpack it or save it as CSV and try again`,
  },
  'file-not-utf8': {
    nl: ({ file, line }: Named & { line: number }) =>
      `Het bestand '${file}' heeft een andere tekencodering dan UTF-8 (rond regel ${line}). Sla het op als 'CSV UTF-8'.`,
    en: ({ file, line }: Named & { line: number }) =>
      `the file '${file}' is not encoded in UTF-8 (around line ${line}); save it as 'CSV UTF-8'`,
  },
});

/** First bytes of files that people take for a table, with the name of what they are (the same word in both languages). */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b], 'ZIP/XLSX/ODS'],
  [[0x1f, 0x8b], 'GZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7Z'],
];

export interface ByteReader {
  /** The text of this piece; a letter split over two pieces waits for the next. Refuses as soon as it can. */
  push(bytes: Uint8Array): string;
  close(): string;
  /** Bytes taken so far. */
  readonly taken: number;
}

/**
 * A reader of one file of at most `limit` bytes. Refuses `file-too-large`, `file-not-text`, `file-not-utf8`, and on closing
 * `file-empty`.
 */
export function openBytes(file: string, limit: number): ByteReader {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const at = file;
  let taken = 0;
  let line = 1;
  let start: number[] = [];
  let blank = true;
  const decode = (bytes?: Uint8Array): string => {
    let text = '';
    try {
      text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      refuse('file-not-utf8', { file, line, at });
    }
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) line += 1;
    if (text.includes('\0')) refuse('file-not-text', { file, what: 'binary', at });
    blank &&= text.replace('\uFEFF', '').trim() === '';
    return text;
  };
  return {
    get taken() {
      return taken;
    },
    push(bytes) {
      taken += bytes.length;
      if (taken > limit) refuse('file-too-large', { file, limit, at });
      if (start.length < 4) {
        start = [...start, ...bytes.subarray(0, 4 - start.length)];
        const found = signatures.find(([signature]) => signature.every((byte, i) => start[i] === byte));
        if (found) refuse('file-not-text', { file, what: found[1], at });
      }
      return decode(bytes);
    },
    close() {
      const text = decode();
      if (blank) refuse('file-empty', { file, at });
      return text;
    },
  };
}
