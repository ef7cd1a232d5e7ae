// A partnership as screens see it.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

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

  @Field(() => String, { nullable: true, description: 'The form it has today; null when it has none today.' })
  legalForm!: LegalForm | null;

  @Field(() => String, { nullable: true })
  seat!: string | null;

  @Field(() => String, { nullable: true })
  purpose!: string | null;

  @Field(() => String, { nullable: true })
  website!: string | null;

  @Field(() => Boolean, { description: 'In the public register: everyone who is signed in may see it.' })
  published!: boolean;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it no longer exists.' })
  until!: string | null;

  @Field(() => [String], { description: 'Commands the viewer may run on this partnership.' })
  viewerCan?: CommandName[];
}

export const PartnershipConnection = connectionOf(PartnershipType, 'Partnership');
