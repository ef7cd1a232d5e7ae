// Puts a backup back: checked whole before anything is touched, unpacked beside the old data, which is moved aside and never removed.
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile, openSqlite } from '../../orm.config';
import { now } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { syncFolder } from './backing-up';
import { refuse } from './backup.refusals';
import { checkSeal, type Entry, unpack } from './container';
import { checkSound } from './sound';

export interface Restored {
  readonly folder: string;
  readonly entries: Entry[];
  /** Where what was there is now; null when nothing was. */
  readonly aside: string | null;
}

export async function restore(config: Config, file: string): Promise<Restored> {
  if (config.databaseUrl) refuse('postgresql-restore', { file });
  const folder = config.dataDir;
  await checkSeal(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = await mkdtemp(join(folder, '.restoring-'));
  try {
    const entries = await unpack(file, fresh);
    if (!entries.some(({ path }) => path === 'hanze.sqlite')) refuse('not-a-backup', { file });
    await checkSound(join(fresh, 'hanze.sqlite'), { file });
    await checkNotRunning(config);
    const aside = await moveAside(folder);
    for (const name of await readdir(fresh)) await rename(join(fresh, name), join(folder, name));
    await syncFolder(folder);
    return { folder, entries, aside };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Earlier asides stay where they are. */
const stays = /^(?:before-restore-|\.restoring-)/;

async function moveAside(folder: string): Promise<string | null> {
  const old = (await readdir(folder)).filter((name) => !stays.test(name));
  if (old.length === 0) return null;
  const aside = join(folder, `before-restore-${now().replace(/[-:]|\.\d+/g, '')}`);
  await mkdir(aside, { mode: 0o700 });
  // A database without its log is an older database: the two move together, the log first.
  for (const name of old.sort().toReversed()) await rename(join(folder, name), join(aside, name));
  return aside;
}

/**
 * Leaving write-ahead logging asks to be the only one that has the database open; it also folds the log into the file that is put aside.
 * A database that is too damaged to answer is no reason to keep it in place.
 */
async function checkNotRunning(config: Config): Promise<void> {
  const database = databaseFile(config);
  const { readable } = await tryOpen(database);
  if (readable === 'busy') refuse('still-running', { folder: config.dataDir });
}

async function tryOpen(database: string): Promise<{ readable: 'absent' | 'busy' | 'free' | 'damaged' }> {
  const opened = await openSqlite(database).catch(() => null);
  if (!opened) return { readable: 'absent' };
  try {
    opened.native.pragma('busy_timeout = 0');
    opened.native.pragma('journal_mode = delete');
    return { readable: 'free' };
  } catch (thrown) {
    return { readable: (thrown as { code?: string }).code?.startsWith('SQLITE_BUSY') ? 'busy' : 'damaged' };
  } finally {
    await opened.close();
  }
}
