// Where an amount on a statement comes from: back to the bookings, and on to the key, the decision that adopted it and its votes.
import type { Day } from '@hanze/shared/kernel/day';
import { toSafeNumber } from '@hanze/shared/kernel/money';
import { format } from '@hanze/shared/kernel/rational';
import { type Basis, isBasis, kindsOf } from '@hanze/shared/sharing/cost-words';
import { type CountUsed, type Origin, originOf, type OriginStep } from '@hanze/shared/sharing/statement/origin';
import { type Pool, poolId, subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import { type SharedPool, statementOf } from '@hanze/shared/sharing/statement/statement';
import { Injectable } from '@nestjs/common';
import { sql, type SqlBool } from 'kysely';
import { currentAct } from '../platform/act';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { BillReads } from './bill.reads';
import type { LineageArgs } from './cost.args';
import { CostReads } from './cost.reads';
import type { CostTables } from './cost-tables';
import { DecisionLineageReads } from './decision-lineage.reads';
import type { LineageBookingType, LineageCountType, LineageLineType, LineageStepType, LineageType } from './lineage.type';

const mostBookings = 12;

@Injectable()
export class LineageReads {
  constructor(
    private readonly rows: Rows,
    private readonly costs: CostReads,
    private readonly bills: BillReads,
    private readonly decisions: DecisionLineageReads,
  ) {}

  /** Null for whoever may not see the costs, for who did not take part that year, and for a line that is not on the statement. */
  async one({ slug, code, year, basis, line: asked }: LineageArgs): Promise<LineageType | null> {
    const home = await this.costs.home(slug);
    if (!home || !isBasis(basis)) return null;
    const { year: costs, shared } = await this.bills.one(home, year, basis);
    const own = costs.payers.find((payer) => payer.code === code || payer.organisationId === code);
    if (!own) return null;
    const statement = statementOf(shared, own.name);
    const { language } = currentAct();
    const followed = asked ? shared.shared.find(({ pool }) => poolId(pool) === asked) : undefined;
    const line = followed ? await this.line(followed, own.name, year, basis) : null;
    if (asked && !line) return null;
    return {
      id: `${home.partnershipId}:${year}:${own.organisationId}:${basis}:${asked ?? ''}`,
      slug,
      partnershipName: home.name,
      organisationId: own.organisationId,
      organisationName: own.name,
      year,
      basis,
      total: toSafeNumber(statement.total),
      lines: statement.lines.map(({ pool, cents }) => ({
        id: poolId(pool),
        subject: subjectOf(pool)[language],
        cents: toSafeNumber(cents),
      })),
      line,
    };
  }

  private async line(followed: SharedPool, name: string, year: number, basis: Basis): Promise<LineageLineType | null> {
    const origin = originOf(followed, name);
    if (!origin || !followed.shares) return null;
    const { pool, shares } = followed;
    const { language } = currentAct();
    const { decisionId, ...key } = await this.key(pool.key.id);
    const bookings = await this.bookings(pool, year, basis);
    const listed = bookings.reduce((sum, { amount }) => sum + amount, 0);
    return {
      id: poolId(pool),
      subject: subjectOf(pool)[language],
      ...figures(origin),
      poolCents: toSafeNumber(pool.total),
      parts: pool.parts.map(({ group, sum }) => ({ groupId: group.id, name: group.name, cents: toSafeNumber(sum.cents) })),
      bookings,
      bookingCount: await this.bookingCount(pool, year, basis),
      otherBookings: toSafeNumber(pool.total) - listed,
      steps: origin.steps.map(stepTyped),
      payers: pool.members.map((member, place) => ({ name: member, cents: toSafeNumber(shares.cents[place]!) })),
      key,
      decision: decisionId === null ? null : await this.decisions.one(decisionId),
    };
  }

  private key(id: string) {
    return this.rows
      .db<CostTables>()
      .selectFrom('CostKey as k')
      .where('k.id', '=', id)
      .where(insidePartnershipRow('k'))
      .select(['k.id', 'k.code', 'k.arguments', 'k.from', 'k.clause', 'k.decisionId'])
      .executeTakeFirstOrThrow();
  }

  /** The lines of a pool: of its groups, in the year, on a day on which its key held (see `YearReads.groupSums`). */
  private under({ key, parts }: Pool, year: number, basis: Basis) {
    const [first, last]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
    const day = sql<string>`case when l.day < ${first} then ${first} when l.day > ${last} then ${last} else l.day end`;
    return this.rows
      .db<CostTables>()
      .selectFrom('CostLine as l')
      .innerJoin('CostGroup as g', 'g.id', 'l.groupId')
      .innerJoin('KeyCoverage as c', (join) =>
        join
          .onRef('c.groupId', '=', 'l.groupId')
          .on('c.keyId', '=', key.id)
          .on(sql<SqlBool>`c."from" <= ${day}`)
          .on(sql<SqlBool>`(c."until" is null or c."until" > ${day})`),
      )
      .where('l.groupId', 'in', [...new Set(parts.map(({ group }) => group.id))])
      .where('l.year', '=', year)
      .where('l.kind', 'in', [...kindsOf[basis]])
      .where(insidePartnershipRow('l'));
  }

  private async bookings(pool: Pool, year: number, basis: Basis): Promise<LineageBookingType[]> {
    const rows = await this.under(pool, year, basis)
      .select(['l.id', 'g.name as groupName', 'l.kind', 'l.day', 'l.description', 'l.source'])
      .select(sql<number | string>`l.amount`.as('amount'))
      .orderBy(sql`abs(l.amount)`, 'desc')
      .orderBy('l.id')
      .limit(mostBookings)
      .execute();
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  private async bookingCount(pool: Pool, year: number, basis: Basis): Promise<number> {
    const counted = this.under(pool, year, basis).select((eb) => eb.fn.countAll<number | string>().as('n'));
    return Number((await counted.executeTakeFirstOrThrow()).n);
  }
}

const figures = ({ cents, exact, spare }: Origin) => ({ cents: toSafeNumber(cents), exact: format(exact), spare });

const stepTyped = ({ formula, amount, exact, counts, why }: OriginStep): LineageStepType => ({
  formula,
  amount: amount && format(amount),
  exact: format(exact),
  counts: counts.map(countTyped),
  why: why[currentAct().language],
});

function countTyped({ label, unit, own, whole, ...rest }: CountUsed): LineageCountType {
  const { language } = currentAct();
  return { ...rest, label: label[language], unit: unit[language], own: format(own), whole: format(whole) };
}
