// What the commands on votes and decisions ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
export class OpenVoteInput {
  @Field(() => ID)
  proposalId!: string;

  @Field({ description: 'Code of a usual voting rule.' })
  rule!: string;

  @Field({ description: 'In writing, between meetings: then a closing day is needed.' })
  written!: boolean;

  @Field(() => DayScalar, { nullable: true, defaultValue: null, description: 'The last day on which one can vote.' })
  closesOn!: string | null;

  @Field(() => [ID], {
    nullable: true,
    defaultValue: null,
    description: 'Seats that are in the room; all when left out. In writing: none.',
  })
  present!: string[] | null;
}

@InputType()
export class CastVoteInput {
  @Field(() => ID, { description: 'The seat in this vote. What it weighs was frozen at opening.' })
  seatId!: string;

  @Field()
  choice!: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  reason!: string | null;

  @Field(() => String, { nullable: true, defaultValue: null })
  condition!: string | null;
}

@InputType()
export class CloseVoteInput {
  @Field(() => ID)
  id!: string;

  @Field(() => [ID], {
    nullable: true,
    defaultValue: null,
    description: 'Seats of the vote that are in the room; as at opening when left out.',
  })
  present!: string[] | null;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'for or against, where the chair decides a tie.' })
  castingVote!: string | null;
}

@InputType()
export class OutcomeInput {
  @Field(() => ID)
  id!: string;

  @Field()
  nextStep!: string;

  @Field()
  owner!: string;

  @Field(() => DayScalar, { nullable: true, defaultValue: null })
  reviewOn!: string | null;
}
