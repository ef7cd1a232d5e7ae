// A book year on one screen: what was booked, what everyone contributes, the pools behind it, and what cannot be shared yet.
import { toNumber } from '@hanze/shared/kernel/rational';
import { toSafeNumber } from '@hanze/shared/kernel/money';
import { kindsOf } from '@hanze/shared/sharing/cost-words';
import { documentOf, poolYear, subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import { contributions, type SharedYear, shareYear } from '@hanze/shared/sharing/statement/statement';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { CostReads } from './cost.reads';
import { CountReads } from './count.reads';
import type { ContributionType, CostPoolType, CostYearType } from './cost.type';
import { PayerReads } from './payer.reads';
import { problemsOf } from './problems';
import { QuestionReads } from './question.reads';
import { type Year, YearReads } from './year.reads';

@Injectable()
export class CostYearReads {
  constructor(
    private readonly costs: CostReads,
    private readonly years: YearReads,
    private readonly payers: PayerReads,
    private readonly questions: QuestionReads,
    private readonly counts: CountReads,
  ) {}

  /** Without a year: this year, or the last one that has costs. */
  async one(slug: string, asked: number | null): Promise<CostYearType | null> {
    const home = await this.costs.home(slug);
    if (!home) return null;
    const { partnershipId } = home;
    const years = await this.costs.years(partnershipId);
    const thisYear = Number(today().slice(0, 4));
    const year = asked ?? (years.includes(thisYear) ? thisYear : (years[0] ?? thisYear));
    const [groups, keys, planned, spent] = await Promise.all([
      this.costs.groupsOf(partnershipId, year),
      this.costs.keys(partnershipId),
      this.years.year(partnershipId, home.from, year, kindsOf.budget),
      this.years.year(partnershipId, home.from, year, kindsOf.actual),
    ]);
    const [budget, actual] = [shareYear(poolYear(planned)), shareYear(poolYear(spent))];
    return {
      id: `${partnershipId}:${year}`,
      partnershipId,
      partnershipName: home.name,
      slug,
      year,
      years,
      groups,
      keys,
      budget: groups.reduce((sum, group) => sum + group.budget, 0),
      actual: groups.reduce((sum, group) => sum + group.actual, 0),
      contributions: await this.contributions(partnershipId, planned, budget, actual),
      pools: budget.shared.map(poolTyped),
      counts: await this.counts.recorded(partnershipId),
      questions: await this.questions.ofPartnership(partnershipId),
      problems: [...new Set([...problemsOf(budget), ...problemsOf(actual)])],
    };
  }

  private async contributions(
    partnershipId: string,
    { payers, year }: Year,
    budget: SharedYear,
    actual: SharedYear,
  ): Promise<ContributionType[]> {
    const counts = await this.payers.counts(partnershipId, payers, `${year}-01-01`);
    const [planned, spent] = [contributions(budget), contributions(actual)];
    return payers.map((payer, place) => {
      const inhabitants = counts['inhabitants']?.values[place];
      return {
        ...payer,
        inhabitants: inhabitants ? toNumber(inhabitants) : null,
        budget: toSafeNumber(planned[place] ?? 0n),
        actual: toSafeNumber(spent[place] ?? 0n),
      };
    });
  }
}

function poolTyped(shared: SharedYear['shared'][number]): CostPoolType {
  const { language } = currentAct();
  const { pool } = shared;
  return {
    keyId: pool.key.id,
    subject: subjectOf(pool)[language],
    groupIds: [...new Set(pool.parts.map(({ group }) => group.id))],
    total: toSafeNumber(pool.total),
    document: shared.shares && JSON.stringify(documentOf(pool, true)),
    problem: shared.shares ? null : shared.problem[language],
  };
}
