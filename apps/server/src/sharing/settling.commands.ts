// The API of settling, asking and disputing: names and types only.
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { AskingService } from './asking.service';
import { QuestionReads } from './question.reads';
import { LineQuestionType } from './question.type';
import { SettlementReads } from './settlement.reads';
import { CostRulesType, FixedAdvancesType, SettlementType, SettlementYearType } from './settlement.type';
import { AgreeCostRulesInput, DisputeLineInput, QuestionLineInput, SettleDisputeInput } from './settling.inputs';
import { SettlingService } from './settling.service';

@Resolver()
export class SettlingCommands {
  constructor(
    private readonly settling: SettlingService,
    private readonly asking: AskingService,
    private readonly settlements: SettlementReads,
    private readonly questions: QuestionReads,
  ) {}

  @Query(() => SettlementYearType, { nullable: true })
  settlementYear(@Args('slug') slug: string, @Args('year', { type: () => Int }) year: number) {
    return this.settlements.one(slug, year);
  }

  @Command(() => CostRulesType)
  agreeCostRules(@Args('input') input: AgreeCostRulesInput) {
    return this.settling.agreeRules(input);
  }

  @Command(() => FixedAdvancesType)
  fixAdvances(@Args('partnershipId', { type: () => ID }) partnershipId: string, @Args('year', { type: () => Int }) year: number) {
    return this.settling.fixAdvances(partnershipId, year);
  }

  @Command(() => SettlementType)
  proposeSettlement(@Args('partnershipId', { type: () => ID }) partnershipId: string, @Args('year', { type: () => Int }) year: number) {
    return this.settling.propose(partnershipId, year).then(this.settlements.fresh);
  }

  @Command(() => SettlementType)
  withdrawSettlement(@Args('id', { type: () => ID }) id: string) {
    return this.settling.withdraw(id).then(this.settlements.fresh);
  }

  @Command(() => SettlementType)
  approveSettlement(@Args('id', { type: () => ID }) id: string) {
    return this.settling.approve(id).then(this.settlements.fresh);
  }

  @Command(() => LineQuestionType)
  questionLine(@Args('input') input: QuestionLineInput) {
    return this.asking.question(input).then(this.questions.fresh);
  }

  @Command(() => LineQuestionType)
  answerQuestion(@Args('id', { type: () => ID }) id: string, @Args('answer') answer: string) {
    return this.asking.answer(id, answer).then(this.questions.fresh);
  }

  @Command(() => LineQuestionType)
  disputeLine(@Args('input') input: DisputeLineInput) {
    return this.asking.dispute(input).then(this.questions.fresh);
  }

  @Command(() => LineQuestionType)
  settleDispute(@Args('input') input: SettleDisputeInput) {
    return this.asking.settle(input).then(this.questions.fresh);
  }
}
