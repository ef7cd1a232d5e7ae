// What a proposal would replace, and how a decision names another one.
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('DecisionReference', { description: 'A decision by its number.' })
export class DecisionReferenceType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'B-2026-041.' })
  code!: string;

  @Field()
  title!: string;
}

@ObjectType('Replacements', { description: 'The earlier decisions that a proposal replaces once it is in effect.' })
export class ReplacementsType {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => [DecisionReferenceType])
  decisions!: DecisionReferenceType[];

  @Field(() => [String], { description: 'Commands the viewer may run on it.' })
  viewerCan!: string[];
}
