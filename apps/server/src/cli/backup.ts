// `hanze backup FILE [--from DIR]`: one sealed file of the database and everything beside it, made while Hanze runs.
import { resolve } from 'node:path';
import { fileAndFolder } from './file-and-folder.ts';
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

export const run: Subcommand = async (words) => {
  const { file, folder } = fileAndFolder(words, '--from');
  if (file === undefined) {
    process.stderr.write('use: hanze backup FILE [--from DIR]\n');
    return 2;
  }
  const started = performance.now();
  const entries = await (await serverBundle()).makeBackup(resolve(file), folder);
  const megabytes = entries.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${resolve(file)}: ${entries.length} files, ${megabytes.toFixed(1)} MB, checked, ${seconds.toFixed(1)} s\n`);
  return 0;
};
