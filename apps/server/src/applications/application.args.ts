// What the list of applications is asked.
import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { PageArgs } from '../platform/connection';
import { DayScalar } from '../platform/scalars';

const order = { name: 'name', organisations: 'organisations', yearlyCents: 'yearlyCents', nextEnd: 'nextEnd' } as const;
type Order = keyof typeof order;
registerEnumType(order, { name: 'ApplicationOrder' });

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field()
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Part of a name, a supplier or a function.' })
  search: string | null = null;

  @Field(() => String, { nullable: true })
  domain: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Only what this organisation uses.' })
  organisationId: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'As it was on this day; today when left out.' })
  on: string | null = null;

  @Field(() => order, { defaultValue: 'name' })
  sort: Order = 'name';

  @Field({ defaultValue: false })
  descending: boolean = false;
}
