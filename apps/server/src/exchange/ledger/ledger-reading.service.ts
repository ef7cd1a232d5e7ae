// Reads the ledger of an import: finds out how, turns rows into lines, and compares them with what is booked.
import { type LedgerBatch, openLedger } from '@hanze/shared/exchange/ledger/ledger-reading';
import { type LedgerMapping, readMapping, suggestMapping } from '@hanze/shared/exchange/ledger/mapping';
import { Refused } from '@hanze/shared/kernel/refusal';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow } from '../../platform/visibility';
import { ClosedYears } from '../../sharing/closed-years.service';
import type { CostGroupSchema } from '../../sharing/cost-group.entity';
import type { CostLineSchema } from '../../sharing/cost-line.entity';
import { refuse } from '../exchange.refusals';
import type { Progress } from '../importing.service';
import { type FileRow, openLedgerFile } from './ledger-file';
import type { LedgerMappingSchema } from './ledger-mapping.entity';
import { type Booked, groupsOf, type LedgerPlan, planLedger, traitsOf } from './ledger-plan';
import type { LedgerReport } from './ledger-report';

type Tables = InferKyselyDB<typeof CostGroupSchema | typeof CostLineSchema | typeof LedgerMappingSchema, Naming>;

/** A file that was read: what is to be told of it, and the lines that are new. */
export interface ReadLedger {
  readonly report: LedgerReport;
  readonly plan: LedgerPlan;
}

export const mostRows = 500_000;
const sampleSize = 5;
const breath = 1_000;

@Injectable()
export class LedgerReadingService {
  constructor(
    private readonly rows: Rows,
    private readonly closed: ClosedYears,
  ) {}

  /** `given`: the mapping as JSON, or null for the one that is remembered, or else guessed from the heads of the columns. */
  async read(partnershipId: string, folder: string, given: string | null, tell: Progress): Promise<ReadLedger> {
    const file = await openLedgerFile(folder);
    const sample: FileRow[] = [];
    for (let n = 0; n < sampleSize; n++) {
      const { value, done } = await file.rows.next();
      if (!done) sample.push(value);
    }
    const cells = sample.map((row) => row.cells.slice(0, file.head.length));
    const remembered = given === null ? await this.remembered(partnershipId) : null;
    const mapping = given !== null ? readMapping(JSON.parse(given)) : (remembered ?? suggestMapping(file.head, cells));
    const known = new Set(await this.groupIds(partnershipId));
    const about = { file: file.name, head: file.head, sample: cells, mapping, remembered: remembered !== null };
    try {
      const ledger = openLedger(file.name, file.head, mapping, known);
      const batch = await this.through(ledger, sample, file.rows, tell);
      const plan = planLedger(batch, await this.booked(partnershipId), file.name, await this.closed.rejections(partnershipId));
      return { plan, report: { ...about, problem: null, ...told(batch, plan) } };
    } catch (thrown) {
      if (!(thrown instanceof Refused) || !thrown.path.startsWith('columns.')) throw thrown;
      const problem = { path: thrown.path, text: thrown.text };
      return {
        plan: planLedger(nothing, new Map(), file.name, () => null),
        report: { ...about, problem, ...told(nothing, nothingPlanned) },
      };
    }
  }

  private async through(
    ledger: ReturnType<typeof openLedger>,
    sample: readonly FileRow[],
    rest: AsyncGenerator<FileRow>,
    tell: Progress,
  ): Promise<LedgerBatch> {
    let count = 0;
    const take = ({ line, cells, fault, raw }: FileRow) => {
      if (fault) ledger.unreadable(line, raw, fault);
      else ledger.push({ line, cells });
      if (++count > mostRows) refuse('ledger-too-long', { most: mostRows });
    };
    for (const row of sample) take(row);
    for await (const row of rest) {
      take(row);
      if (count % breath !== 0) continue;
      tell(count, 0);
      await new Promise((resume) => setImmediate(resume));
    }
    return ledger.complete();
  }

  private async groupIds(partnershipId: string): Promise<string[]> {
    const groups = this.rows.db<Tables>().selectFrom('CostGroup as g').where('g.partnershipId', '=', partnershipId);
    return (await groups.where(insidePartnershipRow('g')).select('g.id').execute()).map(({ id }) => id);
  }

  private async remembered(partnershipId: string): Promise<LedgerMapping | null> {
    const mappings = this.rows.db<Tables>().selectFrom('LedgerMapping as m').where('m.partnershipId', '=', partnershipId);
    const row = await mappings.where(insidePartnershipRow('m')).select('m.mapping').executeTakeFirst();
    return row ? readMapping(JSON.parse(row.mapping)) : null;
  }

  /** What was imported before, by the key of the ledger. One statement, however many lines. */
  async booked(partnershipId: string): Promise<Booked> {
    const lines = this.rows.db<Tables>().selectFrom('CostLine as l').where('l.partnershipId', '=', partnershipId);
    const rows = await lines
      .where('l.ledgerKey', 'is not', null)
      .where(insidePartnershipRow('l'))
      .select(['l.ledgerKey', 'l.groupId', 'l.amount', 'l.day'])
      .execute();
    return new Map(rows.map(({ ledgerKey, ...line }) => [ledgerKey ?? '', traitsOf(line)]));
  }
}

const nothing: LedgerBatch = { lines: [], accounts: [], leftOut: 0, unassigned: 0, rowCount: 0, rejected: [], rejectedCount: 0 };
const nothingPlanned: LedgerPlan = { create: [], same: 0, rejected: [], rejectedCount: 0 };

const told = ({ accounts, leftOut, unassigned, rowCount }: LedgerBatch, { create, same, rejected, rejectedCount }: LedgerPlan) => ({
  accounts,
  leftOut,
  unassigned,
  rowCount,
  groups: groupsOf(create),
  created: create.length,
  same,
  rejected,
  rejectedCount,
});
