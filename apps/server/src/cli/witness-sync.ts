// Fetches what a portal says of its log since the witness last looked, has it judged, and brings the cosignature back.
import { parseCheckpoint } from '@hanze/shared/journal/checkpoint';
import { fromBase64 } from '@hanze/shared/journal/bytes';
import { parseNote } from '@hanze/shared/journal/note';
import { witnessRequest, type WitnessAnswer } from '@hanze/shared/journal/witness';
import { refusing } from '@hanze/shared/kernel/refusal';
import { seenBy } from './witness-folder.ts';

const refuse = refusing({
  'log-not-reached': {
    nl: ({ url, reason }: { url: string; reason: string }) => `Het logboek op ${url} is niet te bereiken: ${reason}.`,
    en: ({ url, reason }: { url: string; reason: string }) => `expected a log at ${url} (${reason})`,
  },
  'cosignature-not-taken': {
    nl: ({ status, body }: { status: number; body: string }) => `Meegetekend, maar het portaal nam het niet aan (${status}): ${body}`,
    en: ({ status, body }: { status: number; body: string }) => `cosigned, but the portal did not take it (${status}): ${body}`,
  },
});

const patience = 20_000;
const mostBytes = 64 * 1024;

async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    return text.length > mostBytes ? refuse('log-not-reached', { url, reason: 'too long' }) : { status: response.status, text };
  } catch (error) {
    if ((error as Error).name === 'Refused') throw error;
    return refuse('log-not-reached', { url, reason: (error as Error).message });
  }
}

async function fetched(url: string): Promise<string> {
  const { status, text } = await ask(url);
  return status === 200 ? text : refuse('log-not-reached', { url, reason: `HTTP ${status}` });
}

/**
 * `address`: that of the log, such as https://hanze.example/.well-known/hanze-log/PARTNERSHIP. The answer is the witness's own: a portal that
 * shows a smaller log than the witness has seen is judged like any other request that does not continue it.
 */
export async function synchronise(folder: string, address: string, judge: (request: string) => WitnessAnswer): Promise<WitnessAnswer> {
  const base = address.replace(/\/$/, '');
  const checkpoint = await fetched(`${base}/checkpoint`);
  const { text } = parseNote(checkpoint);
  const { origin, size } = parseCheckpoint(text);
  const old = seenBy(folder, origin);
  // a portal that lost leaves cannot prove anything from here: the request goes without a proof, and is refused
  const lines = old > 0 && old < size ? await fetched(`${base}/consistency?from=${old}&to=${size}`) : '';
  const proof = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => fromBase64(line));
  const answer = judge(witnessRequest(old, proof, checkpoint));
  if (answer.status !== 200) return answer;
  const { status, text: said } = await ask(`${base}/add-cosignature`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `${text}\n${answer.body}`,
  });
  return status === 200 ? answer : refuse('cosignature-not-taken', { status, body: said.trim() });
}
