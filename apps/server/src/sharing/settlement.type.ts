// The settlement of a book year as a screen sees it: advances, what it cost, who still pays or gets back, and what was corrected.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('CostRules', { description: 'What the agreement says about settling.' })
export class CostRulesType {
  @Field(() => ID)
  partnershipId!: string;

  @Field()
  fourEyes!: boolean;

  @Field(() => Int)
  questionDays!: number;

  @Field(() => Int)
  disputeDays!: number;

  @Field(() => String, { nullable: true, description: 'Null when nothing was agreed and the usual holds.' })
  clause!: string | null;
}

@ObjectType('Advance')
export class AdvanceType {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  quarter!: number;

  @Field()
  number!: string;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('FixedAdvances')
export class FixedAdvancesType {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => Int)
  year!: number;
}

@ObjectType('SettledShare')
export class SettledShareType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => Cents)
  owed!: number;

  @Field(() => Cents)
  advanced!: number;

  @Field(() => Cents, { description: 'Positive is still to pay, negative comes back.' })
  remains!: number;

  @Field(() => String, { nullable: true, description: 'Number of its frozen document; null before approval.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of that document.' })
  hash!: string | null;
}

@ObjectType('Recovery', { description: 'Of a cost group: what was advanced for by the budget against what it cost.' })
export class RecoveryType {
  @Field(() => ID)
  groupId!: string;

  @Field()
  name!: string;

  @Field(() => Cents)
  budget!: number;

  @Field(() => Cents)
  actual!: number;
}

@ObjectType('Correction', { description: 'A line that books another back.' })
export class CorrectionType {
  @Field(() => ID)
  id!: string;

  @Field()
  groupName!: string;

  @Field(() => DayScalar)
  day!: string;

  @Field({ description: 'Why it was booked back.' })
  reason!: string;

  @Field({ description: 'What was booked back.' })
  original!: string;

  @Field(() => Cents)
  amount!: number;
}

@ObjectType('Settlement')
export class SettlementType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'proposed, approved or withdrawn.' })
  state!: string;

  @Field(() => String, { nullable: true })
  proposedByName!: string | null;

  @Field(() => InstantScalar)
  proposedAt!: string;

  @Field(() => String, { nullable: true })
  approvedByName!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  approvedAt!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on it in its state.' })
  viewerCan!: string[];
}

@ObjectType('SettlementYear')
export class SettlementYearType {
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

  @Field(() => [Int])
  years!: number[];

  @Field(() => CostRulesType)
  rules!: CostRulesType;

  @Field(() => [AdvanceType], { description: 'Empty until they are fixed.' })
  advances!: AdvanceType[];

  @Field(() => [SettledShareType])
  shares!: SettledShareType[];

  @Field(() => [RecoveryType])
  recovery!: RecoveryType[];

  @Field(() => [CorrectionType])
  corrections!: CorrectionType[];

  @Field(() => SettlementType, { nullable: true, description: 'Null while nobody proposed one.' })
  settlement!: SettlementType | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be settled now.' })
  obstacle!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on this year.' })
  viewerCan!: string[];
}
