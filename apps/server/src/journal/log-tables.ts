// The log as rows: how large it is and the stored hashes that a proof names, fetched in one statement however long the log is.
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import type { NodeAt } from '@hanze/shared/journal/proofs';
import { type Frontier, frontierNodes, type NodeId } from '@hanze/shared/journal/tree';
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

/** Number of leaves; 0 when nothing was logged yet. */
export async function sizeOf(db: LogDatabase, partnershipId: string): Promise<number> {
  const last = await db
    .selectFrom('LogLeaf')
    .where('partnershipId', '=', partnershipId)
    .select('index')
    .orderBy('index', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? 0 : last.index + 1;
}

const placeOf = ({ level, index }: NodeId): string => `${level}/${index}`;

/** The stored hashes at these places. Throws when one is missing: the tables were tampered with or are not whole. */
export async function nodesAt(db: LogDatabase, partnershipId: string, places: readonly NodeId[]): Promise<NodeAt> {
  const leaves = places.filter(({ level }) => level === 0).map(({ index }) => index);
  const inner = places.filter(({ level }) => level > 0);
  const found = new Map<string, Uint8Array>();
  if (leaves.length > 0) {
    const rows = await db
      .selectFrom('LogLeaf')
      .where('partnershipId', '=', partnershipId)
      .where('index', 'in', leaves)
      .select(['index', 'hash'])
      .execute();
    for (const { index, hash } of rows) found.set(placeOf({ level: 0, index }), fromBase64(hash));
  }
  if (inner.length > 0) {
    const rows = await db
      .selectFrom('LogNode')
      .where('partnershipId', '=', partnershipId)
      .where((eb) => eb.or(inner.map(({ level, index }) => eb.and({ level, index }))))
      .select(['level', 'index', 'hash'])
      .execute();
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
