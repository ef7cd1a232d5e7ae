// Promises, measurements and reviews as the screens show them; states and sums follow from them by the shared rules.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar, InstantScalar } from '../../platform/scalars';

@ObjectType('Measurement')
export class MeasurementType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'A decimal figure in the unit of the promise.' })
  value!: string;

  @Field(() => DayScalar)
  on!: string;

  @Field()
  source!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'The measurement that this one puts right.' })
  correctsId!: string | null;

  @Field(() => String, { nullable: true })
  measuredByName!: string | null;

  @Field(() => InstantScalar)
  at!: string;
}

@ObjectType('BenefitPromise', { description: 'What a decision promised to one municipality, as it was frozen.' })
export class BenefitPromiseType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The partnership by its name in addresses.' })
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field(() => ID)
  resolutionId!: string;

  @Field({ description: 'B-2026-041.' })
  decisionCode!: string;

  @Field()
  decisionTitle!: string;

  @Field(() => DayScalar)
  decidedOn!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field({ description: 'cost, quality, vulnerability, opportunity or customer.' })
  kind!: string;

  @Field()
  description!: string;

  @Field()
  department!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field()
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Null when nobody measured before the decision.' })
  baseline!: string | null;

  @Field()
  target!: string;

  @Field(() => DayScalar)
  targetOn!: string;

  @Field({ description: 'up or down: which way is better.' })
  direction!: string;

  @Field(() => [MeasurementType], { description: 'In the order of recording, also those that were put right later.' })
  measurements!: MeasurementType[];

  /** Not shown; the policy asks it. */
  partnershipId!: string;
}

@ObjectType('BenefitReview', { description: 'The newest answer to the advice to review a decision.' })
export class BenefitReviewType {
  @Field(() => ID)
  resolutionId!: string;

  @Field(() => String, { nullable: true, description: 'Number of the proposal that looks back.' })
  proposalCode!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the advice returns.' })
  againOn!: string | null;

  @Field(() => String, { nullable: true })
  answeredByName!: string | null;

  @Field(() => InstantScalar)
  at!: string;
}

@ObjectType('Benefits', { description: 'Everything that decisions of a partnership promised, and what was measured of it.' })
export class BenefitsType {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field(() => [BenefitPromiseType])
  promises!: BenefitPromiseType[];

  @Field(() => [BenefitReviewType])
  reviews!: BenefitReviewType[];

  /** Not shown; the policy asks it. */
  partnershipId!: string;
}
