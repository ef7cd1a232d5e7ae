// Entities and migrations agree: what the migrations make is what the entities say.
import { MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('after the migrations nothing is left to change', async () => {
  const { up } = await app.get(MikroORM).schema.getUpdateSchemaMigrationSQL({ wrap: false });
  // The triggers that keep the journal and the log append-only are written by hand; the entities do not know them.
  const rest = up.split('\n').filter((line) => !/^drop (trigger|function) if exists .(JournalEntry|Log\w+)_/.test(line.trim()));
  expect(rest.join('\n').trim(), "run 'pnpm migration NAME'").toBe('');
});
