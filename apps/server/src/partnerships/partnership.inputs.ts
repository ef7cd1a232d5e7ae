// What the commands on partnerships ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
export class ParticipantInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => [String], { description: 'Organ codes, such as college and council.' })
  organs!: string[];
}

@InputType()
export class DescriptionInput {
  @Field()
  name!: string;

  @Field()
  shortName!: string;

  @Field(() => String, { nullable: true })
  seat!: string | null;

  @Field(() => String, { nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;
}

@InputType()
export class FoundPartnershipInput extends DescriptionInput {
  @Field()
  legalForm!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => ID, { nullable: true, description: 'The partnership it follows up.' })
  predecessorId!: string | null;

  @Field(() => [ParticipantInput])
  participants!: ParticipantInput[];
}

@InputType()
export class AdmitParticipantInput extends ParticipantInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => DayScalar)
  from!: string;
}

@InputType()
export class DefineBodyInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field()
  kind!: string;

  @Field()
  name!: string;

  @Field(() => DayScalar)
  from!: string;
}

@InputType()
export class AssignSeatInput {
  @Field(() => ID)
  bodyId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int)
  votes!: number;

  @Field(() => DayScalar)
  from!: string;
}
