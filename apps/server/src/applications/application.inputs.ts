// What the commands of the landscape ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Cents, DayScalar } from '../platform/scalars';

@InputType()
export class RegisterApplicationInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true, description: 'The version of the package.' })
  release!: string | null;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => [ID], { description: 'The reference components it fills.' })
  componentIds!: string[];
}

@InputType()
export class DescribeApplicationInput extends OmitType(RegisterApplicationInput, ['partnershipId']) {
  @Field(() => ID)
  applicationId!: string;
}

@InputType()
export class DeviationInput {
  @Field()
  reason!: string;

  @Field(() => Cents)
  yearlyCents!: number;

  @Field(() => DayScalar)
  until!: string;
}

@InputType()
export class RecordUseInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  phase!: string;

  @Field(() => Int, { description: 'From 0, own package, to 5, one team runs it all.' })
  degree!: number;

  @Field(() => String, { nullable: true })
  time!: string | null;

  @Field(() => String, { nullable: true })
  hosting!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it moves to; with moveOn or not at all.' })
  plannedHosting!: string | null;

  @Field(() => DayScalar, { nullable: true })
  moveOn!: string | null;

  @Field(() => Int, { nullable: true })
  users!: number | null;

  @Field(() => String, { nullable: true })
  applicationOwner!: string | null;

  @Field(() => String, { nullable: true })
  dataOwner!: string | null;

  @Field(() => String, { nullable: true, description: 'Whether the data can be taken apart: yes, partly or no.' })
  separable!: string | null;

  @Field(() => String, { nullable: true, description: 'low, medium or high' })
  availability!: string | null;

  @Field(() => String, { nullable: true })
  integrity!: string | null;

  @Field(() => String, { nullable: true })
  confidentiality!: string | null;

  @Field(() => Boolean, { nullable: true })
  critical!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  privacySensitive!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Within how many hours it must be back.' })
  rtoHours!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many hours of data may be lost.' })
  rpoHours!: number | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DeviationInput, { nullable: true })
  deviation!: DeviationInput | null;
}

@InputType({ description: 'How the use is from a day on; what is left out is not known from then.' })
export class ChangeUseInput extends OmitType(RecordUseInput, ['applicationId', 'organisationId']) {
  @Field(() => ID)
  useId!: string;
}

@InputType()
export class RecordContractInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => [ID])
  organisationIds!: string[];

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'licence, maintenance or sla' })
  kind!: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { description: 'The first day on which it no longer holds.' })
  end!: string;

  @Field(() => Int)
  noticeMonths!: number;

  @Field(() => Int)
  procurementMonths!: number;

  @Field(() => Int, { nullable: true })
  extensionMonths!: number | null;

  @Field(() => Int, { nullable: true })
  extensionsLeft!: number | null;

  @Field(() => Cents)
  yearlyCents!: number;
}

@InputType({ description: 'The terms as they are from a day on.' })
export class AmendContractInput extends OmitType(RecordContractInput, ['applicationId']) {
  @Field(() => ID)
  contractId!: string;
}
