// What the commands on settlements, questions and disputes ask for.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Cents } from '../platform/scalars';

@InputType()
export class AgreeCostRulesInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field({ description: 'Whoever proposes a settlement does not approve it.' })
  fourEyes!: boolean;

  @Field(() => Int, { description: 'Days for an answer to a question.' })
  questionDays!: number;

  @Field(() => Int, { description: 'Days for settling a dispute.' })
  disputeDays!: number;

  @Field({ description: 'The words of the agreement.' })
  clause!: string;
}

@InputType()
export class QuestionLineInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID, { description: 'Whose statement it is.' })
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field({ description: 'budget or actual.' })
  basis!: string;

  @Field({ description: 'The line, as the statement calls it.' })
  line!: string;

  @Field()
  question!: string;
}

@InputType()
export class DisputeLineInput {
  @Field(() => ID, { description: 'The question it follows on.' })
  questionId!: string;

  @Field(() => Cents, { description: 'Of the amount of the line, what is disputed.' })
  amount!: number;

  @Field()
  grounds!: string;
}

@InputType()
export class SettleDisputeInput {
  @Field(() => ID)
  questionId!: string;

  @Field({ description: 'stands or corrected.' })
  outcome!: string;

  @Field({ description: 'How it was settled.' })
  settlement!: string;
}
