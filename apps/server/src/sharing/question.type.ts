// A question or dispute about a line, as a statement and the manager's list show it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('LineQuestion')
export class LineQuestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  organisationCode!: string | null;

  @Field(() => Int)
  year!: number;

  @Field()
  basis!: string;

  @Field({ description: 'The line, as its statement calls it.' })
  line!: string;

  @Field()
  subject!: string;

  @Field(() => Cents)
  cents!: number;

  @Field({ description: 'question or dispute.' })
  kind!: string;

  @Field({ description: 'open, answered, disputed or settled.' })
  state!: string;

  @Field()
  question!: string;

  @Field(() => String, { nullable: true })
  askedByName!: string | null;

  @Field(() => InstantScalar)
  askedAt!: string;

  @Field(() => DayScalar, { description: 'The last day for an answer, or for settling the dispute.' })
  answerBy!: string;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true })
  answeredByName!: string | null;

  @Field(() => Cents, { nullable: true, description: 'What is disputed of the amount.' })
  disputed!: number | null;

  @Field(() => String, { nullable: true })
  grounds!: string | null;

  @Field(() => String, { nullable: true, description: 'stands or corrected.' })
  outcome!: string | null;

  @Field(() => String, { nullable: true })
  settlement!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on it in its state.' })
  viewerCan!: string[];
}
