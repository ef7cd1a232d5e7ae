// The `hanze` command: one line per subcommand, loaded only when called, so that an auditor needs no server and no database.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Refused } from '@hanze/shared/kernel/refusal';
import type { Subcommand } from './cli/subcommand.ts';

// a second start takes a third of the time; kept beside the packages, because an auditor trusts those and not the machine's temporary folder
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/hanze'));

const subcommands: Readonly<Record<string, { use: string; load: () => Promise<{ run: Subcommand }> }>> = {
  recompute: { use: 'recompute FILE|-', load: () => import('./cli/recompute.ts') },
  backup: { use: 'backup FILE [--from DIR]', load: () => import('./cli/backup.ts') },
  restore: { use: 'restore FILE [--to DIR]', load: () => import('./cli/restore.ts') },
  import: { use: 'import register FOLDER|gemma FILE', load: () => import('./cli/import.ts') },
  example: { use: 'example landscape FILE|buch|utrecht [FOLDER]|ledger [LINES]', load: () => import('./cli/example.ts') },
  verify: { use: 'verify RECEIPT|- [--key KEY] [--witness KEY]… [--rotation RECEIPT]… [--json]', load: () => import('./cli/verify.ts') },
  log: { use: 'log rotate', load: () => import('./cli/log.ts') },
  witness: { use: 'witness new|watch|cosign|sync|serve FOLDER …', load: () => import('./cli/witness.ts') },
};

const usage = `use: hanze ${Object.values(subcommands)
  .map(({ use }) => use)
  .join(' | ')}`;

async function run([name = '', ...words]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (!Object.hasOwn(subcommands, name)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    return await (await subcommands[name]!.load()).run(words);
  } catch (error) {
    if (!isRefused(error)) throw error;
    process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`);
    return 2;
  }
}

/** The server bundle has a class Refused of its own. */
const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused';

// a reader that stops early (`| head`) is no mistake
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`unexpected $: ${error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown'}\n`);
  return 1;
});
