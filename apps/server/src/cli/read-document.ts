// Reads the text of a document from a file or from standard input, never more than fits, and refuses in one line what cannot be read.
import { createReadStream } from 'node:fs';
import { refusing } from '@hanze/shared/kernel/refusal';

const mostBytes = 64 * 1024 * 1024;

const refuse = refusing({
  'no-file': { nl: 'Noem een bestand, of - voor standaardinvoer.', en: 'expected the name of a file, or - for standard input' },
  'unreadable-file': {
    nl: ({ reason }: { reason: string }) => `Dit bestand is niet te lezen (${reason}).`,
    en: ({ reason }: { reason: string }) => `expected a readable file (${reason})`,
  },
  'too-large': { nl: 'Het document is groter dan 64 MB.', en: 'expected a document of at most 64 MB' },
  'not-utf-8': { nl: 'Verwacht tekst in UTF-8.', en: 'expected text in UTF-8' },
});

async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > mostBytes) refuse('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text of `file`, or of standard input for '-'. */
export async function readDocument(file: string | undefined): Promise<string> {
  if (!file) return refuse('no-file');
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const bytes = await readBytes(stream).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined || error.name === 'Refused') throw error;
    return refuse('unreadable-file', { reason: error.code });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf-8');
  }
}
