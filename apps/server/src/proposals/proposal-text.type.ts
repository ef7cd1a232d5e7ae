// What an edition of a proposal says, as screens see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('ProposalOption')
export class ProposalOptionType {
  @Field()
  name!: string;

  @Field()
  summary!: string;

  @Field({ description: 'Things stay as they are.' })
  nothing!: boolean;
}

@ObjectType('ProposalStep')
export class ProposalStepType {
  @Field()
  what!: string;

  @Field({ description: 'Code of the power that is used.' })
  power!: string;

  @Field({ description: 'Code of who takes the step.' })
  by!: string;

  @Field(() => DayScalar, { nullable: true })
  on!: string | null;
}

@ObjectType('AlternativeKey')
export class AlternativeKeyType {
  @Field()
  code!: string;

  @Field({ description: 'Arguments as a JSON text.' })
  arguments!: string;
}

@ObjectType('ProposalCost')
export class ProposalCostType {
  @Field(() => ID)
  groupId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Cents)
  once!: number;

  @Field(() => Cents)
  yearly!: number;

  @Field(() => [AlternativeKeyType])
  alternatives!: readonly AlternativeKeyType[];
}

@ObjectType('ProposedBenefit', { description: 'A benefit as the edition promises it; the decision makes it a promise.' })
export class ProposedBenefitType {
  @Field({ description: 'Code of what it is a benefit to.' })
  kind!: string;

  @Field()
  description!: string;

  @Field()
  department!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field()
  unit!: string;

  @Field(() => String, { nullable: true, description: 'A decimal figure; null when nobody measured it yet.' })
  baseline!: string | null;

  @Field()
  target!: string;

  @Field(() => DayScalar)
  targetOn!: string;

  @Field({ description: 'up or down: which way is better.' })
  direction!: string;
}

@ObjectType('MunicipalEffect', { description: 'What it means for one municipality.' })
export class MunicipalEffectType {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int, { nullable: true })
  wave!: number | null;

  @Field()
  worksDifferently!: string;

  @Field()
  touchesPolicy!: string;

  @Field()
  staysLocal!: string;

  @Field(() => DayScalar, { nullable: true })
  staysLocalUntil!: string | null;

  @Field(() => Cents, { nullable: true })
  exitBefore!: number | null;

  @Field(() => Cents, { nullable: true })
  exitAfter!: number | null;

  @Field(() => [ProposedBenefitType])
  promises!: readonly ProposedBenefitType[];
}

@ObjectType('KeyCosts', { description: 'A key, and what everyone would pay by it, in the order of the organisations.' })
export class KeyCostsType extends AlternativeKeyType {
  @Field(() => [Cents])
  once!: readonly number[];

  @Field(() => [Cents])
  yearly!: readonly number[];
}

@ObjectType('SharedCost', { description: 'The cost as it was shared when the edition was written.' })
export class SharedCostType {
  @Field()
  groupName!: string;

  @Field(() => [ID])
  organisationIds!: readonly string[];

  @Field(() => [KeyCostsType], { description: "Today's key first." })
  keys!: readonly KeyCostsType[];

  @Field({ description: 'The document of the auditor: anyone can recompute from it.' })
  document!: string;
}

@ObjectType('ProposalText', { description: 'What an edition says.' })
export class ProposalTextType {
  @Field()
  title!: string;

  @Field({ description: 'Markdown source.' })
  text!: string;

  @Field(() => [String])
  resolutions!: readonly string[];

  @Field(() => [ProposalOptionType])
  options!: readonly ProposalOptionType[];

  @Field(() => Int, { description: '-1 while none is chosen.' })
  chosen!: number;

  @Field()
  downsides!: string;

  @Field()
  withoutScreen!: string;

  @Field(() => [ProposalStepType])
  steps!: readonly ProposalStepType[];

  @Field(() => ProposalCostType, { nullable: true })
  cost!: ProposalCostType | null;

  @Field(() => SharedCostType, { nullable: true })
  sharedCost!: SharedCostType | null;

  @Field(() => [MunicipalEffectType])
  effects!: readonly MunicipalEffectType[];
}

@ObjectType('ProposalEdition', { description: 'One edition: kept as it was written.' })
export class ProposalEditionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  edition!: number;

  @Field(() => Int, { description: 'The first edition that says materially the same.' })
  seal!: number;

  @Field(() => String, { nullable: true })
  writtenByName!: string | null;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => ProposalTextType)
  says!: ProposalTextType;
}
