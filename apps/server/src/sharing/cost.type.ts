// Costs as screens see them: groups and lines, and a book year of a partnership with what everyone contributes.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { Cents, DayScalar } from '../platform/scalars';
import { CostKeyType, RecordedDriverType } from './cost-key.type';
import { LineQuestionType } from './question.type';

@ObjectType('CostGroup')
export class CostGroupType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field()
  name!: string;

  @Field()
  recurrence!: string;

  @Field()
  package!: string;
}

@ObjectType('CostLine')
export class CostLineType {
  @Field(() => String, { nullable: true, description: 'Number of the decision that made or last changed it.' })
  decisionCode!: string | null;

  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  groupId!: string;

  @Field(() => Int)
  year!: number;

  @Field()
  kind!: string;

  @Field(() => Cents, { description: 'Excluding VAT.' })
  amount!: number;

  @Field(() => Cents)
  vat!: number;

  @Field()
  description!: string;

  @Field(() => DayScalar)
  day!: string;

  @Field()
  source!: string;

  @Field(() => String, { nullable: true })
  indexPercent!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the VAT that participants get back from the compensation fund, in percent.',
  })
  compensablePercent!: string | null;

  @Field(() => String, { nullable: true })
  volume!: string | null;

  @Field(() => String, { nullable: true, description: 'Book year and entry in the ledger it was imported from.' })
  ledgerKey!: string | null;

  @Field(() => ID, { nullable: true, description: 'The line it books back.' })
  reversesId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The line that booked it back.' })
  reversedById!: string | null;
}

export const CostLineConnection = connectionOf(CostLineType, 'CostLine');

@ObjectType('CostGroupYear', {
  description: 'A cost group in a book year: budget with its changes, what it really cost, what is expected.',
})
export class CostGroupYearType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  recurrence!: string;

  @Field()
  package!: string;

  @Field(() => [String], { description: 'Who takes it; empty when everyone does.' })
  takers!: string[];

  @Field(() => ID, { nullable: true, description: 'The key that covers it on the last day of the year.' })
  keyId!: string | null;

  @Field(() => Cents, { description: 'The budget as it stands: with its changes.' })
  budget!: number;

  @Field(() => Cents)
  change!: number;

  @Field(() => Cents)
  actual!: number;

  @Field(() => Cents, { nullable: true, description: 'Null when nobody made a forecast.' })
  forecast!: number | null;

  @Field(() => Int)
  lineCount!: number;
}

@ObjectType('Contribution')
export class ContributionType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => Int, { nullable: true, description: 'On 1 January of the book year, or the last figure before.' })
  inhabitants!: number | null;

  @Field(() => Cents)
  budget!: number;

  @Field(() => Cents)
  actual!: number;
}

@ObjectType('CostPool', { description: 'What one key shares among the same payers in a year, as the budget has it.' })
export class CostPoolType {
  @Field(() => ID)
  keyId!: string;

  @Field()
  subject!: string;

  @Field(() => [ID], { description: 'The cost groups in it.' })
  groupIds!: string[];

  @Field(() => Cents)
  total!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The document of the auditor, with every count known: anyone can recompute from it.',
  })
  document!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be shared.' })
  problem!: string | null;
}

@ObjectType('CostYear')
export class CostYearType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field()
  partnershipName!: string;

  @Field()
  slug!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => [Int], { description: 'Book years with lines, newest first.' })
  years!: number[];

  @Field(() => [CostGroupYearType])
  groups!: CostGroupYearType[];

  @Field(() => Cents)
  budget!: number;

  @Field(() => Cents)
  actual!: number;

  @Field(() => [ContributionType])
  contributions!: ContributionType[];

  @Field(() => [CostPoolType])
  pools!: CostPoolType[];

  @Field(() => [CostKeyType], { description: 'Every key that was adopted, newest first.' })
  keys!: CostKeyType[];

  @Field(() => [RecordedDriverType], { description: 'What was counted, newest first; inhabitants come from the register.' })
  counts!: RecordedDriverType[];

  @Field(() => [LineQuestionType], { description: 'Questions and disputes about statements of any year, what waits first.' })
  questions!: LineQuestionType[];

  @Field(() => [String], { description: 'What keeps the whole year from being shared, in sentences.' })
  problems!: string[];
}
