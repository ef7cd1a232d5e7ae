// Imports as the administrator sees them: with the progress of this moment and the first hundred notes.
import type { Refused } from '@hanze/shared/kernel/refusal';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { type Naming, Rows } from '../platform/rows';
import { administratorRow } from '../platform/visibility';
import type { ImportSchema } from './import.entity';
import { ImportJobsService } from './import-jobs.service';
import type { ImportReport } from './import-report';
import type { ImportType } from './import.type';

type Tables = InferKyselyDB<typeof ImportSchema, Naming>;

const columns = ['id', 'startedAt', 'state', 'report', 'refusal'] as const;

@Injectable()
export class ImportReads {
  constructor(
    private readonly rows: Rows,
    private readonly jobs: ImportJobsService,
  ) {}

  private visible() {
    return this.rows.db<Tables>().selectFrom('Import').where('kind', '=', 'register').where(administratorRow()).select(columns);
  }

  async one(id: string): Promise<ImportType | null> {
    const row = await this.visible().where('id', '=', id).executeTakeFirst();
    return row ? this.typed(row) : null;
  }

  async recent(): Promise<ImportType[]> {
    return (await this.visible().orderBy('startedAt', 'desc').limit(20).execute()).map((row) => this.typed(row));
  }

  readonly fresh = async ({ id }: { id: string }): Promise<ImportType | null> => {
    await this.rows.flush();
    return this.one(id);
  };

  private typed(row: { id: string; startedAt: string; state: string; report: string | null; refusal: string | null }): ImportType {
    const { language } = currentAct();
    const report = row.report ? (JSON.parse(row.report) as ImportReport) : null;
    const { done, total } = this.jobs.progressOf(row.id) ?? { done: 0, total: 0 };
    return {
      id: row.id,
      startedAt: row.startedAt,
      state: row.state,
      done,
      total,
      kinds: report?.kinds ?? [],
      rejectedCount: report?.rejectedCount ?? 0,
      rejected: (report?.rejected ?? []).slice(0, 100).map(({ reason, ...place }) => ({ ...place, text: reason[language] })),
      remarkCount: report?.remarkCount ?? 0,
      remarks: (report?.remarks ?? []).slice(0, 100).map(({ text, ...place }) => ({ ...place, text: text[language] })),
      refusal: refusalWords(row.refusal),
    };
  }
}

/** Why an import was refused as a whole, from the JSON that was kept of it. */
export function refusalWords(kept: string | null): string | null {
  const { language } = currentAct();
  const refusal = kept === null ? null : (JSON.parse(kept) as { text: Refused['text'] | null });
  return refusal && (refusal.text?.[language] ?? unexpected[language]);
}

const unexpected = {
  nl: 'De import is mislukt door een fout in Hanze. Er is niets overgenomen. De beheerder vindt de oorzaak in het logboek van de server.',
  en: 'The import failed because of a fault in Hanze. Nothing was taken over. The cause is in the log of the server.',
};
