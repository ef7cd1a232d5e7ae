// The power goes out: the server is killed in the middle of writes, again and again. What was acknowledged is there, what was not is whole
// or absent, and the database is sound.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toBase64, utf8 } from '@hanze/shared/journal/bytes';
import { sha256 } from '@hanze/shared/journal/sha256';
import { appendLeaf, emptyFrontier, leafHash } from '@hanze/shared/journal/tree';
import { afterAll, expect, test } from 'vitest';
import { gone, startProcess } from '../support/killable.ts';
import { openSqlite, type Sqlite } from '../support/sqlite.ts';

const rounds = process.env['HANZE_DEEP'] ? 200 : 3;
const folder = mkdtempSync(join(tmpdir(), 'hanze-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Logs whose leaves have a gap, or do not lead to the hashes that stand above them. */
function brokenLogs(database: Sqlite): string[] {
  const logs = Map.groupBy(
    database.prepare('select partnershipId, "index", data from LogLeaf order by partnershipId, "index"').all(),
    (row) => String(row['partnershipId']),
  );
  const isWhole = ([id, leaves]: [string, Record<string, unknown>[]]): boolean => {
    const stored = new Set(
      database
        .prepare(
          'select level, "index", hash from LogNode where partnershipId = ? union all select 0, "index", hash from LogLeaf where partnershipId = ?',
        )
        .all(id, id)
        .map(({ level, index, hash }) => [level, index, hash].join('/')),
    );
    let [frontier, nodes] = [emptyFrontier, 0];
    for (const [at, { index, data }] of leaves.entries()) {
      const grown = appendLeaf(sha256, frontier, leafHash(sha256, utf8(String(data))));
      frontier = grown.frontier;
      nodes += grown.stored.length;
      const same = grown.stored.every(({ level, index: place, hash }) => stored.has([level, place, toBase64(hash)].join('/')));
      if (index !== at || !same) return false;
    }
    return nodes === stored.size;
  };
  return [...logs].filter((log) => !isWhole(log)).map(([id]) => id);
}

test.skipIf(process.env['HANZE_TEST_DATABASE'] === 'postgresql')(
  `${rounds} times killed, nothing acknowledged is lost`,
  { timeout: rounds * 20_000 },
  async () => {
    const acknowledged: string[] = [];
    let attempted = 0;
    for (let round = 0; round < rounds; round++) {
      const { child, url } = await startProcess(folder);
      const ask = async (query: string, cookie = '') => {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: url, cookie },
          body: JSON.stringify({ query }),
        });
        return {
          cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '',
          body: (await response.json()) as { data: Record<string, unknown> },
        };
      };
      const { body: cards } = await ask('{ exampleCards { personId name } }');
      const secretary = (cards.data['exampleCards'] as { personId: string; name: string }[]).find(({ name }) => name === 'Femke Bakker');
      const { cookie } = await ask(`mutation { signInAsExample(personId: "${secretary?.personId}") { __typename } }`);
      const { body } = await ask('{ partnership(slug: "vier-stromen") { id } }', cookie);
      const partnershipId = (body.data['partnership'] as { id: string }).id;
      const write = async (lane: number) => {
        for (;;) {
          const name = `ronde ${round} ${lane} ${attempted++}`;
          const answer = await ask(
            `mutation { defineBody(input: { partnershipId: "${partnershipId}", kind: "consultation", name: "${name}", from: "2026-01-01" }) { __typename } }`,
            cookie,
          );
          if ((answer.body.data['defineBody'] as { __typename: string }).__typename === 'Partnership') acknowledged.push(name);
        }
      };
      const writers = [0, 1, 2, 3].map((lane) => write(lane).catch(() => undefined));
      await new Promise((resume) => setTimeout(resume, 20 + Math.random() * 250));
      child.kill('SIGKILL');
      await Promise.all([...writers, gone(child)]);
    }
    const database = openSqlite(join(folder, 'hanze.sqlite'));
    const names = new Set(
      database
        .prepare('select name from Body')
        .all()
        .map(({ name }) => name),
    );
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    const untold = database
      .prepare(`select b.id from Body b where not exists (select 1 from JournalEntry j where j.recordId = b.id)`)
      .all();
    expect(untold).toEqual([]);
    const unproven = database.prepare(`select b.id from Body b where not exists (select 1 from LogLeaf l where l.recordId = b.id)`).all();
    expect(unproven).toEqual([]);
    expect(brokenLogs(database)).toEqual([]);
    database.close();
    expect(acknowledged.length).toBeGreaterThan(rounds);
    process.stdout.write(`${rounds} rounds, ${attempted} writes begun, ${acknowledged.length} acknowledged, 0 lost\n`);
  },
);
