// The journal writes itself, tells everything, and cannot be changed: not by a bug, not by a query.
import { JournalEntry } from '@hanze/server/journal/journal-entry.entity';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { refuse } from '@hanze/server/platform/refusals';
import { authorise } from '@hanze/server/platform/authorise';
import { EntityManager, MikroORM } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';

let app: App;
let em: EntityManager;
beforeAll(async () => {
  app = await startApp();
  em = app.get(MikroORM).em;
});
afterAll(() => app.close());

const run = (work: () => Promise<unknown>) => app.asSystem(() => app.get(CommandRunner).run('foundPartnership', work));
const entries = () => app.asSystem(() => em.fork().find(JournalEntry, {}, { orderBy: { seq: 'asc' } }));

test('every change leaves one line with who, which command, which record and what changed', async () => {
  const before = (await entries()).length;
  await run(async () => {
    authorise('foundPartnership', null);
    em.create(Organisation, { kind: 'municipality', name: 'Veenmeer', code: 'GM9001' });
  });
  await run(async () => {
    authorise('foundPartnership', null);
    (await em.findOneOrFail(Organisation, { code: 'GM9001' })).name = 'Veenmeer aan Zee';
  });
  const [created, changed, ...rest] = (await entries()).slice(before);
  expect(rest).toEqual([]);
  expect(created).toMatchObject({ act: 'created', record: 'Organisation', command: 'foundPartnership', personName: 'Hanze' });
  expect(changed).toMatchObject({ act: 'changed', organisationId: created?.recordId });
  expect(JSON.parse(changed?.changes ?? '')).toContainEqual({ field: 'name', from: 'Veenmeer', to: 'Veenmeer aan Zee' });
});

test('a refusal leaves nothing: no record, no line', async () => {
  const before = (await entries()).length;
  const refused = run(async () => {
    authorise('foundPartnership', null);
    em.create(Organisation, { kind: 'municipality', name: 'Komt er niet' });
    await em.flush();
    refuse('changed-meanwhile');
  });
  await expect(refused).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect((await entries()).length).toBe(before);
  expect(await app.asSystem(() => em.fork().count(Organisation, { name: 'Komt er niet' }))).toBe(0);
});

test('a command that nobody judged is rolled back', async () => {
  const unjudged = run(async () => {
    em.create(Organisation, { kind: 'municipality', name: 'Zonder oordeel' });
  });
  await expect(unjudged).rejects.toThrow(/without authorise/);
  expect(await app.asSystem(() => em.fork().count(Organisation, { name: 'Zonder oordeel' }))).toBe(0);
});

test('a change outside a command is a bug and does not happen', async () => {
  await expect(
    app.asSystem(async () => {
      const own = em.fork();
      own.create(Organisation, { kind: 'municipality', name: 'Buiten om' });
      await own.flush();
    }),
  ).rejects.toThrow(/outside a command/);
});

test.each(['update "JournalEntry" set "personName" = \'x\'', 'delete from "JournalEntry"'])(
  'the database refuses: %s',
  async (statement) => {
    await expect(em.getConnection().execute(statement)).rejects.toThrow(/append-only/);
  },
);
