// The API of lineage: one question, from an amount to the votes behind it.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { LineageArgs } from './cost.args';
import { LineageReads } from './lineage.reads';
import { LineageType } from './lineage.type';

@Resolver()
export class LineageResolver {
  constructor(private readonly lineages: LineageReads) {}

  @Query(() => LineageType, { nullable: true })
  lineage(@Args() args: LineageArgs) {
    return this.lineages.one(args);
  }
}
