// The power goes out while a settlement is approved, again and again: it is approved for everyone with every document, or not at all.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqlite } from '../support/sqlite.ts';

const rounds = process.env['HANZE_DEEP'] ? 100 : 2;
const main = join(import.meta.dirname, '../../apps/server/dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'hanze-settling-'));
const prepared = join(folder, 'prepared');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(data: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, HANZE_MODE: 'development', HANZE_DATA_DIR: data, PORT: '0', HANZE_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/\S+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`The server did not start: ${text}`)));
  });
  return { child, url };
}

const gone = (child: ChildProcess) =>
  new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.on('exit', resolve) : resolve(null)));

const isPostgres = process.env['HANZE_TEST_DATABASE'] === 'postgresql';
/** The settlement of the example region as it stood before its approval. */
let settlementId: string;
beforeAll(async () => {
  if (isPostgres) return;
  const { child } = await start(prepared);
  child.kill('SIGTERM');
  await gone(child);
  const database = openSqlite(join(prepared, 'hanze.sqlite'));
  settlementId = String(database.prepare('select id from Settlement').all()[0]?.['id']);
  database.prepare('delete from SettledShare').run();
  database.prepare(`update Settlement set state = 'proposed', approvedAt = null, approvedById = null`).run();
  database.close();
}, 60_000);

async function approve(url: string, cookie: string): Promise<string> {
  const query = `mutation { approveSettlement(id: "${settlementId}") { __typename } }`;
  return JSON.stringify((await ask(url, query, cookie)).body);
}

async function ask(url: string, query: string, cookie = '') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data: Record<string, never> };
  return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', body };
}

async function asChair(url: string): Promise<string> {
  const { body } = await ask(url, '{ exampleCards { personId name } }');
  const cards = body.data['exampleCards'] as unknown as { personId: string; name: string }[];
  const { cookie } = await ask(
    url,
    `mutation { signInAsExample(personId: "${cards.find(({ name }) => name === 'Jan Verhagen')?.personId}") { __typename } }`,
  );
  const { body: asked } = await ask(url, '{ viewer { mandates { id role } } }', cookie);
  const { mandates } = asked.data['viewer'] as unknown as { mandates: { id: string; role: string }[] };
  await ask(url, `mutation { chooseMandate(id: "${mandates.find(({ role }) => role === 'chair')?.id}") { __typename } }`, cookie);
  return cookie;
}

/** What stands in the database after the crash. */
function standing(data: string) {
  const database = openSqlite(join(data, 'hanze.sqlite'));
  const count = (from: string) => Number(database.prepare(`select count(*) as n from ${from}`).all()[0]?.['n']);
  const facts = {
    state: String(database.prepare('select state from Settlement').all()[0]?.['state']),
    shares: count('SettledShare'),
    untold: count('SettledShare s where not exists (select 1 from JournalEntry j where j.recordId = s.id)'),
    unproven: count('SettledShare s where not exists (select 1 from LogLeaf l where l.recordId = s.id)'),
    sound: database.prepare('pragma integrity_check').all(),
    loose: database.prepare('pragma foreign_key_check').all(),
  };
  database.close();
  return facts;
}

test.skipIf(isPostgres)(`${rounds} times killed while approving, nothing half`, { timeout: rounds * 20_000 }, async () => {
  const outcomes = { proposed: 0, approved: 0 };
  for (let round = 0; round < rounds; round++) {
    const data = join(folder, `round-${round}`);
    cpSync(prepared, data, { recursive: true });
    const { child, url } = await start(data);
    const cookie = await asChair(url);
    const answer = approve(url, cookie).catch(() => 'no answer');
    await new Promise((resume) => setTimeout(resume, Math.random() * 120));
    child.kill('SIGKILL');
    await gone(child);
    const [said, facts] = [await answer, standing(data)];
    const whole = facts.state === 'approved' ? 5 : 0;
    expect(facts).toMatchObject({ shares: whole, untold: 0, unproven: 0, sound: [{ integrity_check: 'ok' }], loose: [] });
    if (said.includes('"Settlement"')) expect(facts.state).toBe('approved');
    outcomes[facts.state as keyof typeof outcomes]++;
    rmSync(data, { recursive: true, force: true });
  }
  expect(outcomes.proposed + outcomes.approved).toBe(rounds);
  process.stdout.write(`${rounds} rounds: ${outcomes.approved} approved as a whole, ${outcomes.proposed} not at all, 0 half\n`);
});
