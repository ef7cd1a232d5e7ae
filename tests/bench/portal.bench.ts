// The portal beside a bare handler with hand-written SQL on the same database file, in the same run: start-up, five busy reads and a vote
// cast, at 1 and 32 clients, signed in as an ordinary member. Ratios travel to other machines; the figures themselves do not.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { openSqlite } from '../support/sqlite.ts';
import { type Asked, load, type Measured } from './load.ts';
import { multiply, size } from './region.ts';

const seconds = Number(process.env['HANZE_BENCH_SECONDS'] ?? 4);
/** A part of a name, to measure one thing alone. */
const only = process.env['HANZE_BENCH_ONLY'];
const member = 'Marijke de Boer';
const folder = mkdtempSync(join(tmpdir(), 'hanze-bench-'));
const file = join(folder, 'hanze.sqlite');
const screens = join(import.meta.dirname, '../../apps/web/src/graphql/generated/persisted-documents.json');
const main = join(import.meta.dirname, '../../apps/server/dist/main.js');

async function start(
  file: string,
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [file, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`${file} stopped before it was ready.`)));
  });
  return { child, url };
}

const portal = () => start(main, [], { HANZE_MODE: 'development', HANZE_DATA_DIR: folder, PORT: '0', HANZE_LOG: 'silent' });

/** What the web app itself asks on a screen, by the name of the operation. */
const documents = Object.values(JSON.parse(readFileSync(screens, 'utf8')) as Record<string, string>);
function asked(operation: string): string {
  const found = documents.find((document) => new RegExp(`(query|mutation) ${operation}\\b`).test(document));
  if (!found) throw new Error(`The web app asks no ${operation}.`);
  return found;
}

const listDocument = `{ partnerships(first: 50) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id name shortName slug seat purpose website registerId from until legalForm participantCount } } }`;
const pageDocument = `query Page($slug: String!, $day: Day!) { partnership(slug: $slug) { id name shortName slug seat purpose website registerId from until legalForm participantCount
  participants(first: 100, on: $day) { nodes { id organs recordedShare from until organisationId organisationName organisationKind organisationCode inhabitants } }
  bodies { id kind name from until } } }`;

async function signIn(url: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', origin: url };
  const ask = (query: string) => fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await (await ask('{ exampleCards { personId name } }')).json()) as {
    data: { exampleCards: { personId: string; name: string }[] };
  };
  const { personId } = data.exampleCards.find(({ name }) => name === member) ?? { personId: '' };
  const answer = await ask(`mutation { signInAsExample(personId: "${personId}") { __typename } }`);
  return { ...headers, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** The seat of the member in the vote that is running, and what a ballot says of who cast it. */
function ownSeat() {
  const database = openSqlite(file, { readonly: true });
  const seats = database
    .prepare(
      `select s.id as seat, o.code, json_extract(s.holder, '$.personId') as person, json_extract(s.holder, '$.mandateId') as mandate
       from VoteSeat s join Vote v on v.id = s.voteId join Organisation o on o.id = s.organisationId join Person p on p.id = person
       where v.state = 'open' and p.name = ?`,
    )
    .all(member);
  database.close();
  if (!seats[0]) throw new Error(`${member} has no seat in a running vote.`);
  return seats[0] as { seat: string; code: string; person: string; mandate: string };
}

/** Processor time a process has used so far, in milliseconds; Linux counts it in hundredths of a second. */
function processor({ child }: { child: ChildProcess }): number {
  if (process.platform !== 'linux') return Number.NaN;
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

async function measured(what: Asked, by: { child: ChildProcess }, clients: number): Promise<Measured & { processor: number }> {
  const before = processor(by);
  const result = await load(what, clients, seconds);
  return { ...result, processor: (processor(by) - before) / result.asked };
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`.padStart(9);
const row = (name: string, { perSecond, p50, p99, bytes, processor }: Measured & { processor: number }) =>
  `${name.padEnd(48)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${ms(p50)}  p99 ${ms(p99)}  processor ${ms(processor)}  ${(bytes / 1024).toFixed(1).padStart(6)} KB`;

build();
const first = await portal();
first.child.kill('SIGTERM');
await new Promise((resolve) => first.child.on('exit', resolve));
const database = openSqlite(file);
multiply(database);
database.close();

const began = performance.now();
const server = await portal();
const headers = await signIn(server.url);
const post = (query: string, variables: Record<string, unknown>): Asked => ({
  url: `${server.url}/graphql`,
  headers,
  body: JSON.stringify({ query, variables }),
});
const [slug, day, year] = ['vier-stromen', new Date().toISOString().slice(0, 10), 2026];
const { seat, code, person, mandate } = ownSeat();
const vote = { seatId: seat, choice: 'for', reason: null, condition: null };
const operations: [name: string, portal: Asked, bare: string, answers: (text: string) => boolean][] = [
  ['partnership page', post(pageDocument, { slug, day }), `/page?slug=${slug}`, (text) => text.includes('Veenmeer')],
  ['list of partnerships', post(listDocument, {}), '/list', (text) => text.includes(`"totalCount":${size.partnerships}`)],
  [
    `landscape of ${size.cells} cells`,
    post(asked('LandscapePage'), { slug }),
    `/landscape?slug=${slug}`,
    (text) => text.split('"phase"').length === size.cells + 1,
  ],
  [
    'register of decisions, 50 a page with their votes',
    post(asked('Decisions'), { slug, search: null, after: null }),
    `/decisions?slug=${slug}`,
    (text) => text.split('"weight"').length > 50 * size.votesPerDecision - 50,
  ],
  [
    'statement of a year',
    post(asked('StatementPage'), { slug, code, year, basis: 'actual' }),
    `/statement?slug=${slug}&year=${year}`,
    (text) => text.includes('"total":'),
  ],
  [
    'vote cast',
    post(asked('CastVote'), { input: vote }),
    `/vote?seat=${seat}&person=${person}&mandate=${mandate}`,
    (text) => text.includes('"id"') && !text.includes('Refusal'),
  ],
];
const chosen = operations.filter(([name]) => only === undefined || name.includes(only));

for (const [name, { url, body }, , answers] of chosen) {
  const text = await (await fetch(url, { method: 'POST', headers, body: body ?? null })).text();
  if (text.includes('"errors"') || !answers(text))
    throw new Error(`${name} is not right; measuring it would mean nothing. ${text.slice(0, 500)}`);
}
console.log(`from start to right answers, signed in: ${(performance.now() - began).toFixed(0)} ms`);

const bare = await start(join(import.meta.dirname, 'bare.ts'), [file]);
for (const [name, ours, limit] of chosen) {
  for (const clients of [1, 32]) {
    const reference = await measured({ url: `${bare.url}${limit}` }, bare, clients);
    const result = await measured(ours, server, clients);
    console.log(row(`${name}, ${clients} client${clients > 1 ? 's' : ''}`, result));
    console.log(row('  bare handler', reference));
    const [throughput, work] = [result.perSecond / reference.perSecond, reference.processor / result.processor];
    console.log(`  ratio ${throughput.toFixed(2)}, of processor time alone ${work.toFixed(2)}`);
  }
}
const memory =
  process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1] : undefined;
if (memory) console.log(`memory of the portal at most ${(Number(memory) / 1024).toFixed(0)} MB`);
server.child.kill('SIGTERM');
bare.child.kill('SIGTERM');
await Promise.all([server, bare].map(({ child }) => new Promise((resolve) => child.on('exit', resolve))));
rmSync(folder, { recursive: true, force: true });
