// What the commands on views rounds ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../../platform/scalars';

@InputType()
export class OpenViewsRoundInput {
  @Field(() => ID)
  proposalId!: string;

  @Field({ description: 'regulation, budget, budget-change, or designated by the arrangement.' })
  subject!: string;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'Where the arrangement designates: its weeks.' })
  weeks!: number | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'Where the arrangement designates: its clause.' })
  clause!: string | null;

  @Field(() => DayScalar, { nullable: true, defaultValue: null, description: 'A last day later than the law’s, agreed for all.' })
  agreedUntil!: string | null;

  @Field(() => DayScalar, { nullable: true, defaultValue: null })
  recessFrom!: string | null;

  @Field(() => DayScalar, { nullable: true, defaultValue: null })
  recessUntil!: string | null;

  @Field(() => [ID], { nullable: true, defaultValue: null, description: 'The municipalities whose councils are asked; all when left out.' })
  organisationIds!: string[] | null;
}

@InputType()
export class GiveViewInput {
  @Field(() => ID, { description: 'The part of the council in the round.' })
  id!: string;

  @Field({ description: 'positive, positive-with-remarks or negative.' })
  tone!: string;

  @Field(() => DayScalar, { description: 'The day on which the council adopted it.' })
  adoptedOn!: string;

  @Field(() => [String], { description: 'Each gets an answer of its own.' })
  points!: string[];
}

@InputType()
export class AnswerPointInput {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'followed, partly or not-followed.' })
  verdict!: string;

  @Field()
  answer!: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'What changed in the text.' })
  change!: string | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The edition in which it changed.' })
  edition!: number | null;
}
