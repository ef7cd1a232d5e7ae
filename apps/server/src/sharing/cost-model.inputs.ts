// What recording a cost model asks for.
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class RecordCostModelInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => Int, { description: 'The book year it describes.' })
  year!: number;

  @Field({
    description: 'Kind "components" of the auditor’s command, as a JSON text; members are the participants of the year, in their order.',
  })
  document!: string;

  @Field(() => ID, { nullable: true, description: 'The model that stood when this one was written; none when it is the first.' })
  replacesId: string | null = null;
}
