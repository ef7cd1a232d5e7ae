// What appending to a log costs inside the transaction of a command: the statements, the hashes and the proof, not the commit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logHash } from '@hanze/server/journal/log-hash';
import type { NewLeaf } from '@hanze/server/journal/log-pending';
import { type LogDatabase, nodesAt } from '@hanze/server/journal/log-tables';
import { writeLeaves } from '@hanze/server/journal/log-writing';
import { ormOptions, tuneSqlite } from '@hanze/server/orm.config';
import { readConfig } from '@hanze/server/platform/config';
import { leafOf } from '@hanze/shared/journal/leaf';
import { inclusionOf, nodesNeeded, proofOf } from '@hanze/shared/journal/proofs';
import { decisionNumber } from '@hanze/shared/journal/sample-log';
import { MikroORM } from '@mikro-orm/core';

type SqliteConnection = Parameters<typeof tuneSqlite>[0];

const partnershipId = '00000000-0000-7000-8000-000000000001';

export interface Appended {
  /** Processor time and time on the clock, in milliseconds, for all of them together. */
  readonly processor: number;
  readonly clock: number;
}

/** Appends decisions of five seats with names, `atOnce` a command, and asks the inclusion proof of each. */
export async function append(rounds: number, atOnce: number, warmUp: number): Promise<Appended> {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-bench-'));
  const orm = await MikroORM.init(ormOptions(readConfig({ HANZE_DATA_DIR: folder })));
  try {
    const connection = orm.em.getConnection('write') as SqliteConnection;
    await tuneSqlite(connection, orm.em.getConnection('read') as SqliteConnection);
    await orm.migrator.up();
    await connection.execute(
      `insert into "Partnership" ("id", "name", "shortName", "slug", "from", "published", "version") values (?, 'x', 'x', 'x', '2020-01-01', 0, 1)`,
      [partnershipId],
    );
    const leaves = Array.from({ length: atOnce }, (_, at): NewLeaf => {
      const { leaf, openings } = leafOf(logHash, decisionNumber(at));
      return { recordId: `${at}`, leaf, names: openings.map((opening) => ({ opening, personId: null })) };
    });
    const writing = { partnershipId, command: 'closeVote', at: '2027-03-04T20:10:00.000Z', firstKey: () => 'key' };
    let measured: Appended = { processor: 0, clock: 0 };
    await orm.em.fork().transactional(async (em) => {
      const db = em.getTransactionContext<LogDatabase>()!;
      const once = async () => {
        const size = await writeLeaves(db, writing, leaves);
        for (let index = size - atOnce; index < size; index++) {
          const ranges = inclusionOf(index, size);
          proofOf(logHash, ranges, await nodesAt(db, partnershipId, nodesNeeded(ranges)));
        }
      };
      for (let round = 0; round < warmUp; round++) await once();
      const [before, began] = [process.cpuUsage(), performance.now()];
      for (let round = 0; round < rounds; round++) await once();
      const { user, system } = process.cpuUsage(before);
      measured = { processor: (user + system) / 1000, clock: performance.now() - began };
    });
    return measured;
  } finally {
    await orm.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
