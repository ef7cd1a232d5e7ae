// The portal as it ships: the built server with the built web in a process of its own, on an empty database and a free port.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openSqlite } from './sqlite.ts';

const main = resolve(import.meta.dirname, '../../apps/server/dist/main.js');

export interface Portal {
  /** By name, not by number: a passkey belongs to a host name. */
  readonly url: string;
  /** What the server printed for the first administrator. */
  readonly setUpLink: string | undefined;
  /** Lets the factor that everybody showed last be an hour old, as if they had been working since. */
  ageFactors(): void;
  close(): Promise<void>;
}

export async function startPortal(mode: 'example' | 'production'): Promise<Portal> {
  if (!existsSync(main)) throw new Error('There is no build to test: run pnpm build.');
  const folder = mkdtempSync(join(tmpdir(), 'hanze-portal-'));
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, HANZE_MODE: mode, HANZE_DATA_DIR: folder, PORT: '0', HANZE_LOG: 'error', HANZE_CHROMIUM: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((done) => server.once('exit', () => done()));
  let said = '';
  const printed = new Promise<void>((done, fail) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (mode === 'production' ? said.includes('#') && said.includes('A restart') : said.includes('ready')) done();
    });
    void exited.then(() => fail(new Error(`The portal did not start: ${said}`)));
  });
  await printed;
  const byName = (address: string | undefined) => address?.replace('127.0.0.1', 'localhost');
  return {
    url: byName(/ready: (\S+)/.exec(said)?.[1]) ?? '',
    setUpLink: byName(/^http\S+#\S+$/m.exec(said)?.[0]),
    ageFactors() {
      const database = openSqlite(join(folder, 'hanze.sqlite'));
      database.prepare('update "Session" set "steppedUpAt" = ?').run(new Date(Date.now() - 3_600_000).toISOString());
      database.close();
    },
    async close() {
      server.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
