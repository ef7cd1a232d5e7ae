// The API of the application landscape: names and types only.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { today } from '../platform/clock';
import { Command } from '../platform/command';
import { DayScalar } from '../platform/scalars';
import { RecordContractInput, RecordUseInput, RegisterApplicationInput } from './application.inputs';
import { ContractsService } from './contracts.service';
import { LandscapeReads } from './landscape.reads';
import { LandscapeService } from './landscape.service';
import { ApplicationType, LandscapeType, ReferenceComponentType } from './landscape.type';

const id = { type: () => ID };

@Resolver()
export class LandscapeResolver {
  constructor(
    private readonly landscapes: LandscapeService,
    private readonly contracts: ContractsService,
    private readonly reads: LandscapeReads,
  ) {}

  @Query(() => LandscapeType, { nullable: true })
  landscape(
    @Args('slug') slug: string,
    @Args('on', { type: () => DayScalar, nullable: true, description: 'As it was on this day; today when left out.' }) on: string | null,
  ) {
    return this.reads.one(slug, on ?? today());
  }

  @Query(() => ApplicationType, { nullable: true })
  application(@Args('id', id) applicationId: string) {
    return this.reads.application(applicationId);
  }

  @Query(() => [ReferenceComponentType], { description: 'The whole frame, by name.' })
  referenceComponents() {
    return this.reads.components();
  }

  @Command(() => ApplicationType)
  registerApplication(@Args('input') input: RegisterApplicationInput) {
    return this.landscapes.register(input).then(this.reads.fresh);
  }

  @Command(() => ApplicationType)
  recordUse(@Args('input') input: RecordUseInput) {
    return this.landscapes.recordUse(input).then(this.reads.fresh);
  }

  @Command(() => ApplicationType)
  changePhase(@Args('useId', id) useId: string, @Args('phase') phase: string) {
    return this.landscapes.changePhase(useId, phase).then(this.reads.fresh);
  }

  @Command(() => ApplicationType)
  endUse(@Args('useId', id) useId: string, @Args('until', { type: () => DayScalar }) until: string) {
    return this.landscapes.endUse(useId, until).then(this.reads.fresh);
  }

  @Command(() => ApplicationType)
  recordContract(@Args('input') input: RecordContractInput) {
    return this.contracts.record(input).then(this.reads.fresh);
  }
}
