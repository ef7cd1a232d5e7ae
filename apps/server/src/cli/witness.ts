// `hanze witness`: a municipality that keeps the last checkpoint of a log and cosigns only what extends it, by hand, by fetching, or over HTTP.
import { createServer, type IncomingMessage } from 'node:http';
import { parseKey } from '@hanze/shared/journal/keys';
import { addCheckpoint, type WitnessAnswer } from '@hanze/shared/journal/witness';
import { refusing } from '@hanze/shared/kernel/refusal';
import { readArguments } from './arguments.ts';
import { readDocument } from './read-document.ts';
import type { Subcommand } from './subcommand.ts';
import { synchronise } from './witness-sync.ts';
import { judge, newWitness, openWitness, watchLog } from './witness-folder.ts';

const refuse = refusing({
  'no-such-act': {
    nl: 'Gebruik: hanze witness new MAP NAAM | watch MAP SLEUTEL | cosign MAP BESTAND|- | sync MAP ADRES | serve MAP [POORT]',
    en: 'expected: hanze witness new FOLDER NAME | watch FOLDER KEY | cosign FOLDER FILE|- | sync FOLDER URL | serve FOLDER [PORT]',
  },
  'not-cosigned': {
    nl: ({ status, body }: { status: number; body: string }) => `Niet meegetekend (${status}): ${body}`,
    en: ({ status, body }: { status: number; body: string }) => `not cosigned (${status}): ${body}`,
  },
});

const now = (): number => Math.floor(Date.now() / 1000);
const answer = (folder: string, request: string): WitnessAnswer =>
  judge(folder, (state) => addCheckpoint(state, request, openWitness(folder), now()));

const acts: Readonly<Record<string, (folder: string, word: string | undefined) => number | Promise<number>>> = {
  new: (folder, name) => say(newWitness(folder, name ?? refuse('no-such-act'))),
  watch: (folder, key) => {
    watchLog(folder, parseKey(key ?? refuse('no-such-act')));
    return 0;
  },
  cosign: async (folder, file) => {
    const { status, body } = answer(folder, await readDocument(file));
    return status === 200 ? say(body.trimEnd()) : refuse('not-cosigned', { status, body: explain(status, body) });
  },
  sync: async (folder, url) => {
    const { status, body } = await synchronise(folder, url ?? refuse('no-such-act'), (request) => answer(folder, request));
    return status === 200 ? say(body.trimEnd()) : refuse('not-cosigned', { status, body: explain(status, body) });
  },
  serve: (folder, port) => serve(folder, Number(port ?? 8765)),
};

export const run: Subcommand = async (given) => {
  const { words } = readArguments(given, { valued: [], mostWords: 3 });
  const [act = '', folder, word] = words;
  if (!folder || !Object.hasOwn(acts, act)) return refuse('no-such-act');
  return acts[act]!(folder, word);
};

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}

const explain = (status: number, body: string): string => (status === 409 ? `this witness is at size ${body.trim()}` : body.trim());

const mostBytes = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers POST /add-checkpoint as C2SP tlog-witness describes; judging is synchronous, so requests cannot overtake each other. */
function serve(folder: string, port: number): Promise<number> {
  openWitness(folder);
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/add-checkpoint') {
      response.writeHead(404).end();
      return;
    }
    bodyOf(request)
      .then((body) => {
        const { status, contentType, body: text } = body === null ? tooLarge : answer(folder, body);
        response.writeHead(status, { 'content-type': contentType }).end(text);
      })
      .catch(() => response.writeHead(500).end());
  });
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => done(0)));
    server.listen(port, '127.0.0.1', () => say(`http://127.0.0.1:${(server.address() as { port: number }).port}/add-checkpoint`));
  });
}

const tooLarge = { status: 400, contentType: 'text/plain; charset=utf-8', body: 'request too large\n' } as const;
