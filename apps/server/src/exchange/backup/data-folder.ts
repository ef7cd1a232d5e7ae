// What in the data folder belongs in a backup: everything, whatever later features keep there, except what is named here.
import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { databaseFile } from '../../orm.config';
import type { Config } from '../../platform/config';
import { firstLine } from './container';

/** Files of imports under way are sent again; what a restore put aside was replaced on purpose. */
const left = /^(?:imports|before-restore-.*|\.restoring-.*)$/;

/** Every file to keep beside the database, which is copied first: a file is there before the record that names it. */
export async function filesBeside(config: Config): Promise<{ path: string; source: string }[]> {
  const database = basename(databaseFile(config));
  const found: { path: string; source: string }[] = [];
  const look = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(config.dataDir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === '' && (left.test(entry.name) || entry.name.startsWith(database))) continue;
      if (entry.isDirectory()) await look(path);
      else if (entry.isFile() && !(await isBackup(join(config.dataDir, path)))) found.push({ path, source: join(config.dataDir, path) });
    }
  };
  await look('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Backups kept in the data folder are not packed into each other. */
async function isBackup(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(firstLine.length), 0, firstLine.length, 0);
    return bytesRead === firstLine.length && buffer.toString('latin1') === firstLine;
  } finally {
    await handle.close();
  }
}
