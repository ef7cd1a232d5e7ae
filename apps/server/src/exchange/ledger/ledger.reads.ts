// Imports of ledgers as those who work for the partnership see them, with the progress of this moment.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Expression, sql, type SqlBool } from 'kysely';
import { currentAct } from '../../platform/act';
import { can } from '../../platform/authorise';
import { type Naming, Rows } from '../../platform/rows';
import { currentViewer, seesAll } from '../../platform/viewer';
import type { ImportSchema } from '../import.entity';
import { ImportJobsService } from '../import-jobs.service';
import { refusalWords } from '../import.reads';
import type { LedgerReport } from './ledger-report';
import type { LedgerImportType } from './ledger.type';

type Tables = InferKyselyDB<typeof ImportSchema, Naming>;

interface Row {
  id: string;
  partnershipId: string | null;
  startedAt: string;
  state: string;
  report: string | null;
  refusal: string | null;
}

@Injectable()
export class LedgerReads {
  constructor(
    private readonly rows: Rows,
    private readonly jobs: ImportJobsService,
  ) {}

  private visible() {
    const imports = this.rows.db<Tables>().selectFrom('Import').where('kind', '=', 'ledger').where(ledgerRowVisible());
    return imports.select(['id', 'partnershipId', 'startedAt', 'state', 'report', 'refusal']);
  }

  async one(id: string): Promise<LedgerImportType | null> {
    const row = await this.visible().where('id', '=', id).executeTakeFirst();
    return row && can('beginLedgerImport', row) ? this.typed(row) : null;
  }

  async recent(partnershipId: string): Promise<LedgerImportType[]> {
    if (!can('beginLedgerImport', { partnershipId })) return [];
    const rows = await this.visible().where('partnershipId', '=', partnershipId).orderBy('startedAt', 'desc').limit(20).execute();
    return rows.map((row) => this.typed(row));
  }

  readonly fresh = async ({ id }: { id: string }): Promise<LedgerImportType | null> => {
    await this.rows.flush();
    return this.one(id);
  };

  private typed({ report: text, refusal, partnershipId, ...row }: Row): LedgerImportType {
    const { language } = currentAct();
    const report = text === null ? null : (JSON.parse(text) as LedgerReport);
    const { done, total } = this.jobs.progressOf(row.id) ?? { done: 0, total: 0 };
    return {
      ...row,
      partnershipId: partnershipId ?? '',
      done,
      total,
      file: report?.file ?? null,
      head: [...(report?.head ?? [])],
      sample: (report?.sample ?? []).map((cells) => cells.map((cell) => `${cell ?? ''}`)),
      mapping: JSON.stringify(report?.mapping ?? null),
      remembered: report?.remembered ?? false,
      problem: report?.problem ? { path: report.problem.path, message: report.problem.text[language] } : null,
      accounts: [...(report?.accounts ?? [])],
      groups: [...(report?.groups ?? [])],
      rowCount: report?.rowCount ?? 0,
      created: report?.created ?? 0,
      same: report?.same ?? 0,
      leftOut: report?.leftOut ?? 0,
      unassigned: report?.unassigned ?? 0,
      rejectedCount: report?.rejectedCount ?? 0,
      rejected: (report?.rejected ?? [])
        .slice(0, 100)
        .map(({ reason, file, line, field }) => ({ file, line, field, text: reason[language] })),
      refusal: refusalWords(refusal),
    };
  }
}

/** Those of the partnership that one works for under the mandate one acts for; all for the administrator. */
const ledgerRowVisible = () => (): Expression<SqlBool> => {
  const viewer = currentViewer();
  if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
  const own = viewer.mandate?.partnershipId;
  return own ? sql<SqlBool>`${sql.ref('partnershipId')} = ${own}` : sql<SqlBool>`1 = 0`;
};
