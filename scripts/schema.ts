// `pnpm schema`: writes schema.graphql from the server and the typed documents of the web app from schema.graphql.
// With --check it writes nothing and fails when the committed files are not what they would become.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const file = join(root, 'schema.graphql');
const check = process.argv.includes('--check');

const { module } = await runnerImport<{ printServerSchema(): Promise<string> }>('/apps/server/src/tools/print-schema.ts', {
  root,
});
const schema = await module.printServerSchema();
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === schema;
if (check && !isFresh) {
  console.error('schema.graphql is not what the server has: run pnpm schema.');
  process.exitCode = 1;
} else if (!isFresh) {
  writeFileSync(file, schema);
}

const config = join(root, 'apps/web/codegen.ts');
if (existsSync(config)) {
  const { status } = spawnSync(
    join(root, 'apps/web/node_modules/.bin/graphql-codegen'),
    ['--config', 'codegen.ts', ...(check ? ['--check'] : [])],
    {
      cwd: join(root, 'apps/web'),
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
