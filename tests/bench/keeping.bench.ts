// Measures the keeping of the log: `node tests/bench/keeping.bench.ts`. Append with proof, on SQLite, without the commit.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Appended } from './appending.ts';

const root = join(import.meta.dirname, '../..');
const { module } = await runnerImport<{ append(rounds: number, atOnce: number, warmUp: number): Promise<Appended> }>(
  '/tests/bench/appending.ts',
  { root, logLevel: 'silent' },
);

const goal = 5000;
for (const atOnce of [1, 20]) {
  const rounds = 4000 / atOnce;
  const { processor, clock } = await module.append(rounds, atOnce, rounds / 4);
  const perSecond = (ms: number) => Math.round((rounds * atOnce * 1000) / ms).toLocaleString('en');
  const ok = rounds * atOnce * 1000 >= goal * clock;
  if (!ok) process.exitCode = 1;
  console.log(
    `append with proof, ${atOnce} a command: ${perSecond(processor)} a second (processor), ${perSecond(clock)} (clock), goal >= ${goal.toLocaleString('en')}: ${ok ? 'yes' : 'NO'}`,
  );
}
