// What the commands on benefits ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/scalars';

@InputType()
export class MeasureBenefitInput {
  @Field(() => ID)
  promiseId!: string;

  @Field({ description: 'A decimal figure in the unit of the promise: 12.5.' })
  value!: string;

  @Field(() => DayScalar, { description: 'The day the figure is of.' })
  on!: string;

  @Field({ description: 'Where it can be found.' })
  source!: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  note!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The measurement that this one puts right.' })
  correctsId!: string | null;
}

@InputType()
export class PostponeReviewInput {
  @Field(() => ID)
  resolutionId!: string;

  @Field()
  reason!: string;

  @Field(() => DayScalar, { description: 'The day on which the advice returns.' })
  againOn!: string;
}
