// What the lists of partnerships and organisations can be asked for.
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArgs } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  search: string | null = null;

  @Field(() => String, { nullable: true })
  legalForm: string | null = null;

  @Field(() => String, { nullable: true, description: 'in-force, ended, or nothing for all.' })
  state: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only those in which this organisation takes part on the day.' })
  organisationId: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'As it was on this day; today when left out.' })
  on: string | null = null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name, or a whole code.' })
  search: string | null = null;

  @Field(() => String, { nullable: true })
  kind: string | null = null;

  @Field(() => String, { nullable: true })
  province: string | null = null;
}

@ArgsType()
export class ParticipationsArgs extends PageArgs {
  @Field(() => DayScalar, { nullable: true, description: 'As it was on this day; every period when left out.' })
  on: string | null = null;
}
