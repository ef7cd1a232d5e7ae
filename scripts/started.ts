// Starts the portal the way the README says, as its own group of processes, and stops all of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Started {
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Asks it to stop, as a service manager does; insists after 15 s. Clean is: by itself, and by no other error than being asked. */
  readonly stop: () => Promise<{ readonly clean: boolean; readonly how: string }>;
}

/** Waits until `ready` answers 200; otherwise ends what was started and says what it printed. */
export async function start(folder: string, settings: Record<string, string>, ready: string, patience: number): Promise<Started> {
  const child = spawn('npx', ['-y', 'pnpm@12', 'start'], {
    cwd: folder,
    env: { ...newcomersEnvironment(), ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const insist = () => signal(child, 'SIGKILL');
  process.once('exit', insist);

  const until = Date.now() + patience * 1000;
  while (!(await answers(ready))) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < until) {
      await pause(200);
      continue;
    }
    insist();
    throw new Error(`it did not get ready within ${patience} s (exit ${child.exitCode})\n${printed.slice(-6000)}`);
  }
  return { output: () => printed, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<{ clean: boolean; how: string }> {
  signal(child, 'SIGTERM');
  const until = Date.now() + 15_000;
  while (signal(child, 0) && Date.now() < until) await pause(50);
  const insisted = signal(child, 'SIGKILL');
  const how = insisted ? 'had to be killed' : `exit ${child.exitCode}, signal ${child.signalCode}`;
  return { clean: !insisted && (child.signalCode === 'SIGTERM' || [0, 143].includes(child.exitCode ?? 1)), how };
}

/** To the whole group; says whether anybody was left in it. */
function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-child.pid!, name);
  } catch {
    return false;
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Ours without what a package script adds to it: a newcomer has the Node of the machine and no setting of Hanze. */
function newcomersEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|HANZE_|NODE_|DATABASE_URL$|PUBLIC_URL$|SMTP_URL$|HOST$)/i.test(name),
  );
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}
