// What the commands of the landscape ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
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

  @Field(() => [ID], { description: 'The reference components it fills.' })
  componentIds!: string[];
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

  @Field(() => Int, { nullable: true })
  users!: number | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DeviationInput, { nullable: true })
  deviation!: DeviationInput | null;
}

@InputType()
export class RecordContractInput {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => [ID])
  organisationIds!: string[];

  @Field(() => String, { nullable: true })
  number!: string | null;

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

  @Field(() => Cents)
  yearlyCents!: number;
}
