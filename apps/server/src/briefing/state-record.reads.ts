// State records as rows: what stands, for the scan and for the page.
import { type RecordKindCode, recordKinds } from '@hanze/shared/briefing/records/registry';
import type { KeptRecord } from '@hanze/shared/briefing/scan/facts-of';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ScanTables } from './scan-tables';
import type { StateRecordType } from './scan.type';

@Injectable()
export class StateRecordReads {
  constructor(private readonly rows: Rows) {}

  /** What stands, of everyone in the partnership. */
  async standing(partnershipId: string): Promise<(KeptRecord & { organisationId: string })[]> {
    const rows = await this.found(partnershipId).select(['r.organisationId', 'r.kind', 'r.facts', 'r.on']).execute();
    return rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) as object }));
  }

  /** What stands, of one municipality, as its page shows it. */
  async shown(partnershipId: string, organisationId: string): Promise<StateRecordType[]> {
    const rows = await this.withNames(this.found(partnershipId).where('r.organisationId', '=', organisationId)).execute();
    return rows.map(typed);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<StateRecordType | null> => {
    await this.rows.flush();
    const visible = this.rows.db<ScanTables>().selectFrom('StateRecord as r').where(insidePartnershipRow('r')).where('r.id', '=', id);
    const row = await this.withNames(visible).executeTakeFirst();
    return row ? typed(row) : null;
  };

  private found(partnershipId: string) {
    return this.rows
      .db<ScanTables>()
      .selectFrom('StateRecord as r')
      .where('r.partnershipId', '=', partnershipId)
      .where('r.endedAt', 'is', null)
      .where(insidePartnershipRow('r'))
      .orderBy('r.on', 'desc')
      .orderBy('r.id', 'desc');
  }

  private withNames(query: ReturnType<StateRecordReads['found']>) {
    return query
      .leftJoin('Person as n', 'n.id', 'r.recordedById')
      .select(['r.id', 'r.kind', 'r.on', 'r.facts', 'r.recordedAt', 'n.name as recordedByName']);
  }
}

interface Row extends Omit<StateRecordType, 'line'> {
  kind: RecordKindCode;
}

/** A record as the scan weighs it. */
export const keptOf = ({ kind, facts, on }: StateRecordType): KeptRecord => ({
  kind: kind as RecordKindCode,
  facts: JSON.parse(facts) as object,
  on,
});

const typed = (row: Row): StateRecordType => ({
  ...row,
  line: recordKinds[row.kind].line(JSON.parse(row.facts) as object)[currentAct().language],
});
