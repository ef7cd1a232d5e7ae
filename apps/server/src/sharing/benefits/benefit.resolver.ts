// The API of benefits: names and types only.
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../../platform/authorise';
import { Command } from '../../platform/command';
import { MeasureBenefitInput, PostponeReviewInput } from './benefit.inputs';
import { BenefitReads } from './benefit.reads';
import { BenefitPromiseType, BenefitReviewType, BenefitsType } from './benefit.type';
import { MeasuringService } from './measuring.service';
import { ReviewingService } from './reviewing.service';

@Resolver(() => BenefitsType)
export class BenefitResolver {
  constructor(
    private readonly reads: BenefitReads,
    private readonly measuring: MeasuringService,
    private readonly reviewing: ReviewingService,
  ) {}

  @Query(() => BenefitsType, { nullable: true })
  benefits(
    @Args('slug') slug: string,
    @Args('decision', { type: () => String, nullable: true, description: 'Only what this decision promised.' }) decision: string | null,
  ) {
    return this.reads.one(slug, decision);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on these benefits.' })
  viewerCan(@Parent() benefits: BenefitsType): string[] {
    return viewerCan(['proposeBenefitReview', 'postponeBenefitReview'], benefits);
  }

  @Command(() => BenefitPromiseType)
  measureBenefit(@Args('input') input: MeasureBenefitInput) {
    return this.measuring.measure(input).then(this.reads.freshPromise);
  }

  @Command(() => BenefitReviewType)
  proposeBenefitReview(@Args('resolutionId', { type: () => ID }) resolutionId: string) {
    return this.reviewing.propose(resolutionId).then(this.reads.freshReview);
  }

  @Command(() => BenefitReviewType)
  postponeBenefitReview(@Args('input') input: PostponeReviewInput) {
    return this.reviewing.postpone(input).then(this.reads.freshReview);
  }
}

@Resolver(() => BenefitPromiseType)
export class BenefitPromiseResolver {
  @ResolveField(() => [String], { description: 'Commands the viewer may run on this promise.' })
  viewerCan(@Parent() promise: BenefitPromiseType): string[] {
    return viewerCan(['measureBenefit'], promise);
  }
}
