// What the register of decisions can be asked for.
import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

@ArgsType()
export class DecisionsArgs extends PageArgs {
  @Field({ description: 'Of this partnership.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Part of the title, of a point as decided, or of the number.' })
  search: string | null = null;

  @Field(() => String, { nullable: true, description: 'adopted or rejected; both when left out.' })
  outcome: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'Decided on this day or later.' })
  from: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'Decided on this day or earlier.' })
  until: string | null = null;
}
