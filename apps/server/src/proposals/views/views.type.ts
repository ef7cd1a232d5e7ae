// Views rounds as screens see them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, InstantScalar } from '../../platform/scalars';

@ObjectType('ViewPoint', { description: 'One point of a council’s view, with the answer to it.' })
export class ViewPointType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: 'followed, partly or not-followed; null while there is no answer.' })
  verdict!: string | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'What changed in the text.' })
  change!: string | null;

  @Field(() => Int, { nullable: true, description: 'The edition in which it changed.' })
  edition!: number | null;
}

@ObjectType('CouncilView', { description: 'Where one council stands in a views round.' })
export class CouncilViewType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field({ description: 'sent, received, in-discussion, adopted, none or late.' })
  standing!: string;

  @Field(() => DayScalar, { nullable: true, description: 'From the day after it the term runs.' })
  receivedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of its term; null until it received the draft.' })
  until!: string | null;

  @Field(() => [String], { description: 'Why the last day lies where it lies, in words.' })
  because!: string[];

  @Field(() => DayScalar, { nullable: true, description: 'When the council discusses it.' })
  discussedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'positive, positive-with-remarks or negative.' })
  tone!: string | null;

  @Field(() => DayScalar, { nullable: true })
  adoptedOn!: string | null;

  @Field(() => Boolean, { description: 'The view came after the last day.' })
  afterTerm!: boolean;

  @Field(() => [ViewPointType])
  points!: ViewPointType[];

  @Field(() => [String], { description: 'Commands the viewer may run for this council.' })
  viewerCan!: string[];
}

@ObjectType('ViewsRound', { description: 'A draft that went to the councils for their views.' })
export class ViewsRoundType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The edition that the councils received.' })
  edition!: number;

  @Field({ description: 'planned, open, closed, answered or cancelled.' })
  state!: string;

  @Field({ description: 'What is asked, in words.' })
  subject!: string;

  @Field({ description: 'The article of the law, or the clause.' })
  article!: string;

  @Field(() => DayScalar)
  sentOn!: string;

  @Field(() => DayScalar, { nullable: true })
  agreedUntil!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true })
  cancelledBecause!: string | null;

  @Field(() => Int, { description: 'Points without an answer.' })
  unanswered!: number;

  @Field(() => [CouncilViewType], { description: 'By name.' })
  councils!: CouncilViewType[];

  @Field(() => [String], { description: 'Commands the viewer may run on this round.' })
  viewerCan!: string[];
}
