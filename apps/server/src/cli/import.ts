// `hanze import register FOLDER`: takes over the national register from its files, and says what it did.
import { serverBundle } from './server-bundle.ts';
import type { Subcommand } from './subcommand.ts';

export const run: Subcommand = async ([what, folder]) => {
  if (what !== 'register' || folder === undefined) {
    process.stderr.write('use: hanze import register FOLDER\n');
    return 2;
  }
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
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${report.rejectedCount} rows not taken, ${report.remarkCount} remarks, ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most\n`,
  );
  return 0;
};
