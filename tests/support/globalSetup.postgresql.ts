// Before the PostgreSQL tests: one server for the whole run; after them it stops and its folder is gone.
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgresServer.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresql', server.url);
  return server.stop;
}
