// The settlement of a year as rows: live until it is approved, from then on the figures that were frozen.
import { Refused } from '@hanze/shared/kernel/refusal';
import { toSafeNumber } from '@hanze/shared/kernel/money';
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { PersonSchema } from '../identity/person.entity';
import { currentAct } from '../platform/act';
import { viewerCan } from '../platform/authorise';
import { today } from '../platform/clock';
import { type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { AdvanceSchema } from './advance.entity';
import { BillReads } from './bill.reads';
import type { CostGroupSchema } from './cost-group.entity';
import type { CostLineSchema } from './cost-line.entity';
import { CostReads, type Home } from './cost.reads';
import { type CostRulesSchema, usualRules } from './cost-rules.entity';
import type { LineQuestionSchema } from './line-question.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import { problemsOf } from './problems';
import type { SettledShareSchema } from './settled-share.entity';
import { checkSettleable, listed } from './settlement-list';
import { settlementLife, type SettlementSchema } from './settlement.entity';
import type { AdvanceType, CorrectionType, CostRulesType, SettledShareType, SettlementType, SettlementYearType } from './settlement.type';

type Tables = InferKyselyDB<
  | typeof AdvanceSchema
  | typeof CostGroupSchema
  | typeof CostLineSchema
  | typeof CostRulesSchema
  | typeof LineQuestionSchema
  | typeof OrganisationSchema
  | typeof PersonSchema
  | typeof SettledShareSchema
  | typeof SettlementSchema,
  Naming
>;

@Injectable()
export class SettlementReads {
  constructor(
    private readonly rows: Rows,
    private readonly costs: CostReads,
    private readonly bills: BillReads,
  ) {}

  private db() {
    return this.rows.db<Tables>();
  }

  async one(slug: string, year: number): Promise<SettlementYearType | null> {
    const home = await this.costs.home(slug);
    if (!home) return null;
    const { partnershipId } = home;
    const settlement = await this.settlement(partnershipId, year);
    const advances = await this.advances(partnershipId, year);
    const live = settlement?.state === 'approved' ? null : await this.live(home, year, advances);
    return {
      id: `${partnershipId}:${year}`,
      partnershipId,
      partnershipName: home.name,
      slug,
      year,
      years: await this.costs.years(partnershipId),
      rules: await this.rules(partnershipId),
      advances,
      shares: live?.shares ?? (await this.frozen(partnershipId, year)),
      recovery: (await this.costs.groupsOf(partnershipId, year)).map(({ id, name, budget, actual }) => ({
        groupId: id,
        name,
        budget,
        actual,
      })),
      corrections: await this.corrections(partnershipId, year),
      settlement,
      obstacle: live?.obstacle ?? null,
      viewerCan: viewerCan(['fixAdvances', 'proposeSettlement', 'agreeCostRules'], { partnershipId }),
    };
  }

  async rules(partnershipId: string): Promise<CostRulesType> {
    const agreed = await this.db()
      .selectFrom('CostRules as r')
      .where('r.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('r'))
      .select(['r.partnershipId', 'r.fourEyes', 'r.questionDays', 'r.disputeDays', 'r.clause'])
      .executeTakeFirst();
    return agreed ?? { partnershipId, ...usualRules, clause: null };
  }

  async advances(partnershipId: string, year: number): Promise<AdvanceType[]> {
    const rows = await this.db()
      .selectFrom('Advance as a')
      .where('a.partnershipId', '=', partnershipId)
      .where('a.year', '=', year)
      .where(insidePartnershipRow('a'))
      .select(['a.organisationId', 'a.quarter', 'a.number', 'a.dueOn', sql<number | string>`a.cents`.as('cents')])
      .orderBy('a.number')
      .execute();
    return rows.map((row) => ({ ...row, cents: Number(row.cents) }));
  }

  /** The frozen share of one participant; null before approval. */
  async share(partnershipId: string, year: number, organisationId: string): Promise<(SettledShareType & { document: string }) | null> {
    const row = await this.shares(partnershipId, year)
      .select('h.document')
      .where('h.organisationId', '=', organisationId)
      .executeTakeFirst();
    return row ? { ...figures(row), document: row.document } : null;
  }

  private async frozen(partnershipId: string, year: number): Promise<SettledShareType[]> {
    return (await this.shares(partnershipId, year).orderBy('h.number').execute()).map(figures);
  }

  private shares(partnershipId: string, year: number) {
    return this.db()
      .selectFrom('SettledShare as h')
      .innerJoin('Settlement as s', 's.id', 'h.settlementId')
      .innerJoin('Organisation as o', 'o.id', 'h.organisationId')
      .where('s.partnershipId', '=', partnershipId)
      .where('s.year', '=', year)
      .where(insidePartnershipRow('h'))
      .select(['h.organisationId', 'h.name', 'o.code', 'h.number', 'h.hash'])
      .select([sql<number | string>`h.owed`.as('owed'), sql<number | string>`h.advanced`.as('advanced')])
      .select(sql<number | string>`h.remains`.as('remains'));
  }

  private async live(home: Home, year: number, advances: readonly AdvanceType[]) {
    const bill = await this.bills.one(home, year, 'actual');
    const facts = {
      year,
      today: today(),
      advances: advances.length,
      problems: problemsOf(bill.shared),
      pools: bill.shared.shared.length,
      disputedBy: await this.disputedBy(home.partnershipId, year),
    };
    const codes = new Map(bill.year.payers.map(({ organisationId, code }) => [organisationId, code]));
    const shares = listed(bill, advances, home.name).map(({ organisationId, name, owed, advanced, remains }) => ({
      organisationId,
      name,
      code: codes.get(organisationId) ?? null,
      owed: toSafeNumber(owed),
      advanced: toSafeNumber(advanced),
      remains: toSafeNumber(remains),
      number: null,
      hash: null,
    }));
    return { shares, obstacle: refusalIn(() => checkSettleable(facts)) };
  }

  private async disputedBy(partnershipId: string, year: number): Promise<string | null> {
    const open = this.db().selectFrom('LineQuestion as q').innerJoin('Organisation as o', 'o.id', 'q.organisationId').select('o.name');
    const mine = open.where('q.partnershipId', '=', partnershipId).where('q.year', '=', year).where(insidePartnershipRow('q'));
    return (await mine.where('q.basis', '=', 'actual').where('q.state', '=', 'disputed').executeTakeFirst())?.name ?? null;
  }

  private async corrections(partnershipId: string, year: number): Promise<CorrectionType[]> {
    const rows = await this.db()
      .selectFrom('CostLine as r')
      .innerJoin('CostLine as l', 'l.id', 'r.reversesId')
      .innerJoin('CostGroup as g', 'g.id', 'r.groupId')
      .where('r.partnershipId', '=', partnershipId)
      .where('r.year', '=', year)
      .where(insidePartnershipRow('r'))
      .select(['r.id', 'g.name as groupName', 'r.day', 'r.description as reason', 'l.description as original'])
      .select(sql<number | string>`r.amount`.as('amount'))
      .orderBy('r.day')
      .orderBy('r.id')
      .limit(500)
      .execute();
    return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
  }

  async settlement(partnershipId: string, year: number): Promise<SettlementType | null> {
    const row = await this.settlements().where('s.partnershipId', '=', partnershipId).where('s.year', '=', year).executeTakeFirst();
    return row ? { ...row, viewerCan: viewerCan(actsOf(settlementLife, row.state), row) } : null;
  }

  private settlements() {
    return this.db()
      .selectFrom('Settlement as s')
      .leftJoin('Person as a', 'a.id', 's.proposedById')
      .leftJoin('Person as b', 'b.id', 's.approvedById')
      .where(insidePartnershipRow('s'))
      .select([
        's.id',
        's.partnershipId',
        's.state',
        's.proposedAt',
        's.approvedAt',
        'a.name as proposedByName',
        'b.name as approvedByName',
      ]);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ partnershipId, year }: { partnershipId: string; year: number }): Promise<SettlementType | null> => {
    await this.rows.flush();
    return this.settlement(partnershipId, year);
  };
}

const figures = <R extends { owed: number | string; advanced: number | string; remains: number | string }>(row: R) => ({
  ...row,
  owed: Number(row.owed),
  advanced: Number(row.advanced),
  remains: Number(row.remains),
});

/** What stands in the way, in the language of who asks; null when nothing does. */
function refusalIn(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.text[currentAct().language];
    throw thrown;
  }
}
