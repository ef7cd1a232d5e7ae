// A backup made while people work, put back on an empty machine; and every backup that must not be put back.
import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { backUp } from '@hanze/server/exchange/backup/backing-up';
import { restore } from '@hanze/server/exchange/backup/restoring';
import { JournalEntry } from '@hanze/server/journal/journal-entry.entity';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { authorise } from '@hanze/server/platform/authorise';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hanze } from '../support/hanze.ts';

const folder = mkdtempSync(join(tmpdir(), 'hanze-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const name = (number: number) => `Gemeente ${number}`;

/** One command that writes one organisation and one journal line; resolved means acknowledged. */
const write = (to: App, number: number) =>
  to.asSystem(() =>
    to.get(CommandRunner).run('foundPartnership', async () => {
      authorise('foundPartnership', null);
      to.get(EntityManager).create(Organisation, { kind: 'municipality', name: name(number) });
    }),
  );

const counts = (of: App) =>
  of.asSystem(async () => {
    const em = of.get(EntityManager).fork();
    return { records: await em.count(Organisation), lines: await em.count(JournalEntry) };
  });

const file = (base: string) => join(folder, base);
const databaseOf = (dir: string) => readFileSync(join(dir, 'hanze.sqlite'));

describe.runIf(process.env.HANZE_TEST_DATABASE === 'postgresql')('with PostgreSQL', () => {
  test.each(['backup', 'restore'])('hanze %s names the command of PostgreSQL and stops', async (verb) => {
    const { status, stdout, stderr } = await hanze([verb, file('x.hanze')], {
      HANZE_DATA_DIR: app.config.dataDir,
      DATABASE_URL: app.config.databaseUrl,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(verb === 'backup' ? /pg_dump --format=custom --file=\S+x\.hanze/ : /pg_restore .*--dbname="\$DATABASE_URL"/);
    expect(stderr).not.toContain(app.config.databaseUrl);
  });
});

describe.runIf(process.env.HANZE_TEST_DATABASE !== 'postgresql')('with the embedded database', () => {
  test('made while others write: every write acknowledged before is in it, whole, and the server never waits for it', async () => {
    mkdirSync(join(app.config.dataDir, 'documents/2026'), { recursive: true });
    writeFileSync(join(app.config.dataDir, 'documents/2026/a paper.pdf'), 'a paper');
    mkdirSync(join(app.config.dataDir, 'imports/one'), { recursive: true });
    writeFileSync(join(app.config.dataDir, 'imports/one/half.csv'), 'left out');
    for (let n = 0; n < 50; n++) await write(app, n);
    const before = await counts(app);

    const stop = new AbortController();
    let [slowest, written] = [0, 50];
    const load = (async () => {
      while (!stop.signal.aborted) {
        const started = performance.now();
        await write(app, written++);
        slowest = Math.max(slowest, performance.now() - started);
        await pause(1); // the embedded database answers at once; without a pause nothing else would ever get its turn
      }
    })();
    const made = await hanze(['backup', file('made.hanze')], { HANZE_DATA_DIR: app.config.dataDir });
    stop.abort();
    await load;
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/3 files, .* MB, checked/);
    expect(statSync(file('made.hanze')).mode & 0o077).toBe(0);
    expect(slowest).toBeLessThan(2000);

    const empty = file('empty');
    const back = await hanze(['restore', file('made.hanze'), '--to', empty]);
    expect(back).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(empty).sort()).toEqual(['documents', 'hanze.sqlite', 'secret.key']);
    expect(readFileSync(join(empty, 'documents/2026/a paper.pdf'), 'utf8')).toBe('a paper');

    const restored = await startApp({ HANZE_DATA_DIR: empty });
    const after = await counts(restored);
    expect(after.records).toBeGreaterThanOrEqual(before.records);
    expect(after.records).toBeLessThanOrEqual(written);
    expect(after.lines - before.lines).toBe(after.records - before.records);
    await write(restored, 0);
    await restored.close();
  });

  test('what was there is moved aside under its date, log and all, and nothing of it is lost', async () => {
    const own = file('replaced');
    mkdirSync(own);
    writeFileSync(join(own, 'hanze.sqlite'), 'not even a database');
    writeFileSync(join(own, 'hanze.sqlite-wal'), 'with a log');
    const { status, stdout } = await hanze(['restore', file('made.hanze')], { HANZE_DATA_DIR: own });
    expect(status).toBe(0);
    const aside = /now in (.*before-restore-\d{8}T\d{6}Z)/.exec(stdout)?.[1] ?? '';
    expect(readFileSync(join(aside, 'hanze.sqlite'), 'utf8')).toBe('not even a database');
    expect(readFileSync(join(aside, 'hanze.sqlite-wal'), 'utf8')).toBe('with a log');
    expect(existsSync(join(own, 'hanze.sqlite-wal'))).toBe(false);
    expect(databaseOf(own).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  test('not over a Hanze that still runs, and not over an earlier backup', async () => {
    const settings = { HANZE_DATA_DIR: app.config.dataDir };
    const running = await hanze(['restore', file('made.hanze')], settings);
    expect(running.status).toBe(2);
    expect(running.stderr).toMatch(/^still-running \$: .*stop it first.*\n$/);
    expect(readdirSync(app.config.dataDir).filter((it) => it.includes('restor'))).toEqual([]);
    await write(app, 1);

    const again = await hanze(['backup', file('made.hanze')], settings);
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/^backup-exists \$: .*choose another name\n$/);
  });

  test('a byte flipped at any of 50 places, or any length cut off: refused, and nothing is touched', async () => {
    const sealed = readFileSync(file('made.hanze'));
    const dir = file('untouched');
    const config = { ...app.config, dataDir: dir };
    const attempt = async (bytes: Buffer) => {
      writeFileSync(file('bad.hanze'), bytes);
      await expect(restore(config, file('bad.hanze'))).rejects.toMatchObject({
        code: expect.stringMatching(/^(not-a-backup|backup-damaged)$/),
      });
      expect(existsSync(dir)).toBe(false);
    };
    const ends = [0, 14, 15, 20, sealed.length - 73, sealed.length - 72, sealed.length - 30, sealed.length - 1];
    for (const place of [...ends, ...Array.from({ length: 42 }, () => randomInt(sealed.length))]) {
      const bytes = Buffer.from(sealed);
      bytes[place]! ^= 1 << randomInt(8);
      await attempt(bytes);
    }
    for (const length of [0, 1, 15, 60, 87, randomInt(sealed.length), sealed.length - 1]) await attempt(sealed.subarray(0, length));
    await attempt(Buffer.concat([sealed, Buffer.from('x')]));

    truncateSync(file('bad.hanze'), sealed.length >> 1);
    const { status, stdout, stderr } = await hanze(['restore', file('bad.hanze'), '--to', dir]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^backup-damaged \$: .*its checksum does not match; nothing was restored, take an earlier backup\n$/);
  });

  test('a sealed file that would write outside the folder, or holds a broken database, is refused', async () => {
    const dir = file('outside');
    const config = { ...app.config, dataDir: dir };
    const seal = (path: string, content: Buffer) => {
      const body = Buffer.concat([Buffer.from(`hanze backup 1\n${JSON.stringify({ path, bytes: content.length })}\n`), content]);
      writeFileSync(
        file('forged.hanze'),
        Buffer.concat([body, Buffer.from(`sha256 ${createHash('sha256').update(body).digest('hex')}\n`)]),
      );
    };
    for (const path of ['../escaped', 'a/../../escaped', '/escaped', 'a\u0000b', 'C:\\escaped', '.', '']) {
      seal(path, Buffer.from('x'));
      await expect(restore(config, file('forged.hanze'))).rejects.toMatchObject({ code: 'not-a-backup' });
    }
    expect(existsSync(file('escaped'))).toBe(false);
    await backUp(app.config, file('sound.hanze'));
    await restore(config, file('sound.hanze'));
    const database = databaseOf(dir);
    database.fill(0xff, 4096, 3 * 4096);
    seal('hanze.sqlite', database);
    await expect(restore(config, file('forged.hanze'))).rejects.toMatchObject({ code: 'database-damaged' });
    expect(readdirSync(dir).sort()).toEqual(['documents', 'hanze.sqlite', 'secret.key']);
  });

  test('without a database, and with words that make no sense, it says so', async () => {
    const none = await hanze(['backup', file('none.hanze')], { HANZE_DATA_DIR: file('nothing-here') });
    expect(none).toMatchObject({ status: 2, stderr: expect.stringMatching(/^no-database /) });
    expect(existsSync(file('nothing-here'))).toBe(false);
    expect(await hanze(['restore'])).toMatchObject({ status: 2, stderr: 'use: hanze restore FILE [--to DIR]\n' });
  });
});
