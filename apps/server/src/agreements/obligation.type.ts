// Obligations as screens see them.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('Obligation', { description: 'What somebody has to do because a decision or a clause says so.' })
export class ObligationType {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field({ description: 'open, late, met or waived.' })
  standing!: string;

  @Field(() => Boolean, { description: 'The decision takes effect only when this is settled.' })
  condition!: boolean;

  @Field(() => ID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true, description: 'The participant that has to do it; null for the office of the partnership.' })
  ownerName!: string | null;

  @Field(() => String, { nullable: true, description: 'The person; null when nobody was named yet.' })
  ownerPerson!: string | null;

  @Field(() => String, { nullable: true, description: 'The participant whose vote asked it.' })
  askedByName!: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What will show everybody that it is done.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'What showed that it was met, or why it was let go.' })
  proof!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  settledAt!: string | null;

  @Field(() => String, { nullable: true })
  settledByName!: string | null;

  @Field({ description: 'Name of the partnership in addresses.' })
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field(() => String, { nullable: true, description: 'The clause it comes from.' })
  clause!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the decision it comes from.' })
  decisionCode!: string | null;

  @Field(() => String, { nullable: true })
  decisionTitle!: string | null;

  /** Not shown; the policy asks them. */
  partnershipId!: string;
  askedById!: string | null;
}

export const ObligationConnection = connectionOf(ObligationType, 'Obligation');
