// The `hanze` command as a process of its own, as an operator runs it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../apps/server/src/cli.ts');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it to its end; the test goes on meanwhile. */
export function hanze(words: readonly string[], settings: Record<string, string | undefined> = {}): Promise<Ended> {
  return new Promise((answer, fail) => {
    const child = spawn(process.execPath, [cli, ...words], { env: { ...process.env, ...settings } });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (piece: Buffer) => (printed[name] += piece.toString()));
    child.on('error', fail);
    child.on('close', (status) => answer({ status, ...printed }));
  });
}
