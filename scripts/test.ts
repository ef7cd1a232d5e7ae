// `pnpm test`: builds what the tests need, runs every project, cheapest first, and closes with one line of counts.
// `--deep` takes the long way through the properties; everything else is handed to the runner (`pnpm test stories -t quorum`).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { closingLine, countsOf, type Report } from './closing-line.ts';

const deep = process.argv.includes('--deep');
const rest = process.argv.slice(2).filter((argument) => argument !== '--deep');
const file = '.cache/test-report.json';
const started = Date.now();

/** Every core works; left to itself the runner keeps one free, and puts what then has a single worker last instead of first. */
const workers = { VITEST_MAX_WORKERS: String(availableParallelism()) };

/** Says whether the command succeeded. */
function run(command: string, ...args: string[]): boolean {
  const env = { ...workers, ...process.env, ...(deep ? { HANZE_DEEP: '1' } : {}) };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function readReport(): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

rmSync(file, { force: true });
const built = !existsSync('scripts/build.ts') || run('node', 'scripts/build.ts');
if (!built) console.error('The build failed, so there is nothing to test.');

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const succeeded = built && run('vitest', 'run', ...reporters, ...rest);

const report = readReport();
const skipped = (report?.testResults ?? []).flatMap(({ assertionResults }) =>
  assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
);
for (const name of skipped) console.log(`skipped: ${name}`);

const counts = countsOf(report, succeeded);
console.log(`${deep ? 'deep run' : 'run'} of ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(closingLine(counts));
process.exitCode = counts.failed ? 1 : 0;
