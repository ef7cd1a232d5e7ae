// Who takes part and how they sit and vote, as screens see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@ObjectType('Participation')
export class ParticipationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field()
  partnershipName!: string;

  @Field()
  partnershipSlug!: string;

  @Field(() => String, { nullable: true })
  legalForm!: string | null;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field()
  organisationKind!: string;

  @Field(() => String, { nullable: true })
  organisationCode!: string | null;

  @Field(() => [String], { description: 'Organ codes.' })
  organs!: string[];

  @Field(() => String, { nullable: true, description: 'The share of the costs in percent that the register records.' })
  recordedShare!: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants, newest figure.' })
  inhabitants!: number | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('Seat')
export class SeatType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int, { nullable: true, description: 'Votes on the day.' })
  votes!: number | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('Body')
export class BodyType {
  @Field(() => ID)
  id!: string;

  @Field()
  kind!: string;

  @Field()
  name!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;

  @Field(() => [SeatType])
  seats!: SeatType[];
}
