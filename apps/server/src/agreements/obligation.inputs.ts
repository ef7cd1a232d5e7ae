// What the commands on obligations ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
class ArrangementInput {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The participant that has to do it; null for the office.' })
  ownerId!: string | null;

  @Field({ description: 'The person, by name or by office.' })
  ownerPerson!: string;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field({ description: 'What will show everybody that it is done.' })
  evidence!: string;
}

@InputType()
export class PromiseObligationInput extends ArrangementInput {
  @Field(() => ID)
  decisionId!: string;

  @Field()
  text!: string;
}

@InputType()
export class ArrangeObligationInput extends ArrangementInput {
  @Field(() => ID)
  id!: string;
}
