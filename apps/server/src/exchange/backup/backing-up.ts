// Makes a backup while Hanze runs: a copy of the database at one moment, checked, and the files beside it, in one sealed file.
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { databaseFile, openSqlite } from '../../orm.config';
import type { Config } from '../../platform/config';
import { refuse } from './backup.refusals';
import { checkSeal, type Entry, seal } from './container';
import { filesBeside } from './data-folder';
import { checkSound } from './sound';

/** All pages in one step. A backup in several steps begins anew whenever another process writes, and so may never end. */
const allPages = 0x7fff_ffff;

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

export async function backUp(config: Config, file: string): Promise<Entry[]> {
  if (config.databaseUrl) refuse('postgresql-backup', { file });
  const database = databaseFile(config);
  if (!(await exists(database))) refuse('no-database', { folder: config.dataDir });
  if (await exists(file)) refuse('backup-exists', { file });
  const part = `${file}.part`;
  const copy = `${file}.database.part`;
  const target = await create(part, file);
  try {
    await copyDatabase(database, copy);
    const entries = await seal(target, [{ path: 'hanze.sqlite', source: copy }, ...(await filesBeside(config))]);
    await target.close();
    await checkSeal(part);
    await rename(part, file);
    await syncFolder(dirname(file));
    return entries;
  } finally {
    await target.close();
    for (const left of [part, copy]) await rm(left, { force: true });
  }
}

/** A backup holds secrets: only its maker may read it. */
const create = (part: string, file: string): Promise<FileHandle> =>
  open(part, 'w', 0o600).catch(({ code }: NodeJS.ErrnoException) => refuse('backup-unwritable', { file, reason: code ?? 'unknown' }));

async function copyDatabase(database: string, copy: string): Promise<void> {
  await rm(copy, { force: true });
  const source = await openSqlite(database);
  try {
    await source.native.backup(copy, { progress: () => allPages });
  } finally {
    await source.close();
  }
  await checkSound(copy, { file: database, whole: true });
}

/** A new name in a folder survives a power cut only when the folder itself is written. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
