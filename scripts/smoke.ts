// What a newcomer does: clone, one command, look, stop, start again. Run on the last commit, in a folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import { start, type Started } from './started.ts';

const seconds = (since: number) => (Date.now() - since) / 1000;

function holds(what: string, fact: boolean, detail: unknown = ''): void {
  if (!fact) throw new Error(`not so: ${what} ${typeof detail === 'string' ? detail : JSON.stringify(detail)}`);
  console.log(`ok     ${what}`);
}

/** The page as a browser gets it: the document, then the script that the document asks for. */
async function lookAtPage(address: string): Promise<void> {
  const page = await fetch(address);
  const html = await page.text();
  holds('the page is HTML', page.status === 200 && Boolean(page.headers.get('content-type')?.startsWith('text/html')), page.status);
  const source = /<script[^>]+src="([^"]+)"/.exec(html)?.[1];
  holds('the page names its script', source !== undefined, html.slice(0, 400));
  const script = await fetch(new URL(source!, address));
  holds('the script is there', script.status === 200 && /javascript/.test(script.headers.get('content-type') ?? ''), script.status);
}

/** Where only known documents are allowed, a refusal in the form of GraphQL is an answer too. */
async function askApi(address: string): Promise<void> {
  const answer = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const text = await answer.text();
  holds('the API answers in GraphQL', answer.status < 500 && /"__typename":\s*"Query"|"errors":\s*\[/.test(text), text.slice(0, 400));
}

async function look(portal: Started, address: string): Promise<void> {
  holds('its address is printed', portal.output().includes(address), portal.output().slice(-2000));
  for (const path of ['/health/live', '/health/ready']) holds(`${path} is 200`, (await fetch(new URL(path, address))).status === 200);
  await lookAtPage(address);
  await askApi(address);
}

/** Returns how many seconds it took to get ready. What was started is stopped again, also when something is not as it should be. */
async function startLookStop(clone: string, settings: Record<string, string>, address: string, patience: number): Promise<number> {
  const since = Date.now();
  const portal = await start(clone, settings, `${address}/health/ready`, patience);
  const ready = seconds(since);
  console.log(`ready after ${ready.toFixed(1)} s`);

  let ending: Awaited<ReturnType<Started['stop']>>;
  let asked: number;
  try {
    await look(portal, address);
  } finally {
    asked = Date.now();
    ending = await portal.stop();
  }
  holds(`it stops when asked (${seconds(asked).toFixed(1)} s)`, ending.clean, ending.how);
  holds('nobody answers any more', (await fetch(address).catch(() => undefined)) === undefined);
  return ready;
}

async function newcomer(folder: string): Promise<void> {
  const clone = join(folder, 'hanze');
  const data = join(folder, 'data');
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '--no-checkout', resolve('.'), clone], { stdio: 'inherit' });
  execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd: clone, stdio: 'inherit' });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), HANZE_DATA_DIR: data };

  await startLookStop(clone, settings, address, 420);
  holds('its data is where it was told', readdirSync(data).length > 0);
  const dirt = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
  holds('the clone is as clean as before', dirt === '', dirt);

  const ready = await startLookStop(clone, settings, address, 60);
  holds(`the second start is fast (${ready.toFixed(1)} s)`, ready < 15);
}

const folder = mkdtempSync(join(tmpdir(), 'hanze-smoke-'));
try {
  await newcomer(folder);
} catch (problem) {
  console.error(`FAILED ${(problem as Error).message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
