// What one takes away from the log: the receipt of one leaf, and the whole log as one text. Both can be checked without this portal.
import { utf8 } from '@hanze/shared/journal/bytes';
import { parseCanonical } from '@hanze/shared/journal/canonical';
import { parseKey } from '@hanze/shared/journal/keys';
import type { Leaf } from '@hanze/shared/journal/leaf';
import { exportText } from '@hanze/shared/journal/log-export';
import { receiptText } from '@hanze/shared/journal/receipt';
import { Injectable } from '@nestjs/common';
import { found } from '../platform/found';
import { Rows } from '../platform/rows';
import { CheckpointsService, type Signed } from './checkpoints.service';
import type { LogTables } from './log-tables';
import { ProofsService } from './proofs.service';
import { mayReadLog } from './log.policy';

const leafOf = (data: string): Leaf => parseCanonical(utf8(data)) as Leaf;

@Injectable()
export class ReceiptsService {
  constructor(
    private readonly rows: Rows,
    private readonly checkpoints: CheckpointsService,
    private readonly proofs: ProofsService,
  ) {}

  /** The receipt of a leaf under the most witnessed checkpoint that covers it; for whoever may see the log. */
  async receipt(partnershipId: string, index: number): Promise<string> {
    mayReadLog(partnershipId);
    const row = found((await this.leafAt(partnershipId, index)) ?? null);
    const signed = await this.coveringOf(partnershipId, index, row.type === 'key');
    const cosignatures = await this.cosignatures(partnershipId, signed.size);
    return receiptText({
      leaf: leafOf(row.data),
      index,
      proof: await this.proofs.inclusion(partnershipId, index, signed.size),
      checkpoint: signed.note + cosignatures.map(({ line }) => line).join(''),
      key: parseKey(signed.key),
      witnesses: cosignatures.map(({ key }) => parseKey(key)),
      names: (await this.names(partnershipId, index)).map(({ place, salt, name }) => [place, salt, name] as const),
    });
  }

  /** Every leaf and the signed checkpoint they lead to. */
  async wholeLog(partnershipId: string): Promise<string> {
    mayReadLog(partnershipId);
    const { note, size } = found(await this.checkpoints.latest(partnershipId));
    const rows = await this.rows
      .db<LogTables>()
      .selectFrom('LogLeaf')
      .where('partnershipId', '=', partnershipId)
      .where('index', '<', size)
      .select('data')
      .orderBy('index')
      .execute();
    return exportText(
      rows.map(({ data }) => leafOf(data)),
      note,
    );
  }

  private leafAt(partnershipId: string, index: number) {
    return this.rows
      .db<LogTables>()
      .selectFrom('LogLeaf')
      .where('partnershipId', '=', partnershipId)
      .where('index', '=', index)
      .select(['type', 'data'])
      .executeTakeFirst();
  }

  /** The announcement of a key is proven under the key it replaces; all else under the checkpoint with the most cosignatures, the newest of those. */
  private async coveringOf(partnershipId: string, index: number, isKey: boolean): Promise<Signed> {
    if (isKey) return this.checkpoints.at(partnershipId, index + 1);
    const most = await this.rows
      .db<LogTables>()
      .selectFrom('LogCosignature')
      .where('partnershipId', '=', partnershipId)
      .where('size', '>', index)
      .groupBy('size')
      .select('size')
      .orderBy((eb) => eb.fn.countAll(), 'desc')
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst();
    return most ? this.checkpoints.at(partnershipId, most.size) : found(await this.checkpoints.latest(partnershipId));
  }

  private cosignatures(partnershipId: string, size: number) {
    return this.rows
      .db<LogTables>()
      .selectFrom('LogCosignature as c')
      .innerJoin('LogWitness as w', 'w.id', 'c.witnessId')
      .where('c.partnershipId', '=', partnershipId)
      .where('c.size', '=', size)
      .select(['c.line', 'w.key'])
      .orderBy('c.witnessId')
      .execute();
  }

  private names(partnershipId: string, index: number) {
    return this.rows
      .db<LogTables>()
      .selectFrom('LogName')
      .where('partnershipId', '=', partnershipId)
      .where('index', '=', index)
      .select(['place', 'salt', 'name'])
      .orderBy('place')
      .execute();
  }
}
