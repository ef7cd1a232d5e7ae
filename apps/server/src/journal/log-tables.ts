// The log as rows: how large it is and the stored hashes that a proof names, fetched in one statement however long the log is.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { type Compilable, type Kysely, sql } from 'kysely';
import type { NodeAt } from '@hanze/shared/journal/proofs';
import { type Frontier, frontierNodes, type NodeId } from '@hanze/shared/journal/tree';
import { prepared } from '../platform/prepared';
import type { Naming } from '../platform/rows';
import type { LogCheckpointSchema, LogCosignatureSchema } from './log-checkpoint.entity';
import { fromBase64 } from './log-hash';
import type { LogLeafSchema, LogNameSchema, LogNodeSchema } from './log-leaf.entity';
import type { LogWitnessSchema } from './log-witness.entity';

type Schemas =
  | typeof LogLeafSchema
  | typeof LogNodeSchema
  | typeof LogNameSchema
  | typeof LogCheckpointSchema
  | typeof LogCosignatureSchema
  | typeof LogWitnessSchema;
export type LogTables = InferKyselyDB<Schemas, Naming>;
export type LogDatabase = Kysely<LogTables>;

type Values = Readonly<Record<string, string | number | null>>;

/** Asks a statement that is built once per name and from then on filled in: a log grows by the same few, over and over. */
async function ask<V extends Values, R>(db: LogDatabase, name: string, values: V, build: (at: V) => Compilable<R>): Promise<R[]> {
  return (await db.executeQuery(prepared(name, values, build))).rows;
}

/** Adds rows of one shape; the statement is kept per table and number of rows. */
export async function add(db: LogDatabase, table: keyof LogTables, rows: readonly Values[]): Promise<void> {
  const values = Object.fromEntries(rows.flatMap((row, at) => Object.entries(row).map(([column, value]) => [`${at} ${column}`, value])));
  await ask(db, `log add ${table} ${rows.length}`, values, (at) =>
    db
      .insertInto(table)
      .values(rows.map((row, r) => Object.fromEntries(Object.keys(row).map((column) => [column, at[`${r} ${column}`]]))) as never),
  );
}

/** Number of leaves; 0 when nothing was logged yet. */
export async function sizeOf(db: LogDatabase, partnershipId: string): Promise<number> {
  const [last] = await ask(db, 'log size', { partnershipId }, (at) =>
    db.selectFrom('LogLeaf').where('partnershipId', '=', at.partnershipId).select('index').orderBy('index', 'desc').limit(sql.lit(1)),
  );
  return last === undefined ? 0 : last.index + 1;
}

const placeOf = ({ level, index }: NodeId): string => `${level}/${index}`;

/** The stored hashes at these places. Throws when one is missing: the tables were tampered with or are not whole. */
export async function nodesAt(db: LogDatabase, partnershipId: string, places: readonly NodeId[]): Promise<NodeAt> {
  const leaves = places.filter(({ level }) => level === 0);
  const inner = places.filter(({ level }) => level > 0);
  const found = new Map<string, Uint8Array>();
  if (leaves.length > 0) {
    const values = { partnershipId, ...Object.fromEntries(leaves.map(({ index }, n) => [`i${n}`, index])) } as Values & {
      partnershipId: string;
    };
    const rows = await ask(db, `log leaves ${leaves.length}`, values, (at) =>
      db
        .selectFrom('LogLeaf')
        .where('partnershipId', '=', at.partnershipId)
        .where(
          'index',
          'in',
          leaves.map((_, n) => at[`i${n}`] as number),
        )
        .select(['index', 'hash']),
    );
    for (const { index, hash } of rows) found.set(placeOf({ level: 0, index }), fromBase64(hash));
  }
  if (inner.length > 0) {
    const each = Object.fromEntries(
      inner.flatMap(({ level, index }, n) => [
        [`l${n}`, level],
        [`i${n}`, index],
      ]),
    );
    const values = { partnershipId, ...each } as Values & { partnershipId: string };
    const rows = await ask(db, `log nodes ${inner.length}`, values, (at) =>
      db
        .selectFrom('LogNode')
        // The whole key in each branch: only then does SQLite look each hash up instead of walking the whole log.
        .where((eb) =>
          eb.or(
            inner.map((_, n) =>
              eb.and([
                eb('partnershipId', '=', at.partnershipId),
                eb('level', '=', at[`l${n}`] as number),
                eb('index', '=', at[`i${n}`] as number),
              ]),
            ),
          ),
        )
        .select(['level', 'index', 'hash']),
    );
    for (const { hash, ...place } of rows) found.set(placeOf(place), fromBase64(hash));
  }
  return (place) => {
    const hash = found.get(placeOf(place));
    if (!hash) throw new Error(`The log of ${partnershipId} lacks the hash at ${placeOf(place)}.`);
    return hash;
  };
}

/** The right edge of the tree at a size: all that growing, or the root, needs. */
export async function frontierAt(db: LogDatabase, partnershipId: string, size: number): Promise<Frontier> {
  const places = frontierNodes(size);
  const nodeAt = await nodesAt(db, partnershipId, places);
  return { size, peaks: places.map(nodeAt) };
}
