// Advances are fixed from the budget; after the year what it cost is settled against them, by two people where the agreement asks so.
import { createHash } from 'node:crypto';
import type { Cents } from '@hanze/shared/kernel/money';
import { toSafeNumber } from '@hanze/shared/kernel/money';
import { instalments } from '@hanze/shared/sharing/apportionment/settlement';
import { contributions } from '@hanze/shared/sharing/statement/statement';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { Advance } from './advance.entity';
import { BillReads } from './bill.reads';
import { ClosedYears } from './closed-years.service';
import { CostRules, usualRules } from './cost-rules.entity';
import { LineQuestion } from './line-question.entity';
import { problemsOf } from './problems';
import { SettledShare } from './settled-share.entity';
import { checkSettleable, type Listed, listed } from './settlement-list';
import { Settlement } from './settlement.entity';
import { refuse, saidWords } from './settling.refusals';
import type { AgreeCostRulesInput } from './settling.inputs';
import { answerBy } from '@hanze/shared/sharing/settlement/line-question';

const two = (place: number) => `${place + 1}`.padStart(2, '0');
/** Each on the sixteenth of the first month of its quarter: by then a bill of the first has been paid. */
const dueOn = (year: number, quarter: number) => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-16`;

@Injectable()
export class SettlingService {
  constructor(
    private readonly em: EntityManager,
    private readonly bills: BillReads,
    private readonly closed: ClosedYears,
  ) {}

  async agreeRules({ partnershipId, ...input }: AgreeCostRulesInput): Promise<CostRules> {
    found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('agreeCostRules', { partnershipId });
    answerBy(today(), input.questionDays);
    answerBy(today(), input.disputeDays);
    const facts = { ...input, clause: saidWords(input.clause, 'clause') };
    const known = await this.em.findOne(CostRules, { partnershipId });
    return known ? Object.assign(known, facts) : this.em.create(CostRules, { partnershipId, ...facts });
  }

  /** Freezes four quarters of everyone's contribution by the budget as it stands. */
  async fixAdvances(partnershipId: string, year: number): Promise<{ partnershipId: string; year: number }> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('fixAdvances', { partnershipId });
    await this.closed.refuseClosed(partnershipId, year, 'year');
    if (await this.em.count(Advance, { partnershipId, year })) refuse('advances-stand', { year, at: 'year' });
    const bill = await this.bills.one({ partnershipId, from: partnership.from }, year, 'budget');
    const [problem] = problemsOf(bill.shared);
    if (problem !== undefined) refuse('year-incomplete', { problem, at: 'year' });
    const shares = contributions(bill.shared);
    if (shares.every((cents) => cents === 0n)) refuse('nothing-to-advance', { year, at: 'year' });
    for (const [place, { organisationId }] of bill.year.payers.entries())
      for (const [index, cents] of instalments(shares[place]!, 4).entries())
        this.em.create(Advance, {
          partnershipId,
          organisationId,
          year,
          quarter: index + 1,
          number: `VS-${year}-${two(place)}-${index + 1}`,
          dueOn: dueOn(year, index + 1),
          cents: toSafeNumber(cents),
          fixedOn: today(),
        });
    return { partnershipId, year };
  }

  async propose(partnershipId: string, year: number): Promise<Settlement> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('proposeSettlement', { partnershipId });
    const list = await this.list(partnership, year);
    const facts = { ...figuresOf(list), proposedById: currentViewer().personId, proposedAt: now() };
    const known = await this.em.findOne(Settlement, { partnershipId, year });
    if (!known) return this.em.create(Settlement, { partnershipId, year, state: 'proposed', ...facts });
    known.move('proposeSettlement');
    return Object.assign(known, facts);
  }

  async withdraw(id: string): Promise<Settlement> {
    const settlement = found(await this.em.findOne(Settlement, id));
    authorise('withdrawSettlement', settlement);
    settlement.move('withdrawSettlement');
    return settlement;
  }

  /** Freezes a document per participant. What is approved is what was listed: a booking in between is refused here, not slipped in. */
  async approve(id: string): Promise<Settlement> {
    const settlement = found(await this.em.findOne(Settlement, id));
    authorise('approveSettlement', settlement);
    settlement.move('approveSettlement');
    const { partnershipId, year } = settlement;
    const { personId } = currentViewer();
    const { fourEyes } = (await this.em.findOne(CostRules, { partnershipId })) ?? usualRules;
    if (fourEyes && settlement.proposedById !== null && settlement.proposedById === personId) refuse('four-eyes', { at: 'id' });
    const list = await this.list(await this.em.findOneOrFail(Partnership, partnershipId), year);
    if (figuresOf(list).digest !== settlement.digest) refuse('listed-otherwise', { at: 'id' });
    for (const [place, { organisationId, name, owed, advanced, remains, document }] of list.entries())
      this.em.create(SettledShare, {
        settlementId: id,
        partnershipId,
        organisationId,
        number: `AF-${year}-${two(place)}`,
        name,
        owed: toSafeNumber(owed),
        advanced: toSafeNumber(advanced),
        remains: toSafeNumber(remains),
        document,
        hash: hashOf(document),
      });
    return Object.assign(settlement, { approvedById: personId, approvedAt: now() });
  }

  /** Everyone's share of what the year cost against what it paid in advance; refuses while something stands in the way. */
  private async list(partnership: Partnership, year: number): Promise<Listed[]> {
    const { id: partnershipId } = partnership;
    const [open] = await this.em.find(LineQuestion, { partnershipId, year, basis: 'actual', state: 'disputed' }, { limit: 1 });
    const advances = await this.em.find(Advance, { partnershipId, year }, { orderBy: { quarter: 'asc' } });
    const bill = await this.bills.one({ partnershipId, from: partnership.from }, year, 'actual');
    checkSettleable({
      year,
      today: today(),
      advances: advances.length,
      problems: problemsOf(bill.shared),
      pools: bill.shared.shared.length,
      disputedBy: open ? (await this.em.findOneOrFail(Organisation, open.organisationId)).name : null,
    });
    return listed(bill, advances, partnership.shortName);
  }
}

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

function figuresOf(list: readonly Listed[]) {
  const total = (pick: (one: Listed) => Cents) => toSafeNumber(list.reduce((sum, one) => sum + pick(one), 0n));
  return {
    digest: hashOf(list.map(({ document }) => hashOf(document)).join('\n')),
    owed: total(({ owed }) => owed),
    advanced: total(({ advanced }) => advanced),
  };
}
