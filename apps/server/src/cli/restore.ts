// `hanze restore FILE [--to DIR]`: puts a backup back into a data folder; what was there is moved aside, never overwritten.
import { resolve } from 'node:path';
import { fileAndFolder } from './file-and-folder.ts';
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

export const run: Subcommand = async (words) => {
  const { file, folder } = fileAndFolder(words, '--to');
  if (file === undefined) {
    process.stderr.write('use: hanze restore FILE [--to DIR]\n');
    return 2;
  }
  const restored = await (await serverBundle()).restoreBackup(resolve(file), folder);
  process.stdout.write(`restored ${restored.entries.length} files into ${restored.folder}; the database was checked and is sound\n`);
  if (restored.aside) process.stdout.write(`what was there is now in ${restored.aside}\n`);
  return 0;
};
