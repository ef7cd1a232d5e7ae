// What the commands on state records ask for. The form of a kind is declared by its rule; here it is JSON.
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class RecordStateInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'Code of a kind of record.' })
  kind!: string;

  @Field({ description: 'The filled-in form of the kind, JSON.' })
  facts!: string;
}

@InputType()
export class ReviseStateInput {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The filled-in form of the kind, JSON.' })
  facts!: string;
}
