// Who shares the costs of a book year, and what was counted of them: the facts a key is fed, as rows.
import type { Day } from '@hanze/shared/kernel/day';
import { parseRational, rational, type Rational } from '@hanze/shared/kernel/rational';
import type { Text } from '@hanze/shared/kernel/text';
import { standingDrivers } from '@hanze/shared/sharing/keys/standing-drivers';
import type { Counted } from '@hanze/shared/sharing/statement/pool-year';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { CostTables } from './cost-tables';

/** A participant as a statement names it. */
export interface Payer {
  organisationId: string;
  name: string;
  code: string | null;
}

interface Count {
  organisationId: string;
  value: Rational;
  referenceDay: string | null;
  source: string;
}

const inhabitantsUnit: Text = { nl: 'inwoners', en: 'inhabitants' };

@Injectable()
export class PayerReads {
  constructor(private readonly rows: Rows) {}

  /**
   * Who takes part on the day, by name: the order in which ties are broken. Two of one name (a municipality and a province) carry their
   * code, so that each is called by one name only.
   */
  async payers(partnershipId: string, day: Day): Promise<Payer[]> {
    const found = await this.rows.read('payers', { partnershipId, day }, (at) =>
      this.db()
        .selectFrom('Participation as m')
        .innerJoin('Organisation as o', 'o.id', 'm.organisationId')
        .where('m.partnershipId', '=', at.partnershipId)
        .where(heldOn('m', at.day))
        .where(insidePartnershipRow('m'))
        .select(['o.id as organisationId', 'o.name', 'o.code', 'o.registerId'])
        .orderBy('o.name')
        .orderBy('o.id')
        .limit(sql.lit(1000)),
    );
    const named = (name: string) => found.filter((other) => other.name === name).length;
    return found.map(({ registerId, ...payer }) => ({
      ...payer,
      name: named(payer.name) === 1 ? payer.name : `${payer.name} (${payer.code ?? registerId ?? payer.organisationId})`,
    }));
  }

  /** Per driver the newest count of every payer up to and including the day; of inhabitants the figure of that year, or the last before it. */
  async counts(partnershipId: string, payers: readonly Payer[], day: Day): Promise<Record<string, Counted>> {
    if (payers.length === 0) return {};
    const counted = new Map<string, { label: Text; unit: Text; counts: Count[] }>();
    counted.set('inhabitants', {
      label: standingDrivers.inhabitants,
      unit: inhabitantsUnit,
      counts: await this.inhabitants(partnershipId, day),
    });
    const rows = await this.rows.read('counts of drivers', { partnershipId, day }, (at) =>
      this.db()
        .selectFrom('DriverCount as c')
        .where('c.partnershipId', '=', at.partnershipId)
        .where('c.referenceDay', '<=', at.day)
        .where(insidePartnershipRow('c'))
        .select(['c.code', 'c.name', 'c.organisationId', 'c.value', 'c.referenceDay', 'c.source'])
        .orderBy('c.referenceDay', 'desc')
        .orderBy('c.code'),
    );
    for (const { code, name, value, ...count } of rows) {
      const unit = name.toLowerCase();
      const driver = counted.get(code) ?? { label: { nl: name, en: name }, unit: { nl: unit, en: unit }, counts: [] };
      counted.set(code, driver);
      driver.counts.push({ ...count, value: parseRational(value) });
    }
    return Object.fromEntries(
      [...counted].map(([code, { counts, ...words }]) => [code, { ...words, ...laidOut(payers, counts) }] as const),
    );
  }

  /** The figure that was recorded first stands, when a year has several: a later source does not change a bill. */
  private async inhabitants(partnershipId: string, day: Day): Promise<Count[]> {
    const rows = await this.rows.read('inhabitants of payers', { partnershipId, year: Number(day.slice(0, 4)) }, (at) =>
      this.db()
        .selectFrom('Inhabitants as i')
        .where('i.organisationId', 'in', (eb) =>
          eb.selectFrom('Participation as m').where('m.partnershipId', '=', at.partnershipId).select('m.organisationId'),
        )
        .where('i.year', '<=', at.year)
        .select(['i.organisationId', 'i.count', 'i.referenceDay', 'i.source'])
        .orderBy('i.year', 'desc')
        .orderBy('i.id'),
    );
    return rows.map(({ count, ...row }) => ({ ...row, value: rational(BigInt(count)) }));
  }

  private db() {
    return this.rows.db<CostTables>();
  }
}

/** The first (newest) count of each payer, with the day and the sources they share. */
function laidOut(payers: readonly Payer[], counts: readonly Count[]): Omit<Counted, 'label' | 'unit'> {
  const own = payers.map(({ organisationId }) => counts.find((count) => count.organisationId === organisationId));
  const known = own.filter((count) => count !== undefined);
  const days = new Set(known.map(({ referenceDay }) => referenceDay));
  const [referenceDate] = days;
  return {
    values: own.map((count) => count?.value ?? null),
    ...(known.length > 0 && { source: [...new Set(known.map(({ source }) => source))].join('; ') }),
    ...(days.size === 1 && referenceDate && { referenceDate }),
  };
}
