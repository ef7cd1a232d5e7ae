// Decisions as the register shows them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { DecisionReferenceType } from './replacement.type';
import { DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('DecisionSeat', { description: 'A seat as it stands in the frozen document of the vote.' })
export class DecisionSeatType {
  @Field()
  seat!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => Boolean, { description: 'In the room at the opening, or voted in writing.' })
  present!: boolean;

  @Field(() => Boolean)
  recused!: boolean;

  @Field(() => String, { nullable: true, description: 'The seat that voted for this absent one.' })
  proxy!: string | null;

  @Field(() => String, { nullable: true, description: 'for, against or abstain.' })
  vote!: string | null;
}

@ObjectType('Condition', { description: 'What a seat that voted for asked to be arranged first.' })
export class ConditionType {
  @Field()
  seat!: string;

  @Field()
  text!: string;
}

@ObjectType('Decision')
export class DecisionType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'B-2026-041.' })
  code!: string;

  @Field()
  title!: string;

  @Field()
  state!: string;

  @Field({ description: 'adopted or rejected.' })
  outcome!: string;

  @Field({ description: 'The outcome in one sentence.' })
  sentence!: string;

  @Field()
  bodyName!: string;

  @Field(() => DayScalar)
  decidedOn!: string;

  @Field(() => InstantScalar)
  decidedAt!: string;

  @Field(() => [String], { description: 'The points as decided.' })
  decided!: string[];

  @Field(() => [DecisionSeatType])
  seats!: DecisionSeatType[];

  @Field(() => [ConditionType])
  conditions!: ConditionType[];

  @Field()
  ruleWords!: string;

  @Field({ description: 'Number of the proposal.' })
  proposalCode!: string;

  @Field(() => ID)
  voteId!: string;

  @Field(() => String, { nullable: true })
  nextStep!: string | null;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field(() => DayScalar, { nullable: true })
  reviewOn!: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it began to work; null while it waits for its conditions, or was rejected.',
  })
  effectiveAt!: string | null;

  @Field(() => DecisionReferenceType, { nullable: true, description: 'The later decision that took its place.' })
  replacedBy!: DecisionReferenceType | null;

  /** Not shown; the acts ask it. */
  hasChanges!: boolean;

  /** Not shown; the policy asks it. */
  partnershipId!: string;
}

export const DecisionConnection = connectionOf(DecisionType, 'Decision');
