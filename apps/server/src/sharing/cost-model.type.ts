// A cost model as the API tells it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CostModel', { description: 'What the shared costs of a book year are made of, as the partnership recorded it.' })
export class CostModelType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  year!: number;

  @Field({ description: 'Kind "components" of the auditor’s command, as a JSON text.' })
  document!: string;

  @Field()
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'Null when the portal itself recorded it.' })
  recordedBy!: string | null;
}
