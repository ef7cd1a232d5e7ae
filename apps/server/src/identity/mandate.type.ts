// A mandate as screens see it: the role, where it is held, and from when until when.
import type { Ground, Standing } from '@hanze/shared/identity/mandate';
import type { Role } from '@hanze/shared/identity/roles';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@ObjectType('MandateStanding', { description: 'How a mandate stands today.' })
export class MandateStandingType {
  @Field(() => String, { description: "'holds', 'not-yet', 'ended' or 'lapsed'" })
  state!: Standing['state'];

  @Field(() => String, { nullable: true, description: "What it rested on and lost: 'organisation', 'participation', 'body', …" })
  because?: Ground;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it lapsed.' })
  since?: string;
}

@ObjectType('Mandate')
export class MandateType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  role!: Role;

  @Field(() => ID, { nullable: true })
  organisationId!: string | null;

  organisationName?: string | null;

  @Field(() => ID, { nullable: true })
  partnershipId!: string | null;

  partnershipName?: string | null;

  @Field(() => ID, { nullable: true, description: 'The body in which a seat is held.' })
  bodyId!: string | null;

  bodyName?: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer holds.' })
  until!: string | null;
}
