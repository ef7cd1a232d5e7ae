// The lineage of an amount as a screen sees it: bookings, sharing, key, decision, votes; what is null is where the chain ends.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar, InstantScalar } from '../platform/scalars';
import { StatementPartType } from './statement.type';

@ObjectType('LineageBooking', { description: 'A cost line that lies under the amount.' })
export class LineageBookingType {
  @Field(() => ID)
  id!: string;

  @Field()
  groupName!: string;

  @Field()
  kind!: string;

  @Field(() => DayScalar)
  day!: string;

  @Field()
  description!: string;

  @Field({ description: 'Invoice, decision or file it comes from.' })
  source!: string;

  @Field(() => Cents)
  amount!: number;
}

@ObjectType('LineageCount', { description: 'A count that weighed in; exact numbers as "p" or "p/q".' })
export class LineageCountType {
  @Field()
  label!: string;

  @Field()
  unit!: string;

  @Field()
  own!: string;

  @Field({ description: 'Of everyone who pays.' })
  whole!: string;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => DayScalar, { nullable: true })
  referenceDay!: string | null;
}

@ObjectType('LineageStep', { description: 'One step of the calculation; exact cents, "p/q".' })
export class LineageStepType {
  @Field()
  formula!: string;

  @Field(() => String, { nullable: true, description: 'What this step shares among everyone.' })
  amount!: string | null;

  @Field({ description: 'What comes to the participant.' })
  exact!: string;

  @Field(() => [LineageCountType])
  counts!: LineageCountType[];

  @Field()
  why!: string;
}

@ObjectType('LineageKey')
export class LineageKeyType {
  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field({ description: 'Arguments as a JSON text.' })
  arguments!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field()
  clause!: string;
}

@ObjectType('LineageVote', { description: 'A seat in the vote: who held it, who was there, what was voted.' })
export class LineageVoteType {
  @Field()
  seat!: string;

  @Field(() => Int)
  weight!: number;

  @Field(() => String, { nullable: true, description: 'The member; null when the seat was vacant.' })
  holderName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who cast the vote that counts.' })
  castByName!: string | null;

  @Field()
  present!: boolean;

  @Field()
  recused!: boolean;

  @Field(() => String, { nullable: true, description: 'The seat that voted for this absent one.' })
  proxy!: string | null;

  @Field(() => String, { nullable: true, description: 'for, against or abstain.' })
  choice!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('LineageDecision')
export class LineageDecisionType {
  @Field({ description: 'B-2026-041.' })
  code!: string;

  @Field()
  title!: string;

  @Field()
  bodyName!: string;

  @Field(() => DayScalar)
  decidedOn!: string;

  @Field(() => InstantScalar)
  decidedAt!: string;

  @Field({ description: 'The outcome in one sentence.' })
  sentence!: string;

  @Field(() => [LineageVoteType])
  votes!: LineageVoteType[];
}

@ObjectType('LineageOther')
export class LineageOtherType {
  @Field()
  name!: string;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('LineageLine')
export class LineageLineType {
  @Field()
  id!: string;

  @Field()
  subject!: string;

  @Field(() => Cents)
  cents!: number;

  @Field({ description: 'Exact cents before rounding, "p/q".' })
  exact!: string;

  @Field({ description: 'Whether a cent that was left over came here.' })
  spare!: boolean;

  @Field(() => Cents, { description: 'What everyone in it pays together.' })
  poolCents!: number;

  @Field(() => [StatementPartType])
  parts!: StatementPartType[];

  @Field(() => [LineageBookingType], { description: 'The largest bookings, at most 12.' })
  bookings!: LineageBookingType[];

  @Field(() => Int)
  bookingCount!: number;

  @Field(() => Cents, { description: 'The bookings that are not listed, together.' })
  otherBookings!: number;

  @Field(() => [LineageStepType])
  steps!: LineageStepType[];

  @Field(() => [LineageOtherType], { description: 'Everyone who pays in it, the own amount too.' })
  payers!: LineageOtherType[];

  @Field(() => LineageKeyType)
  key!: LineageKeyType;

  @Field(() => LineageDecisionType, { nullable: true, description: 'Null when the key was adopted before Hanze.' })
  decision!: LineageDecisionType | null;
}

@ObjectType('LineageChoice', { description: 'A line of the statement, to follow further.' })
export class LineageChoiceType {
  @Field()
  id!: string;

  @Field()
  subject!: string;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('Lineage')
export class LineageType {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => Int)
  year!: number;

  @Field()
  basis!: string;

  @Field(() => Cents, { description: 'The total of the statement.' })
  total!: number;

  @Field(() => [LineageChoiceType], { description: 'The lines that add up to the total.' })
  lines!: LineageChoiceType[];

  @Field(() => LineageLineType, { nullable: true, description: 'The line that is followed; null for the total.' })
  line!: LineageLineType | null;
}
