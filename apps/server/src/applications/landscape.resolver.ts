// The API of the application landscape: names and types only.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { today } from '../platform/clock';
import { Command } from '../platform/command';
import { DayScalar } from '../platform/scalars';
import { connectionOf } from '../platform/connection';
import { ApplicationsArgs } from './application.args';
import {
  AmendContractInput,
  ChangeUseInput,
  DescribeApplicationInput,
  RecordContractInput,
  RecordUseInput,
  RegisterApplicationInput,
} from './application.inputs';
import { ApplicationListReads } from './application-list.reads';
import { ApplicationReads } from './application.reads';
import { ApplicationType, ListedApplicationType } from './application.type';
import { ContractsService } from './contracts.service';
import { LandscapeReads } from './landscape.reads';
import { LandscapeService } from './landscape.service';
import { LandscapeType, ReferenceComponentType } from './landscape.type';
import { UsesService } from './uses.service';

const id = { type: () => ID };
const day = { type: () => DayScalar };
const ApplicationConnection = connectionOf(ListedApplicationType, 'Application');

@Resolver()
export class LandscapeResolver {
  constructor(
    private readonly landscapes: LandscapeService,
    private readonly uses: UsesService,
    private readonly contracts: ContractsService,
    private readonly reads: LandscapeReads,
    private readonly applicationReads: ApplicationReads,
    private readonly lists: ApplicationListReads,
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
    return this.applicationReads.one(applicationId);
  }

  @Query(() => ApplicationConnection, { nullable: true })
  applications(@Args() args: ApplicationsArgs) {
    return this.lists.list(args);
  }

  @Query(() => [ReferenceComponentType], { description: 'The whole frame, by name.' })
  referenceComponents() {
    return this.reads.components();
  }

  @Command(() => ApplicationType)
  registerApplication(@Args('input') input: RegisterApplicationInput) {
    return this.landscapes.register(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  describeApplication(@Args('input') input: DescribeApplicationInput) {
    return this.landscapes.describe(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  recordUse(@Args('input') input: RecordUseInput) {
    return this.uses.record(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  changeUse(@Args('input') input: ChangeUseInput) {
    return this.uses.change(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  changePhase(
    @Args('useId', id) useId: string,
    @Args('phase') phase: string,
    @Args('from', { ...day, nullable: true, description: 'Today when left out.' }) from: string | null,
  ) {
    return this.uses.changePhase(useId, phase, from).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  endUse(@Args('useId', id) useId: string, @Args('until', day) until: string) {
    return this.uses.end(useId, until).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  recordContract(@Args('input') input: RecordContractInput) {
    return this.contracts.record(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  amendContract(@Args('input') input: AmendContractInput) {
    return this.contracts.amend(input).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  extendContract(@Args('contractId', id) contractId: string) {
    return this.contracts.extend(contractId).then(this.applicationReads.fresh);
  }

  @Command(() => ApplicationType)
  endContract(@Args('contractId', id) contractId: string, @Args('until', day) until: string) {
    return this.contracts.end(contractId, until).then(this.applicationReads.fresh);
  }
}
