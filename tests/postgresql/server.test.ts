// The PostgreSQL of the tests is a real server: each file has a database of its own, sessions lock each other, texts sort by rule.
import { expect, test } from 'vitest';
import { connected, createDatabase } from '../support/postgres.ts';

test('a database is empty, and gone after it was dropped', async () => {
  const database = await createDatabase();
  const tables = await connected(database.url, (client) => client.query(`select 1 from pg_tables where schemaname = 'public'`));
  expect(tables.rows).toEqual([]);
  await database.drop();
  await expect(connected(database.url, (client) => client.query('select 1'))).rejects.toThrow(/does not exist/);
});

test('a template is filled once, however many ask for it at the same time', async () => {
  let filled = 0;
  const fill = (url: string) =>
    connected(url, async (client) => {
      filled += 1;
      await client.query('create table partner (name text)');
      await client.query(`insert into partner values ('Oosterbrink')`);
    });
  const databases = await Promise.all([1, 2, 3].map(() => createDatabase({ name: 'partners', fill })));
  expect(filled).toBe(1);

  const [first, second] = databases;
  await connected(first!.url, (client) => client.query(`insert into partner values ('Westerveen')`));
  expect(await connected(second!.url, (client) => client.query('select name from partner'))).toMatchObject({
    rows: [{ name: 'Oosterbrink' }],
  });
});

test('a template that failed to fill is no template', async () => {
  const broken = { name: 'broken', fill: () => Promise.reject(new Error('no such migration')) };
  await expect(createDatabase(broken)).rejects.toThrow('no such migration');
  const repaired = await createDatabase({ name: 'broken', fill: async () => undefined });
  expect(repaired.url).toMatch(/^postgresql:\/\/hanze:\w+@127\.0\.0\.1:\d+\/test_\w+$/);
});

test('a second session waits for the lock of the first, or skips it', async () => {
  const { url } = await createDatabase();
  await connected(url, async (first) => {
    await first.query('create table job (id int primary key)');
    await first.query('insert into job values (1), (2)');
    await first.query('begin');
    await first.query('select id from job where id = 1 for update');
    const free = await connected(url, (second) => second.query('select id from job order by id for update skip locked'));
    expect(free.rows).toEqual([{ id: 2 }]);
    await expect(connected(url, (second) => second.query('select id from job where id = 1 for update nowait'))).rejects.toThrow(/lock/);
    await first.query('rollback');
  });
});
