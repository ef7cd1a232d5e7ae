// The real register files that lie beside the checkout for those who build the product; users of the project do not have them.
import { existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = [process.env['HANZE_SHARED'] ?? join(root, '../shared'), join(root, '../../shared')].find((it) =>
  existsSync(join(it, 'data/organisaties/roo_gr_deelnemers_noord.csv')),
);

/** Said once where the files are absent; the tests that need them then show as skipped. */
if (!folder) process.stderr.write('\n*** The real register is absent (set HANZE_SHARED): the tests that read it are SKIPPED.\n\n');

/** A folder with the files of the register together, or undefined where they are absent. */
export function registerFolder(): string | undefined {
  if (!folder) return undefined;
  const together = mkdtempSync(join(tmpdir(), 'hanze-register-'));
  for (const part of ['organisaties', 'gemeenten'])
    for (const name of readdirSync(join(folder, 'data', part))) symlinkSync(join(folder, 'data', part, name), join(together, name));
  return together;
}

/** A file of real input, named from the data folder; undefined where it is absent. */
export function sharedFile(path: string): string | undefined {
  const file = folder && join(folder, 'data', path);
  return file && existsSync(file) ? file : undefined;
}
