// The portal beside a bare handler with hand-written SQL on the same database file, in the same run: start-up, a partnership's page and
// the list, at 1 and 32 clients, signed in as an ordinary member. Ratios travel to other machines; the figures themselves do not.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.ts';
import { openSqlite } from '../support/sqlite.ts';
import { type Asked, load, type Measured } from './load.ts';

const seconds = Number(process.env['HANZE_BENCH_SECONDS'] ?? 4);
const partnerships = 256;
const participants = 27;
const folder = mkdtempSync(join(tmpdir(), 'hanze-bench-'));
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

/** Partnerships of real municipalities, written straight into the file: only their number and shape matter here. */
function fill(): void {
  const database = openSqlite(join(folder, 'hanze.sqlite'));
  const organisations = database.prepare('select id from Organisation order by name').all();
  const partnership = database.prepare(
    'insert into Partnership (id, name, shortName, slug, purpose, "from", published) values (?, ?, ?, ?, ?, ?, 1)',
  );
  const form = database.prepare('insert into PartnershipForm (id, partnershipId, legalForm, "from") values (?, ?, ?, ?)');
  const participation = database.prepare(
    'insert into Participation (id, partnershipId, organisationId, organs, "from") values (?, ?, ?, ?, ?)',
  );
  const uuid = (kind: number, n: number) => `00000000-0000-7000-800${kind}-${String(n).padStart(12, '0')}`;
  database.exec('begin');
  for (let i = 0; i < partnerships; i++) {
    const [id, name] = [uuid(1, i), `Gemeenschappelijke regeling ${String(i).padStart(3, '0')}`];
    partnership.run(id, name, name, `regeling-${i}`, 'De deelnemers voeren samen taken uit. '.repeat(8), '2015-01-01');
    form.run(uuid(2, i), id, 'openbaar-lichaam', '2015-01-01');
    for (let j = 0; j < participants; j++) {
      const organisation = organisations[(i * 7 + j * 11) % organisations.length]?.['id'];
      participation.run(uuid(3, i * 100 + j), id, organisation, 'college council', '2015-01-01');
    }
  }
  database.exec('commit; pragma wal_checkpoint(truncate); analyze');
  database.close();
}

const listDocument = `{ partnerships(first: 50) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id name shortName slug seat purpose website registerId from until legalForm participantCount } } }`;
const pageDocument = `{ partnership(slug: "regeling-7") { id name shortName slug seat purpose website registerId from until legalForm participantCount
  participants(first: 100, on: "${new Date().toISOString().slice(0, 10)}") { nodes { id organs recordedShare from until organisationId organisationName organisationKind organisationCode inhabitants } }
  bodies { id kind name from until } } }`;

async function signIn(url: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', origin: url };
  const ask = (query: string) => fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await (await ask('{ exampleCards { personId name } }')).json()) as {
    data: { exampleCards: { personId: string; name: string }[] };
  };
  const member = data.exampleCards.find(({ name }) => name === 'Marijke de Boer');
  const answer = await ask(`mutation { signInAsExample(personId: "${member?.personId}") { __typename } }`);
  return { ...headers, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`.padStart(9);
const row = (name: string, { perSecond, p50, p99, bytes }: Measured) =>
  `${name.padEnd(34)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${ms(p50)}  p99 ${ms(p99)}  ${(bytes / 1024).toFixed(1).padStart(6)} KB`;

build();
const first = await portal();
first.child.kill('SIGTERM');
await new Promise((resolve) => first.child.on('exit', resolve));
fill();

const began = performance.now();
const server = await portal();
const headers = await signIn(server.url);
const ask = (query: string): Asked => ({ url: `${server.url}/graphql`, headers, body: JSON.stringify({ query }) });
const checked = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: pageDocument }) });
const { data } = (await checked.json()) as { data: { partnership: { participants: { nodes: unknown[] } } } };
if (data.partnership.participants.nodes.length !== participants) throw new Error('The page is not right; measuring it would mean nothing.');
console.log(`from start to the first right answer, signed in: ${(performance.now() - began).toFixed(0)} ms`);

const bare = await start(join(import.meta.dirname, 'bare.ts'), [join(folder, 'hanze.sqlite')]);
const operations: [name: string, portal: Asked, bare: Asked][] = [
  ['partnership page', ask(pageDocument), { url: `${bare.url}/page?slug=regeling-7` }],
  ['partnership list, 50 of 257', ask(listDocument), { url: `${bare.url}/list` }],
];
for (const [name, ours, limit] of operations) {
  for (const clients of [1, 32]) {
    const reference = await load(limit, clients, seconds);
    const measured = await load(ours, clients, seconds);
    console.log(row(`${name}, ${clients} client${clients > 1 ? 's' : ''}`, measured));
    console.log(row('  bare handler', reference));
    console.log(`  ratio ${(measured.perSecond / reference.perSecond).toFixed(2)}`);
  }
}
const memory =
  process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1] : undefined;
if (memory) console.log(`memory of the portal at most ${(Number(memory) / 1024).toFixed(0)} MB`);
server.child.kill('SIGTERM');
bare.child.kill('SIGTERM');
await Promise.all([server, bare].map(({ child }) => new Promise((resolve) => child.on('exit', resolve))));
rmSync(folder, { recursive: true, force: true });
