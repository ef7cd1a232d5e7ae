// The API of the register of decisions: names and types only.
import { decisionLife, type DecisionState } from '@hanze/shared/decisions/lifecycles/decision';
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { DecisionsArgs } from './decision.args';
import { ClosingService } from './closing.service';
import { DecisionReads } from './decision.reads';
import { DecisionConnection, DecisionType } from './decision.type';
import { ExecutingService } from './executing.service';
import { ReplacementReads } from './replacement.reads';
import { DecisionReferenceType, ReplacementsType } from './replacement.type';
import { ReplacingService } from './replacing.service';

import { OutcomeInput } from './vote.inputs';

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    private readonly closing: ClosingService,
    private readonly executing: ExecutingService,
    private readonly reads: DecisionReads,
    private readonly replacing: ReplacingService,
    private readonly replacement: ReplacementReads,
  ) {}

  @Query(() => DecisionConnection)
  decisions(@Args() { slug, first, after, ...wanted }: DecisionsArgs) {
    return this.reads.list(slug, wanted, { first, after });
  }

  @Query(() => DecisionType, { nullable: true })
  decision(@Args('slug') slug: string, @Args('code') code: string) {
    return this.reads.one(slug, code);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this decision.' })
  viewerCan(@Parent() decision: DecisionType): string[] {
    const acts: readonly string[] = actsOf(decisionLife.table, decision.state as DecisionState);
    const can = viewerCan(['recordOutcome', 'executeDecision'], decision);
    return can.filter((command) => command !== 'executeDecision' || (decision.hasChanges && acts.includes(command)));
  }

  @Command(() => DecisionType)
  executeDecision(@Args('id', { type: () => ID }) decisionId: string) {
    return this.executing.execute(decisionId).then(this.reads.fresh);
  }

  @ResolveField(() => [DecisionReferenceType], { description: 'The earlier decisions it ended.' })
  replaces(@Parent() { id }: DecisionType) {
    return this.replacement.endedBy(id);
  }

  @Query(() => ReplacementsType, { nullable: true, description: 'What a proposal would replace.' })
  replacements(@Args('slug') slug: string, @Args('code') code: string) {
    return this.replacement.ofProposal(slug, code);
  }

  @Command(() => ReplacementsType)
  planReplacement(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('decisionIds', { type: () => [ID] }) decisionIds: string[],
  ) {
    return this.replacing.plan(proposalId, decisionIds).then(this.replacement.fresh);
  }

  @Command(() => DecisionType)
  recordOutcome(@Args('input') input: OutcomeInput) {
    return this.closing.recordOutcome(input).then(this.reads.fresh);
  }
}
