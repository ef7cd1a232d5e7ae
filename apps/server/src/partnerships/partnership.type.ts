// A partnership as screens see it, on a day.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

@ObjectType('PartnershipForm')
export class PartnershipFormType {
  @Field(() => ID)
  id!: string;

  @Field()
  legalForm!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('Warning', { description: 'Something the law or plain sense would have otherwise. It forbids nothing.' })
export class WarningType {
  @Field()
  code!: string;

  @Field(() => ID, { description: 'The record it is about.' })
  about!: string;

  @Field()
  text!: string;
}

@ObjectType('Partnership')
export class PartnershipType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  shortName!: string;

  @Field({ description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'The form it has on the day; null when it has none then.' })
  legalForm!: string | null;

  @Field(() => String, { nullable: true })
  seat!: string | null;

  @Field(() => String, { nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in the national register.' })
  registerId!: string | null;

  @Field(() => Boolean, { description: 'In the public register: everyone who is signed in may see it.' })
  published!: boolean;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer exists.' })
  until!: string | null;

  @Field(() => Int, { description: 'Participants on the day.' })
  participantCount!: number;

  @Field(() => ID, { nullable: true })
  predecessorId!: string | null;

  /** Not shown; the policy asks it. */
  foundedById!: string | null;
}

export const PartnershipConnection = connectionOf(PartnershipType, 'Partnership');
