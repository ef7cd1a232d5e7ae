// A vote as screens see it: who may vote, what was cast, how it stands, and what each open seat can still change.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/scalars';

@ObjectType('BallotChoice', { description: 'One of the choices with what it means under the rule of this vote.' })
export class BallotChoiceType {
  @Field()
  code!: string;

  @Field()
  label!: string;

  @Field()
  meaning!: string;

  @Field(() => String, { nullable: true, description: 'The question beside the field for the reason.' })
  prompt!: string | null;
}

@ObjectType('Ballot')
export class BallotType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Code of the choice.' })
  choice!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  condition!: string | null;

  @Field()
  castByName!: string;

  @Field(() => InstantScalar)
  at!: string;

  @Field({ description: 'A mark made of everything the ballot says: another vote has another mark.' })
  mark!: string;
}

@ObjectType('CastBallot', { description: 'What the voter gets back: proof of what was cast.' })
export class CastBallotType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  voteId!: string;

  @Field({ description: 'A mark made of everything the ballot says: another vote has another mark.' })
  mark!: string;
}

@ObjectType('VoteSeat')
export class VoteSeatType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What the seat is called in the vote and its documents.' })
  key!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => String, { nullable: true, description: 'Its member when the vote opened; null when vacant.' })
  holderName!: string | null;

  @Field()
  present!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the seat takes no part.' })
  recusedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'The seat that votes for this absent one.' })
  proxy!: string | null;

  @Field(() => BallotType, { nullable: true, description: 'The ballot that counts.' })
  ballot!: BallotType | null;

  @Field(() => Int, { description: 'Earlier ballots of this seat; they are kept.' })
  replaced!: number;

  @Field(() => String, { nullable: true, description: 'What an open seat can still change: code.' })
  influence!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  influenceWords!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on this seat.' })
  viewerCan!: string[];
}

@ObjectType('MajorityCount', { description: 'One majority the rule asks, counted in its own measure; whole numbers as text.' })
export class MajorityCountType {
  @Field({ description: 'heads, weight, inhabitants or contribution.' })
  measure!: string;

  @Field()
  for!: string;

  @Field()
  against!: string;

  @Field()
  abstain!: string;

  @Field({ description: 'Of seats that can still vote.' })
  open!: string;

  @Field({ description: 'Needed when every open seat votes.' })
  need!: string;

  @Field()
  words!: string;
}

@ObjectType('Vote')
export class VoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The edition of the proposal that is voted on.' })
  edition!: number;

  @Field()
  bodyName!: string;

  @Field()
  state!: string;

  @Field()
  written!: boolean;

  @Field(() => InstantScalar)
  openedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  deadline!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  closedAt!: string | null;

  @Field({ description: 'The rule in one sentence.' })
  ruleWords!: string;

  @Field(() => [BallotChoiceType])
  choices!: BallotChoiceType[];

  @Field(() => [VoteSeatType], { description: 'Heaviest first.' })
  seats!: VoteSeatType[];

  @Field(() => [MajorityCountType])
  majorities!: MajorityCountType[];

  @Field(() => String, { nullable: true, description: 'adopted or not-adopted as soon as the open seats change nothing any more.' })
  decided!: string | null;

  @Field(() => [[String]], { description: 'The smallest groups of open seats that carry it while the rest votes against.' })
  enough!: readonly (readonly string[])[];

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'The outcome in one sentence.' })
  sentence!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision it led to.' })
  decisionCode!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on this vote.' })
  viewerCan!: string[];
}
