// What the lists of costs ask for.
import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { PageArgs } from '../platform/connection';

@ArgsType()
export class CostLinesArgs extends PageArgs {
  @Field(() => ID)
  groupId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: 'budget, change, actual or forecast; all when left out.' })
  kind: string | null = null;
}

@ArgsType()
export class StatementArgs {
  @Field({ description: 'The partnership, as addresses call it.' })
  slug!: string;

  @Field({ description: 'Code or id of the participant.' })
  code!: string;

  @Field(() => Int)
  year!: number;

  @Field({ defaultValue: 'budget', description: 'budget or actual.' })
  basis: string = 'budget';
}

@ArgsType()
export class LineageArgs extends StatementArgs {
  @Field(() => String, { nullable: true, description: 'Which line of the statement; the total when left out.' })
  line: string | null = null;
}
