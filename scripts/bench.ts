// `pnpm bench`: every measurement, each beside a bare baseline of the same run, so that the ratios travel to other machines.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);

for (const folder of ['packages/shared/bench', 'tests/bench']) {
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.bench.ts'))) {
    if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
    console.log(`\n${file.replace('.bench.ts', '')}`);
    const { status } = spawnSync(process.execPath, [join(folder, file)], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
