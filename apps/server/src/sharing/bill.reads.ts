// A book year shared: what everyone pays by budget or by actual cost, with every pool behind it.
import { type Basis, kindsOf } from '@hanze/shared/sharing/cost-words';
import { poolYear } from '@hanze/shared/sharing/statement/pool-year';
import { type SharedYear, shareYear } from '@hanze/shared/sharing/statement/statement';
import { Injectable } from '@nestjs/common';
import type { Home } from './cost.reads';
import { type Year, YearReads } from './year.reads';

export interface Bill {
  readonly year: Year;
  readonly shared: SharedYear;
}

@Injectable()
export class BillReads {
  constructor(private readonly years: YearReads) {}

  async one(home: Pick<Home, 'partnershipId' | 'from'>, year: number, basis: Basis): Promise<Bill> {
    const costs = await this.years.year(home.partnershipId, home.from, year, kindsOf[basis]);
    return { year: costs, shared: shareYear(poolYear(costs)) };
  }
}
