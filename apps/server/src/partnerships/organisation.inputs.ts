// What the commands on organisations ask for.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
export class OrganisationInput {
  @Field()
  kind!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  officialName!: string | null;

  @Field(() => String, { nullable: true })
  province!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the national list, such as GM0363.' })
  code!: string | null;

  @Field(() => String, { nullable: true })
  registerId!: string | null;

  @Field(() => String, { nullable: true })
  oin!: string | null;

  @Field(() => String, { nullable: true })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  rsin!: string | null;

  @Field(() => DayScalar, { nullable: true })
  from!: string | null;
}

@InputType()
export class InhabitantsInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  count!: number;

  @Field({ description: 'Where the figure comes from.' })
  source!: string;

  @Field(() => DayScalar, { nullable: true })
  referenceDay!: string | null;
}
