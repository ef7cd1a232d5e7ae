// How many statements a read takes: it may not grow with what there is to read.
import { MikroORM } from '@mikro-orm/core';
import type { App } from './app.ts';

interface Executor {
  executeQuery(...args: unknown[]): Promise<unknown>;
}

/** Counts what goes over the read connection while this runs. */
export async function statements(app: App, work: () => Promise<unknown>): Promise<number> {
  const connection = app.get(MikroORM).em.getConnection('read') as unknown as { getClient(): { getExecutor(): Executor } };
  const executor = connection.getClient().getExecutor();
  const before = executor.executeQuery.bind(executor);
  let count = 0;
  executor.executeQuery = (...args) => {
    count++;
    return before(...args);
  };
  await work();
  executor.executeQuery = before;
  return count;
}
