// The form of a backup: a first line that says what it is, per file a line { path, bytes } with its bytes, and at the very end the
// SHA-256 of everything before. Nothing is compressed, so that one can get at the database without Hanze.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '@hanze/shared/kernel/refusal';
import { refuse } from './backup.refusals';

export const firstLine = 'hanze backup 1\n';
const sealLength = 'sha256 '.length + 64 + 1;
const sealOf = (digest: string) => `sha256 ${digest}\n`;

export interface Entry {
  /** Below the data folder, `/` between. */
  readonly path: string;
  readonly bytes: number;
}

const longestHead = 4096;
/** A seal proves no origin: a path is judged before anything is written under it. */
const safePath = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[^\0\\:/][^\0\\:]{0,1000}$/;

/** Writes the container of these files and puts it on the disk for good before it answers. */
export async function seal(target: FileHandle, files: readonly { path: string; source: string }[]): Promise<Entry[]> {
  const hash = createHash('sha256');
  const entries: Entry[] = [];
  const put = async (piece: string | Buffer) => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(bytes);
    await target.writeFile(bytes);
  };
  await put(firstLine);
  for (const { path, source } of files) {
    const bytes = (await stat(source)).size;
    await put(`${JSON.stringify({ path, bytes })}\n`);
    let copied = 0;
    if (bytes > 0) {
      for await (const piece of pieces(source, 0, bytes)) {
        copied += piece.length;
        await put(piece);
      }
    }
    if (copied !== bytes) refuse('file-changing', { file: source });
    entries.push({ path, bytes });
  }
  await target.writeFile(sealOf(hash.digest('hex')));
  await target.sync();
  return entries;
}

/** Refuses what is no backup, and a backup of which any byte is missing or changed. */
export async function checkSeal(file: string): Promise<void> {
  const size = await sizeOf(file);
  const start = await bytesOf(file, 0, Math.min(size, firstLine.length));
  if (size === 0 || !firstLine.startsWith(start.toString('latin1'))) refuse('not-a-backup', { file });
  if (size < firstLine.length + sealLength) refuse('backup-damaged', { file });
  const hash = createHash('sha256');
  for await (const piece of pieces(file, 0, size - sealLength)) hash.update(piece);
  const found = await bytesOf(file, size - sealLength, sealLength);
  if (found.toString('latin1') !== sealOf(hash.digest('hex'))) refuse('backup-damaged', { file });
}

/** Takes the files out into a folder, each on the disk for good before the next. Call checkSeal first. */
export async function unpack(file: string, folder: string): Promise<Entry[]> {
  const end = (await sizeOf(file)) - sealLength;
  const entries: Entry[] = [];
  let at = firstLine.length;
  while (at < end) {
    const head = await bytesOf(file, at, Math.min(longestHead, end - at));
    const line = head.indexOf(0x0a);
    const { path, bytes } = entryOf(head.subarray(0, line).toString('utf8')) ?? refuse('not-a-backup', { file });
    at += line + 1;
    if (line < 0 || at + bytes > end) refuse('not-a-backup', { file });
    await copyOut(file, at, bytes, join(folder, path));
    at += bytes;
    entries.push({ path, bytes });
  }
  return entries;
}

function entryOf(line: string): Entry | undefined {
  try {
    const { path, bytes } = JSON.parse(line) as Partial<Entry>;
    return typeof path === 'string' && safePath.test(path) && Number.isSafeInteger(bytes) && bytes! >= 0
      ? { path, bytes: bytes! }
      : undefined;
  } catch {
    return undefined;
  }
}

async function copyOut(file: string, start: number, bytes: number, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const target = await open(path, 'wx', 0o600);
  try {
    if (bytes > 0) for await (const piece of pieces(file, start, bytes)) await target.writeFile(piece);
    await target.sync();
  } finally {
    await target.close();
  }
}

const sizeOf = async (file: string): Promise<number> => {
  try {
    const it = await stat(file);
    if (!it.isFile()) refuse('not-a-backup', { file });
    return it.size;
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown;
    return refuse('backup-unreadable', { file, reason: (thrown as NodeJS.ErrnoException).code ?? 'unknown' });
  }
};

async function bytesOf(file: string, start: number, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  const found: Buffer[] = [];
  for await (const piece of pieces(file, start, length)) found.push(piece);
  return Buffer.concat(found);
}

/** At least one byte: a stream cannot be asked for none. */
const pieces = (file: string, start: number, length: number): AsyncIterable<Buffer> =>
  createReadStream(file, { start, end: start + length - 1 });
