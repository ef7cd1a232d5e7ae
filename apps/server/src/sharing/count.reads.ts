// What was counted in a partnership, day by day: one row per count, however many participants were counted.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { CostTables } from './cost-tables';
import type { RecordedDriverType } from './cost-key.type';

@Injectable()
export class CountReads {
  constructor(private readonly rows: Rows) {}

  /** Newest reference day first; the last two hundred are more than anyone looks back on. */
  async recorded(partnershipId: string): Promise<RecordedDriverType[]> {
    const rows = await this.rows
      .db<CostTables>()
      .selectFrom('DriverCount as c')
      .where('c.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('c'))
      .groupBy(['c.code', 'c.name', 'c.referenceDay'])
      .select(['c.code', 'c.name', 'c.referenceDay'])
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .orderBy('c.referenceDay', 'desc')
      .orderBy('c.name')
      .limit(200)
      .execute();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
