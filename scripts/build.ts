// `pnpm build`: the web app, the server bundle and the list of documents the server will run. Does nothing when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, '.cache/build');
const sources = [
  'packages/shared/src',
  'apps/server/src',
  'apps/server/migrations',
  'apps/server/vite.config.ts',
  'apps/web',
  'scripts/verifier.ts',
  'pnpm-lock.yaml',
];
const skipped = new Set(['node_modules', 'dist', '.cache']);

function* filesOf(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (/\.(ts|tsx|css|json|html|svg|typ|yaml|woff2)$/.test(path)) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    if (entry.isDirectory() || /\./.test(entry.name))
      yield* entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)];
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => [...filesOf(join(root, source))]).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function run(folder: string, ...args: string[]): void {
  const { status } = spawnSync(join(root, 'node_modules/.bin/vite'), args, {
    cwd: join(root, folder),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The build of ${folder} failed.`);
}

function runScript(script: string): void {
  const { status } = spawnSync(process.execPath, [join(root, script)], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${script} failed.`);
}

/** Builds when the sources changed since the last build; says whether it did. */
export function build(): boolean {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && existsSync(join(root, 'apps/server/dist/main.js'))) return false;
  if (existsSync(join(root, 'apps/web/vite.config.ts'))) run('apps/web', 'build');
  run('apps/server', 'build');
  runScript('scripts/verifier.ts');
  const documents = join(root, 'apps/web/src/graphql/generated/persisted-documents.json');
  if (existsSync(documents)) copyFileSync(documents, join(root, 'apps/server/dist/documents.json'));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

if (import.meta.main) {
  const started = Date.now();
  console.log(build() ? `Built in ${((Date.now() - started) / 1000).toFixed(1)} s.` : 'Nothing changed since the last build.');
}
