// An organisation as screens see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

@ObjectType('InhabitantsFigure')
export class InhabitantsType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => DayScalar, { nullable: true })
  referenceDay!: string | null;

  @Field()
  source!: string;
}

@ObjectType('Organisation')
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field()
  kind!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  officialName!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  province!: string | null;

  @Field(() => String, { nullable: true })
  oin!: string | null;

  @Field(() => String, { nullable: true })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  rsin!: string | null;

  @Field(() => DayScalar, { nullable: true })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants, newest figure.' })
  inhabitants!: number | null;

  @Field(() => Int, { description: 'Partnerships in which it takes part today, as far as the viewer may see.' })
  participationCount!: number;
}

@ObjectType('Succession', { description: 'A reclassification: one municipality went over into another.' })
export class SuccessionType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => ID)
  successorId!: string;

  @Field()
  successorName!: string;

  @Field(() => DayScalar)
  on!: string;

  @Field(() => Boolean, { description: 'False when it was split over several.' })
  whole!: boolean;
}

export const OrganisationConnection = connectionOf(OrganisationType, 'Organisation');
