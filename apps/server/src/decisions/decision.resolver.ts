// The API of the register of decisions, and of what awaits the viewer: names and types only.
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { AwaitingReads } from './awaiting.reads';
import { ClosingService } from './closing.service';
import { DecisionReads } from './decision.reads';
import { AwaitingType, DecisionConnection, DecisionType } from './decision.type';
import { OutcomeInput } from './vote.inputs';

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    private readonly closing: ClosingService,
    private readonly reads: DecisionReads,
    private readonly awaits: AwaitingReads,
  ) {}

  @Query(() => DecisionConnection)
  decisions(
    @Args('slug') slug: string,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args() args: PageArgs,
  ) {
    return this.reads.list(slug, search, args);
  }

  @Query(() => DecisionType, { nullable: true })
  decision(@Args('slug') slug: string, @Args('code') code: string) {
    return this.reads.one(slug, code);
  }

  @Query(() => [AwaitingType], { description: 'What awaits the viewer under the mandate he or she acts for.' })
  awaiting() {
    return this.awaits.list();
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this decision.' })
  viewerCan(@Parent() decision: DecisionType): string[] {
    return viewerCan(['recordOutcome'], decision);
  }

  @Command(() => DecisionType)
  recordOutcome(@Args('input') input: OutcomeInput) {
    return this.closing.recordOutcome(input).then(this.reads.fresh);
  }
}
