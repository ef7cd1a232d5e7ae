// The log as rows, for whoever may see inside the partnership; a log one may not see is no log.
import { parseCheckpoint } from '@hanze/shared/journal/checkpoint';
import { noWitness } from '@hanze/shared/journal/limits';
import { parseNote } from '@hanze/shared/journal/note';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, page, type PageArgs } from '../platform/connection';
import { isKey } from '../platform/keys';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { currentViewer, seesAll } from '../platform/viewer';
import { CheckpointsService } from './checkpoints.service';
import { CosigningService } from './cosigning.service';
import { toBase64 } from './log-hash';
import type { LogTables } from './log-tables';
import type { LogEntryType, LogType, LogWitnessType } from './log.type';

type Tables = LogTables & InferKyselyDB<typeof OrganisationSchema | typeof ParticipationSchema, Naming>;

const isInside = (partnershipId: string): boolean =>
  isKey(partnershipId) && (seesAll(currentViewer()) || currentViewer().partnershipIds.includes(partnershipId));

@Injectable()
export class LogReads {
  constructor(
    private readonly rows: Rows,
    private readonly checkpoints: CheckpointsService,
    private readonly cosigning: CosigningService,
  ) {}

  async logOf(partnershipId: string): Promise<LogType | null> {
    const signed = isInside(partnershipId) ? await this.checkpoints.latest(partnershipId) : null;
    if (!signed) return null;
    const { origin, size, root } = parseCheckpoint(parseNote(signed.note).text);
    const witnesses = await this.witnesses(partnershipId);
    return {
      partnershipId,
      origin,
      size,
      root: toBase64(root),
      checkpoint: signed.note + (await this.cosigning.lines(partnershipId, size)).join(''),
      keys: await this.checkpoints.keysOf(partnershipId),
      witnesses,
      cosignedBy: cosigners(witnesses, size),
      participantCount: await this.participantCount(partnershipId),
      limit: witnesses.some(({ cosignedSize }) => cosignedSize != null) ? null : noWitness[currentAct().language],
      export: `/files/logs/${partnershipId}.log`,
    };
  }

  /** The leaves, the newest first. */
  async entries(partnershipId: string, args: PageArgs): Promise<Connection<LogEntryType>> {
    const first = checkedFirst(args);
    const all = this.rows.db<Tables>().selectFrom('LogLeaf as l').where('l.partnershipId', '=', partnershipId);
    let query = all
      .leftJoin('LogName as n', (join) =>
        join.onRef('n.partnershipId', '=', 'l.partnershipId').onRef('n.index', '=', 'l.index').on('n.place', '=', 'by'),
      )
      .select(['l.index', 'l.type', 'l.recordId', 'l.command', 'l.at', 'l.data as leaf', 'n.name as by'])
      .orderBy('l.index', 'desc')
      .limit(first + 1);
    if (args.after) query = query.where('l.index', '<', Number(decodeCursor(args.after, 1)[0]));
    const witnesses = await this.witnesses(partnershipId);
    const entries = (await query.execute()).map((row) => ({
      ...row,
      cosignedBy: cosigners(witnesses, row.index + 1),
      receipt: `/files/receipts/${partnershipId}/${row.index}.tlog-proof`,
    }));
    const count = () => all.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page(entries, args, count, ({ index }) => [index]);
  }

  /** With what each cosigned last. */
  private async witnesses(partnershipId: string): Promise<LogWitnessType[]> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('LogWitness as w')
      .innerJoin('Organisation as o', 'o.id', 'w.organisationId')
      .leftJoin('LogCosignature as c', 'c.witnessId', 'w.id')
      .where('w.partnershipId', '=', partnershipId)
      .groupBy(['w.id', 'w.partnershipId', 'w.organisationId', 'w.key', 'w.since', 'w.ended', 'o.name'])
      .select(['w.id', 'w.partnershipId', 'w.organisationId', 'w.key', 'w.since', 'w.ended', 'o.name as organisationName'])
      .select((eb) => [eb.fn.max('c.size').as('cosignedSize'), eb.fn.max('c.at').as('cosignedAt')])
      .orderBy('o.name')
      .orderBy('w.since')
      .execute();
    return rows;
  }

  private async participantCount(partnershipId: string): Promise<number> {
    const { n } = await this.rows
      .db<Tables>()
      .selectFrom('Participation as m')
      .where('m.partnershipId', '=', partnershipId)
      .where(heldOn('m', today()))
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  }
}

/** Participants, not keys: one that changed its key counts once. */
const cosigners = (witnesses: readonly LogWitnessType[], size: number): number =>
  new Set(witnesses.filter(({ cosignedSize }) => (cosignedSize ?? 0) >= size).map(({ organisationId }) => organisationId)).size;
