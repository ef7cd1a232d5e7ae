// A book year of costs as the sharing rules ask for it: groups with their takers, keys with their counts, and what was booked, summed in the database.
import type { Day } from '@hanze/shared/kernel/day';
import { add, divide, parseRational, rational, type Rational, sum, zero } from '@hanze/shared/kernel/rational';
import type { LineKind } from '@hanze/shared/sharing/cost-words';
import type { GroupSum, YearCosts, YearKey } from '@hanze/shared/sharing/statement/pool-year';
import { Injectable } from '@nestjs/common';
import { sql, type SqlBool } from 'kysely';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { countedOn } from './counted-on';
import type { CostTables } from './cost-tables';
import { type Payer, PayerReads } from './payer.reads';

/** A year with its payers in the order of its members, and its keys as they were adopted. */
export interface Year extends YearCosts {
  readonly payers: readonly Payer[];
}

@Injectable()
export class YearReads {
  constructor(
    private readonly rows: Rows,
    private readonly payers: PayerReads,
  ) {}

  /** `kinds`: which lines count, such as the budget with its changes. Statements: seven, however many lines, groups and keys. */
  async year(partnershipId: string, from: Day, year: number, kinds: readonly LineKind[]): Promise<Year> {
    const first = `${year}-01-01`;
    const payers = await this.payers.payers(partnershipId, from > first ? from : first);
    const [groups, keys, sums] = await Promise.all([
      this.groups(partnershipId, payers),
      this.keys(partnershipId, year, payers),
      this.groupSums(partnershipId, year, kinds),
    ]);
    return { year, payers, members: payers.map(({ name }) => name), groups, keys, sums };
  }

  private async groups(partnershipId: string, payers: readonly Payer[]) {
    const groups = await this.rows.read('cost groups', { partnershipId }, (at) =>
      this.db()
        .selectFrom('CostGroup as g')
        .where('g.partnershipId', '=', at.partnershipId)
        .where(insidePartnershipRow('g'))
        .select(['g.id', 'g.name', 'g.package'])
        .orderBy('g.id'),
    );
    const takers = await this.rows.read('package takers', { partnershipId }, (at) =>
      this.db()
        .selectFrom('PackageTaker as t')
        .where('t.partnershipId', '=', at.partnershipId)
        .where(insidePartnershipRow('t'))
        .select(['t.groupId', 't.organisationId']),
    );
    const takes = (groupId: string, { organisationId }: Payer) =>
      takers.some((taker) => taker.groupId === groupId && taker.organisationId === organisationId);
    return groups.map(({ id, name, package: kind }) => ({
      id,
      name,
      takers: kind === 'base' ? null : payers.filter((payer) => takes(id, payer)).map((payer) => payer.name),
    }));
  }

  private async keys(partnershipId: string, year: number, payers: readonly Payer[]): Promise<YearKey[]> {
    const rows = await this.rows.read('cost keys of a year', { partnershipId, last: `${year}-12-31` }, (at) =>
      this.db()
        .selectFrom('CostKey as k')
        .where('k.partnershipId', '=', at.partnershipId)
        .where('k.from', '<=', at.last)
        .where(insidePartnershipRow('k'))
        .select(['k.id', 'k.code', 'k.arguments', 'k.yearsBack'])
        .orderBy('k.from')
        .orderBy('k.id'),
    );
    const counts = new Map<number, YearKey['counts']>();
    for (const yearsBack of new Set(rows.map((row) => row.yearsBack)))
      counts.set(yearsBack, await this.payers.counts(partnershipId, payers, countedOn(year, yearsBack)));
    return rows.map(({ id, code, arguments: given, yearsBack }) => ({
      id,
      chosen: { code, arguments: JSON.parse(given) as unknown },
      counts: counts.get(yearsBack)!,
    }));
  }

  /** Lines summed per group and key in force on their day; a line dated outside its book year falls under the key of the nearest day in it. */
  async groupSums(partnershipId: string, year: number, kinds: readonly LineKind[]): Promise<GroupSum[]> {
    const values = { partnershipId, year, first: `${year}-01-01`, last: `${year}-12-31` };
    return combined(await this.rows.read(`cost sums of ${kinds.join(' ')}`, values, (at) => this.sums(at, kinds)));
  }

  private sums({ partnershipId, year, first, last }: Sums, kinds: readonly LineKind[]) {
    const day = sql<string>`case when l.day < ${first} then ${first} when l.day > ${last} then ${last} else l.day end`;
    return this.db()
      .selectFrom('CostLine as l')
      .leftJoin('KeyCoverage as c', (join) =>
        join
          .onRef('c.groupId', '=', 'l.groupId')
          .on(sql<SqlBool>`c."from" <= ${day}`)
          .on(sql<SqlBool>`(c."until" is null or c."until" > ${day})`),
      )
      .where('l.partnershipId', '=', partnershipId)
      .where('l.year', '=', year)
      .where(
        'l.kind',
        'in',
        kinds.map((kind) => sql.lit(kind)),
      )
      .where(insidePartnershipRow('l'))
      .select(['l.groupId', 'c.keyId', 'l.indexPercent', 'l.volume'])
      .select((eb) => eb.fn.sum<number | string>('l.amount').as('amount'))
      .select((eb) => eb.fn.countAll<number | string>().as('lines'))
      .groupBy(['l.groupId', 'c.keyId', 'l.indexPercent', 'l.volume'])
      .orderBy('l.groupId')
      .orderBy('c.keyId');
  }

  private db() {
    return this.rows.db<CostTables>();
  }
}

type Sums = { partnershipId: string; year: number; first: Day; last: Day };

interface Row {
  groupId: string;
  keyId: string | null;
  indexPercent: string | null;
  volume: string | null;
  amount: number | string;
  lines: number | string;
}

/** One sum per group and key, with the amount at old prices and the volume. Volume counts only where every line says it. */
function combined(rows: readonly Row[]): GroupSum[] {
  const sums = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.groupId} ${row.keyId}`;
    sums.set(name, [...(sums.get(name) ?? []), row]);
  }
  return [...sums.values()].map((parts) => {
    const [{ groupId, keyId }] = parts as [Row];
    return {
      groupId,
      keyId,
      cents: parts.reduce((total, { amount }) => total + BigInt(amount), 0n),
      atOldPrices: sum(parts.map(({ amount, indexPercent }) => divide(rational(BigInt(amount)), levelOf(indexPercent)))),
      volume: parts.every(({ volume }) => volume !== null) ? sum(parts.map(volumeOf)) : null,
    };
  });
}

const hundred = rational(100n);
/** '3.1' is a price level of 1031/1000. */
const levelOf = (percent: string | null): Rational => add(rational(1n), percent ? divide(decimal(percent), hundred) : zero);

const volumeOf = ({ volume, lines }: Row): Rational => {
  const { num, den } = volume === null ? zero : decimal(volume);
  return rational(num * BigInt(lines), den);
};

/** '-3.125' or '5/2' as the exact number that is written there. */
function decimal(text: string): Rational {
  const [whole = '0', places = ''] = text.split('.');
  return places ? rational(BigInt(whole + places), 10n ** BigInt(places.length)) : parseRational(whole);
}
