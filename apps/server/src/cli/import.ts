// `hanze import register FOLDER` and `hanze import gemma FILE`: takes over what others publish, and says what it did.
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

const kinds: Readonly<Record<string, (path: string) => Promise<void>>> = { register, gemma };

export const run: Subcommand = async ([what = '', path]) => {
  const take = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
  if (take === undefined || path === undefined) {
    process.stderr.write('use: hanze import register FOLDER|gemma FILE\n');
    return 2;
  }
  await take(path);
  return 0;
};

async function register(folder: string): Promise<void> {
  const started = performance.now();
  const bundle = await serverBundle();
  let step = 0;
  const report = await bundle.importRegister(folder, (done, total) => {
    if (process.stderr.isTTY && total > 0 && Math.floor((done * 20) / total) > step) {
      step = Math.floor((done * 20) / total);
      process.stderr.write(`\r${Math.round((done * 100) / total)}%`);
    }
  });
  for (const { kind, created, changed, same } of report.kinds)
    process.stdout.write(`${kind}: ${created} new, ${changed} changed, ${same} unchanged\n`);
  for (const { file, line, field, reason } of report.rejected.slice(0, 20))
    process.stdout.write(`not taken: ${file}:${line} ${field}: ${reason.en}\n`);
  process.stdout.write(`${report.rejectedCount} rows not taken, ${report.remarkCount} remarks, ${spent(started)}\n`);
}

async function gemma(file: string): Promise<void> {
  const started = performance.now();
  const bundle = await serverBundle();
  const { frame, counts } = await bundle.importGemma(file);
  const { elements, relationships, businessFunctions, components, rejected } = frame;
  process.stdout.write(`read: ${elements} elements, ${relationships} relationships, ${businessFunctions} business functions\n`);
  process.stdout.write(`reference components: ${counts.created} new, ${counts.changed} changed, ${counts.same} unchanged\n`);
  const placed = components.filter(({ domain }) => domain !== null).length;
  process.stdout.write(`with a domain: ${placed} of ${components.length}\n`);
  for (const { line, name, reason } of rejected.slice(0, 20)) process.stdout.write(`not taken: line ${line} '${name}': ${reason}\n`);
  process.stdout.write(`${rejected.length} elements not taken, ${spent(started)}\n`);
}

function spent(started: number): string {
  const seconds = (performance.now() - started) / 1000;
  return `${seconds.toFixed(1)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most`;
}
