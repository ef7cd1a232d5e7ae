// The commands on costs: names and types only.
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { AdoptingService } from './adopting.service';
import { BookingService } from './booking.service';
import { AdoptAllocationInput, DefineCostGroupInput, EnterCostLineInput, RecordDriverInput } from './cost.inputs';
import { RecordCostModelInput } from './cost-model.inputs';
import { CostModelReads } from './cost-model.reads';
import { CostModelType } from './cost-model.type';
import { CostReads } from './cost.reads';
import { CostGroupType, CostLineType } from './cost.type';
import { CostKeyType, RecordedDriverType } from './cost-key.type';
import { ModellingService } from './modelling.service';

@Resolver()
export class SharingCommands {
  constructor(
    private readonly booking: BookingService,
    private readonly adopting: AdoptingService,
    private readonly modelling: ModellingService,
    private readonly reads: CostReads,
    private readonly models: CostModelReads,
  ) {}

  @Command(() => CostGroupType)
  defineCostGroup(@Args('input') input: DefineCostGroupInput) {
    return this.booking.defineGroup(input).then(this.reads.freshGroup);
  }

  @Command(() => CostLineType)
  enterCostLine(@Args('input') input: EnterCostLineInput) {
    return this.booking.enter(input).then(this.reads.freshLine);
  }

  @Command(() => CostLineType)
  reverseCostLine(@Args('id', { type: () => ID }) id: string, @Args('reason') reason: string) {
    return this.booking.reverse(id, reason).then(this.reads.freshLine);
  }

  @Command(() => CostKeyType)
  adoptAllocation(@Args('input') input: AdoptAllocationInput) {
    return this.adopting.adopt(input).then(this.reads.freshKey);
  }

  @Command(() => RecordedDriverType)
  recordDriver(@Args('input') input: RecordDriverInput) {
    return this.adopting.record(input);
  }

  @Command(() => CostModelType)
  recordCostModel(@Args('input') input: RecordCostModelInput) {
    return this.modelling.record(input).then(this.models.fresh);
  }
}
