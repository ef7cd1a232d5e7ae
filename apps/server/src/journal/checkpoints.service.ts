// Signs the state of a log after the commit, once for each size that somebody is shown, and keeps what was signed.
import { parseCanonical } from '@hanze/shared/journal/canonical';
import { utf8 } from '@hanze/shared/journal/bytes';
import { checkpointText } from '@hanze/shared/journal/checkpoint';
import { parseKey } from '@hanze/shared/journal/keys';
import { signNote } from '@hanze/shared/journal/note';
import { rootOf } from '@hanze/shared/journal/tree';
import { EntityManager } from '@mikro-orm/core';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { now } from '../platform/clock';
import { LOG, type Logger } from '../platform/log';
import { Rows } from '../platform/rows';
import { logHash } from './log-hash';
import { LogKeys } from './log-keys';
import { frontierAt, type LogDatabase, type LogTables, sizeOf } from './log-tables';

export interface Signed {
  readonly size: number;
  /** The line of the key that signs at this size. */
  readonly key: string;
  readonly note: string;
}

/** A row of acts in a second needs one signature, not a row of them. */
const soonMs = 250;

@Injectable()
export class CheckpointsService implements BeforeApplicationShutdown {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly keys: LogKeys,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** After a commit. When the process dies first, whoever looks next has it signed. */
  soon(partnershipId: string): void {
    if (this.stopped || this.waiting.has(partnershipId)) return;
    const sign = () => {
      this.waiting.delete(partnershipId);
      this.latest(partnershipId).catch((err: unknown) => this.log.error({ err, partnershipId }, 'a checkpoint was not signed'));
    };
    this.waiting.set(partnershipId, setTimeout(sign, soonMs).unref());
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    for (const timer of this.waiting.values()) clearTimeout(timer);
  }

  /** The signed state of the log as it is now; null while it has no leaf. */
  async latest(partnershipId: string): Promise<Signed | null> {
    const size = await sizeOf(this.rows.db<LogTables>(), partnershipId);
    return size === 0 ? null : this.at(partnershipId, size);
  }

  /** The signed state at a size that the log has or had; the same text whenever it is asked. */
  async at(partnershipId: string, size: number): Promise<Signed> {
    const db = this.rows.db<LogTables>();
    const key = keyAt(await this.keyLeaves(partnershipId), size);
    const kept = await db
      .selectFrom('LogCheckpoint')
      .where('partnershipId', '=', partnershipId)
      .where('size', '=', size)
      .select('note')
      .executeTakeFirst();
    const note = kept?.note ?? (await this.sign(db, partnershipId, size, key));
    return { size, key, note };
  }

  /** The lines of all keys of the log, in order: each signs from its announcement on. */
  async keysOf(partnershipId: string): Promise<string[]> {
    return (await this.keyLeaves(partnershipId)).map(({ key }) => key);
  }

  private async keyLeaves(partnershipId: string): Promise<KeyLeaf[]> {
    const leaves = await this.rows
      .db<LogTables>()
      .selectFrom('LogLeaf')
      .where('partnershipId', '=', partnershipId)
      .where('type', '=', 'key')
      .select(['index', 'data'])
      .orderBy('index')
      .execute();
    return leaves.map(({ index, data }) => ({ index, key: (parseCanonical(utf8(data)) as { next: string }).next }));
  }

  private async sign(db: LogDatabase, partnershipId: string, size: number, key: string): Promise<string> {
    const root = rootOf(logHash, await frontierAt(db, partnershipId, size));
    const note = signNote(checkpointText({ origin: parseKey(key).name, size, root }), this.keys.signerFor(key));
    await this.em.fork().transactional(async (em) => {
      await em
        .getTransactionContext<LogDatabase>()!
        .insertInto('LogCheckpoint')
        .values({ partnershipId, size, note, at: now() })
        .onConflict((it) => it.doNothing())
        .execute();
    });
    return note;
  }
}

interface KeyLeaf {
  readonly index: number;
  readonly key: string;
}

/** The first key signs from the beginning; a later one after its announcement, which the one before it still signs for. */
function keyAt(leaves: readonly KeyLeaf[], size: number): string {
  const inForce = leaves.findLast(({ index }) => index === 0 || index + 1 < size);
  if (!inForce) throw new Error('A log begins with its key; this one does not.');
  return inForce.key;
}
