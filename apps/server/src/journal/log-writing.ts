// Adds leaves to the log of a partnership within the running transaction: leaves, the hashes that became complete, and the names apart.
import { canonical, canonicalBytes } from '@hanze/shared/journal/canonical';
import { firstLeafOf } from '@hanze/shared/journal/leaf';
import { appendLeaf, leafHash, type StoredNode } from '@hanze/shared/journal/tree';
import { v7 } from 'uuid';
import type { Instant } from '../platform/clock';
import { logHash, toBase64 } from './log-hash';
import type { NewLeaf } from './log-pending';
import { add, frontierAt, type LogDatabase, sizeOf } from './log-tables';

export interface Writing {
  readonly partnershipId: string;
  readonly command: string;
  readonly at: Instant;
  /** The key with which a log begins. */
  readonly firstKey: () => string;
}

/** Rows a statement: both databases allow some tens of thousands of parameters in one. */
const rowsAtOnce = 1000;

async function inParts<R>(rows: readonly R[], insert: (part: R[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await insert(rows.slice(from, from + rowsAtOnce));
}

/** Two writers who met at the same place fail on the key of LogLeaf; the caller's transaction is tried again. Returns the new size. */
export async function writeLeaves(
  db: LogDatabase,
  { partnershipId, command, at, firstKey }: Writing,
  given: readonly NewLeaf[],
): Promise<number> {
  const size = await sizeOf(db, partnershipId);
  let frontier = await frontierAt(db, partnershipId, size);
  const added = size === 0 ? [{ recordId: null, leaf: firstLeafOf(firstKey()), names: [] }, ...given] : given;
  const inner: StoredNode[] = [];
  const leaves = added.map(({ recordId, leaf }, offset) => {
    const hash = leafHash(logHash, canonicalBytes(leaf));
    const grown = appendLeaf(logHash, frontier, hash);
    frontier = grown.frontier;
    inner.push(...grown.stored.slice(1));
    const row = { partnershipId, index: size + offset, type: typeof leaf.type === 'string' ? leaf.type : '', recordId, command, at };
    return { ...row, hash: toBase64(hash), data: canonical(leaf) };
  });
  const names = added.flatMap((each, offset) =>
    each.names.map(({ opening: [place, salt, name], personId }) => ({
      id: v7(),
      partnershipId,
      index: size + offset,
      place,
      personId,
      salt,
      name,
    })),
  );
  const nodes = inner.map(({ level, index, hash }) => ({ partnershipId, level, index, hash: toBase64(hash) }));
  await inParts(leaves, (part) => add(db, 'LogLeaf', part));
  await inParts(nodes, (part) => add(db, 'LogNode', part));
  await inParts(names, (part) => add(db, 'LogName', part));
  return frontier.size;
}
