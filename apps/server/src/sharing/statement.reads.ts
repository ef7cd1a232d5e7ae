// The statement of one participant: its lines with why, advances and settlement, the bridge from last year, and who else pays.
import { type Cents, toSafeNumber } from '@hanze/shared/kernel/money';
import { format, toNumber } from '@hanze/shared/kernel/rational';
import { Refused } from '@hanze/shared/kernel/refusal';
import { instalments, settle } from '@hanze/shared/sharing/apportionment/settlement';
import { explainBridge, type MemberBridge } from '@hanze/shared/sharing/bridge';
import { isBasis } from '@hanze/shared/sharing/cost-words';
import { payableNow } from '@hanze/shared/sharing/settlement/line-question';
import { bridgeYears } from '@hanze/shared/sharing/statement/bridge-years';
import { documentOf, poolId, subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import { contributions, type StatementLine, statementOf } from '@hanze/shared/sharing/statement/statement';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { viewerCan } from '../platform/authorise';
import { type Bill, BillReads } from './bill.reads';
import type { StatementArgs } from './cost.args';
import { CostReads, type Home } from './cost.reads';
import { PayerReads } from './payer.reads';
import { problemsOf } from './problems';
import { QuestionReads } from './question.reads';
import { SettlementReads } from './settlement.reads';
import type { OtherPayerType, StatementBridgeType, StatementLineType, StatementSettlementType, StatementType } from './statement.type';

@Injectable()
export class StatementReads {
  constructor(
    private readonly costs: CostReads,
    private readonly bills: BillReads,
    private readonly payers: PayerReads,
    private readonly settlements: SettlementReads,
    private readonly questions: QuestionReads,
  ) {}

  /** Null for whoever may not see the costs, and for an organisation that did not take part that year. */
  async one({ slug, code, year, basis }: StatementArgs): Promise<StatementType | null> {
    const home = await this.costs.home(slug);
    if (!home || !isBasis(basis)) return null;
    const bill = await this.bills.one(home, year, basis);
    const own = bill.year.payers.find((payer) => payer.code === code || payer.organisationId === code);
    if (!own) return null;
    const statement = statementOf(bill.shared, own.name);
    const budget = basis === 'budget' ? statement : statementOf((await this.bills.one(home, year, 'budget')).shared, own.name);
    const { partnershipId } = home;
    const fixed = (await this.settlements.advances(partnershipId, year)).filter((it) => it.organisationId === own.organisationId);
    const advances = fixed.length > 0 ? fixed.map(({ cents }) => BigInt(cents)) : instalments(budget.total, 4);
    const share = basis === 'actual' ? await this.settlements.share(partnershipId, year, own.organisationId) : null;
    const questions = await this.questions.ofStatement(partnershipId, own.organisationId, year, basis);
    const disputed = questions.filter(({ state }) => state === 'disputed').map((it) => BigInt(it.disputed ?? 0));
    const clauses = new Map((await this.costs.keys(home.partnershipId)).map(({ id, clause }) => [id, clause]));
    return {
      id: `${home.partnershipId}:${year}:${own.organisationId}:${basis}`,
      partnershipId,
      organisationId: own.organisationId,
      organisationName: own.name,
      code: own.code,
      partnershipName: home.name,
      slug,
      year,
      years: await this.costs.years(home.partnershipId),
      basis,
      lines: statement.lines.map((line) => lineTyped(line, clauses)),
      total: toSafeNumber(statement.total),
      advances: advances.map((cents) => toSafeNumber(cents)),
      fixedAdvances: fixed,
      settlement: basis === 'actual' ? settlement(statement.total, advances) : null,
      questions,
      payableNow: toSafeNumber(payableNow(statement.total, disputed)),
      frozen: share && share.number !== null && share.hash !== null ? { number: share.number, hash: share.hash } : null,
      viewerCan: viewerCan(['questionLine'], { partnershipId, organisationId: own.organisationId }),
      bridge: bridgeTyped(await this.bills.one(home, year - 1, basis), bill, own.name),
      payers: await this.everyone(home, bill),
      problems: problemsOf(bill.shared),
      document: auditorDocument(statement.lines, home, year),
    };
  }

  private async everyone({ partnershipId }: Home, { year, shared }: Bill): Promise<OtherPayerType[]> {
    const counts = await this.payers.counts(partnershipId, year.payers, `${year.year}-01-01`);
    const paid = contributions(shared);
    return year.payers.map((payer, place) => {
      const inhabitants = counts['inhabitants']?.values[place];
      return { ...payer, inhabitants: inhabitants ? toNumber(inhabitants) : null, cents: toSafeNumber(paid[place] ?? 0n) };
    });
  }
}

function lineTyped({ pool, cents, share, metered, why }: StatementLine, clauses: ReadonlyMap<string, string>): StatementLineType {
  const { language } = currentAct();
  return {
    id: poolId(pool),
    keyId: pool.key.id,
    keyCode: pool.key.chosen.code,
    clause: clauses.get(pool.key.id) ?? '',
    subject: subjectOf(pool)[language],
    poolCents: toSafeNumber(pool.total),
    cents: toSafeNumber(cents),
    share: share && format(share),
    metered: metered && {
      unit: metered.unit[language],
      quantity: format(metered.quantity),
      whole: format(metered.whole),
      rate: format(metered.rate),
    },
    parts: pool.parts.map(({ group, sum }) => ({ groupId: group.id, name: group.name, cents: toSafeNumber(sum.cents) })),
    why: why.map((sentence) => sentence[language]),
  };
}

function settlement(owed: Cents, advances: readonly Cents[]): StatementSettlementType {
  const [settled] = settle([owed], [advances]);
  const { advanced, remains } = settled!;
  return { advanced: toSafeNumber(advanced), owed: toSafeNumber(owed), remains: toSafeNumber(remains) };
}

function bridgeTyped(before: Bill, now: Bill, member: string): StatementBridgeType | null {
  const had = statementOf(before.shared, member).lines.length > 0;
  const bridged = had ? bridgeOrNull(before, now, member) : null;
  if (!bridged) return null;
  const { language } = currentAct();
  const { from, to, parts } = bridged;
  const moved = Object.entries(parts).filter(([, cents]) => cents !== 0n);
  return {
    fromYear: before.year.year,
    from: toSafeNumber(from),
    to: toSafeNumber(to),
    parts: moved.map(([cause, cents]) => ({ cause, cents: toSafeNumber(cents) })),
    sentence: explainBridge(bridged)[language],
  };
}

/** Where a key of one year cannot share the counts of the other, nothing truthful can be said about causes. */
function bridgeOrNull(before: Bill, now: Bill, member: string): MemberBridge | null {
  try {
    return bridgeYears(before.shared, now.shared, member);
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/** One document per line; `about` says which, the command reads past it. */
const auditorDocument = (lines: readonly StatementLine[], { name }: Home, year: number): string =>
  JSON.stringify(
    lines.map(({ pool }) => ({ about: `${name} ${year}`, ...documentOf(pool) })),
    null,
    2,
  );
