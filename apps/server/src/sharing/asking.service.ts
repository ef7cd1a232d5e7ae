// Questions and disputes about one line of a statement: asked by the participant, answered by the partnership, with a clock.
import { toSafeNumber } from '@hanze/shared/kernel/money';
import { isBasis } from '@hanze/shared/sharing/cost-words';
import { answerBy, checkedDispute, type DisputeOutcome, disputeOutcomes } from '@hanze/shared/sharing/settlement/line-question';
import { poolId, subjectOf } from '@hanze/shared/sharing/statement/pool-year';
import { statementOf } from '@hanze/shared/sharing/statement/statement';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Partnership } from '../partnerships/partnership.entity';
import { currentAct } from '../platform/act';
import { authorise } from '../platform/authorise';
import { now, today } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { BillReads } from './bill.reads';
import { CostRules, usualRules } from './cost-rules.entity';
import { LineQuestion } from './line-question.entity';
import type { DisputeLineInput, QuestionLineInput, SettleDisputeInput } from './settling.inputs';
import { refuse, saidWords } from './settling.refusals';

@Injectable()
export class AskingService {
  constructor(
    private readonly em: EntityManager,
    private readonly bills: BillReads,
  ) {}

  async question({ partnershipId, organisationId, year, basis, line, question }: QuestionLineInput): Promise<LineQuestion> {
    const partnership = found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('questionLine', { partnershipId, organisationId });
    if (!isBasis(basis)) return refuse('line-not-there', { at: 'line' });
    const bill = await this.bills.one({ partnershipId, from: partnership.from }, year, basis);
    const payer =
      bill.year.payers.find((one) => one.organisationId === organisationId) ?? refuse('line-not-there', { at: 'organisationId' });
    const { lines } = statementOf(bill.shared, payer.name);
    const asked = lines.find(({ pool }) => poolId(pool) === line) ?? refuse('line-not-there', { at: 'line' });
    const running = { partnershipId, organisationId, year, basis, line, state: { $in: ['open', 'disputed'] as const } };
    if (await this.em.count(LineQuestion, running)) refuse('question-open', { at: 'line' });
    return this.em.create(LineQuestion, {
      partnershipId,
      organisationId,
      year,
      basis,
      line,
      subject: subjectOf(asked.pool)[currentAct().language],
      cents: toSafeNumber(asked.cents),
      kind: 'question',
      state: 'open',
      question: saidWords(question, 'question'),
      askedById: currentViewer().personId,
      askedAt: now(),
      answerBy: answerBy(today(), (await this.rules(partnershipId)).questionDays).until,
    });
  }

  async answer(id: string, answer: string): Promise<LineQuestion> {
    const question = found(await this.em.findOne(LineQuestion, id));
    authorise('answerQuestion', question);
    question.move('answerQuestion');
    return Object.assign(question, { answer: saidWords(answer, 'answer'), answeredById: currentViewer().personId, answeredAt: now() });
  }

  /** From here on the disputed part is not paid until the dispute is settled; the rest is. */
  async dispute({ questionId, amount, grounds }: DisputeLineInput): Promise<LineQuestion> {
    const question = found(await this.em.findOne(LineQuestion, questionId), 'questionId');
    authorise('disputeLine', question);
    question.move('disputeLine');
    const { disputeDays } = await this.rules(question.partnershipId);
    return Object.assign(question, {
      kind: 'dispute',
      disputed: toSafeNumber(checkedDispute(BigInt(amount), BigInt(question.cents))),
      grounds: saidWords(grounds, 'grounds'),
      answerBy: answerBy(today(), disputeDays).until,
    });
  }

  async settle({ questionId, outcome, settlement }: SettleDisputeInput): Promise<LineQuestion> {
    const question = found(await this.em.findOne(LineQuestion, questionId), 'questionId');
    authorise('settleDispute', question);
    question.move('settleDispute');
    if (!Object.hasOwn(disputeOutcomes, outcome)) refuse('unknown-outcome', { at: 'outcome' });
    return Object.assign(question, {
      outcome: outcome as DisputeOutcome,
      settlement: saidWords(settlement, 'settlement'),
      settledById: currentViewer().personId,
      settledAt: now(),
    });
  }

  private async rules(partnershipId: string) {
    return (await this.em.findOne(CostRules, { partnershipId })) ?? usualRules;
  }
}
