// `pnpm check`: everything that can be judged without running the product. All steps run; the exit code says whether any failed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps: [name: string, command: string, ...args: string[]][] = [
  ['format', 'biome', 'format', '.'],
  ['lint', 'oxlint', '--type-aware', '--max-warnings=0'],
  ...['packages/shared', 'apps/server', 'apps/web', 'tests', 'scripts']
    .filter((folder) => existsSync(`${folder}/tsconfig.json`))
    .map((folder) => [`types ${folder}`, 'tsc', '-p', folder] as [string, string, ...string[]]),
  ['schema and generated files', 'node', 'scripts/schema.ts', '--check'],
  ['unused code', 'knip', '--no-progress'],
];

const failed = steps.filter(([name, command, ...args]) => {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status !== 0;
});
process.exitCode = failed.length ? 1 : 0;
