// The statement of one participant as a screen sees it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents } from '../platform/scalars';
import { LineQuestionType } from './question.type';
import { AdvanceType } from './settlement.type';

@ObjectType('StatementPart')
export class StatementPartType {
  @Field(() => ID)
  groupId!: string;

  @Field()
  name!: string;

  @Field(() => Cents, { description: 'Of everyone together.' })
  cents!: number;
}

@ObjectType('Metered', { description: 'Quantity × rate; exact numbers as "p" or "p/q", rates in cents.' })
export class MeteredType {
  @Field()
  unit!: string;

  @Field()
  quantity!: string;

  @Field()
  whole!: string;

  @Field()
  rate!: string;
}

@ObjectType('StatementLine')
export class StatementLineType {
  @Field({ description: 'What addresses call it, in its year and basis.' })
  id!: string;

  @Field(() => ID)
  keyId!: string;

  @Field()
  keyCode!: string;

  @Field({ description: 'The words of the agreement or decision the key rests on.' })
  clause!: string;

  @Field()
  subject!: string;

  @Field(() => Cents, { description: 'What everyone in it pays together.' })
  poolCents!: number;

  @Field(() => Cents)
  cents!: number;

  @Field(() => String, { nullable: true, description: 'Exact part of the whole, "p/q".' })
  share!: string | null;

  @Field(() => MeteredType, { nullable: true })
  metered!: MeteredType | null;

  @Field(() => [StatementPartType])
  parts!: StatementPartType[];

  @Field(() => [String], { description: 'Why this amount: one sentence per step.' })
  why!: string[];
}

@ObjectType('BridgePart')
export class BridgePartType {
  @Field()
  cause!: string;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('StatementBridge')
export class StatementBridgeType {
  @Field(() => Int)
  fromYear!: number;

  @Field(() => Cents)
  from!: number;

  @Field(() => Cents)
  to!: number;

  @Field(() => [BridgePartType], { description: 'Causes that are not 0; they add up to the difference to the cent.' })
  parts!: BridgePartType[];

  @Field()
  sentence!: string;
}

@ObjectType('OtherPayer')
export class OtherPayerType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => Int, { nullable: true })
  inhabitants!: number | null;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('StatementSettlement', { description: 'What it really cost against what was advanced; positive is still to pay.' })
export class StatementSettlementType {
  @Field(() => Cents)
  advanced!: number;

  @Field(() => Cents)
  owed!: number;

  @Field(() => Cents)
  remains!: number;
}

@ObjectType('FrozenStatement', { description: 'The document that was frozen when the year was settled.' })
export class FrozenStatementType {
  @Field()
  number!: string;

  @Field({ description: 'SHA-256 of the document.' })
  hash!: string;
}

@ObjectType('Statement')
export class StatementType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field()
  partnershipName!: string;

  @Field()
  slug!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => [Int])
  years!: number[];

  @Field({ description: 'budget or actual.' })
  basis!: string;

  @Field(() => [StatementLineType])
  lines!: StatementLineType[];

  @Field(() => Cents, { description: 'The sum of the lines.' })
  total!: number;

  @Field(() => [Cents], { description: 'The budget contribution in four quarters; those that were fixed, once they are.' })
  advances!: number[];

  @Field(() => [AdvanceType], { description: 'The advances as they were fixed; empty until then.' })
  fixedAdvances!: AdvanceType[];

  @Field(() => [LineQuestionType], { description: 'Questions and disputes about its lines, in the order in which they came.' })
  questions!: LineQuestionType[];

  @Field(() => Cents, { description: 'The total without what is disputed and not settled yet.' })
  payableNow!: number;

  @Field(() => FrozenStatementType, { nullable: true, description: 'Null until the year is settled.' })
  frozen!: FrozenStatementType | null;

  @Field(() => [String], { description: 'Commands the viewer may run on this statement.' })
  viewerCan!: string[];

  @Field(() => StatementSettlementType, { nullable: true, description: 'Of the actual cost; null on the budget.' })
  settlement!: StatementSettlementType | null;

  @Field(() => StatementBridgeType, { nullable: true, description: 'Null when the year before has no statement of this participant.' })
  bridge!: StatementBridgeType | null;

  @Field(() => [OtherPayerType], { description: 'Everyone who pays, this participant too.' })
  payers!: OtherPayerType[];

  @Field(() => [String], { description: 'What keeps this statement from being complete.' })
  problems!: string[];

  @Field({ description: 'The documents of the auditor, one per line, as a JSON text for hanze recompute.' })
  document!: string;
}
