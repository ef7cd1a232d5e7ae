// `pnpm migration NAME`: writes the migration of what changed in the entities, for both databases together.
import { runnerImport } from 'vite';

const { module } = await runnerImport<{ writeMigrations(name: string): Promise<void> }>('/apps/server/src/tools/write-migration.ts', {
  root: `${import.meta.dirname}/..`,
});
await module.writeMigrations(process.argv[2] ?? 'change');
