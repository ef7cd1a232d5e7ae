// The API of obligations: names and types only.
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { ArrangeObligationInput, PromiseObligationInput } from './obligation.inputs';
import { ObligationReads } from './obligation.reads';
import { ObligationConnection, ObligationType } from './obligation.type';
import { ObligationsService } from './obligations.service';

const id = { type: () => ID };

@ArgsType()
class ObligationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Of this partnership; of all when left out.' })
  slug: string | null = null;

  @Field(() => String, { nullable: true, description: 'open (also what is late), late or settled; all when left out.' })
  standing: string | null = null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what the viewer’s side has to do.' })
  own: boolean = false;
}

@Resolver(() => ObligationType)
export class ObligationResolver {
  constructor(
    private readonly obligationsOf: ObligationsService,
    private readonly reads: ObligationReads,
  ) {}

  @Query(() => ObligationConnection, { description: 'The earliest last day first.' })
  obligations(@Args() { slug, standing, own, ...page }: ObligationsArgs) {
    return this.reads.list({ slug, standing, own }, page);
  }

  @Query(() => [ObligationType], { description: 'What a decision asks: its conditions first.' })
  decisionObligations(@Args('slug') slug: string, @Args('code') code: string) {
    return this.reads.ofDecision(slug, code);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this obligation.' })
  viewerCan(@Parent() obligation: ObligationType): string[] {
    const isOpen = obligation.standing === 'open' || obligation.standing === 'late';
    return isOpen ? viewerCan(['arrangeObligation', 'meetObligation', 'waiveObligation'], obligation) : [];
  }

  @Command(() => ObligationType)
  promiseObligation(@Args('input') input: PromiseObligationInput) {
    return this.obligationsOf.promise(input).then(this.reads.fresh);
  }

  @Command(() => ObligationType)
  arrangeObligation(@Args('input') input: ArrangeObligationInput) {
    return this.obligationsOf.arrange(input).then(this.reads.fresh);
  }

  @Command(() => ObligationType)
  meetObligation(@Args('id', id) obligationId: string, @Args('proof') proof: string) {
    return this.obligationsOf.meet(obligationId, proof).then(this.reads.fresh);
  }

  @Command(() => ObligationType)
  waiveObligation(@Args('id', id) obligationId: string, @Args('reason') reason: string) {
    return this.obligationsOf.waive(obligationId, reason).then(this.reads.fresh);
  }
}
