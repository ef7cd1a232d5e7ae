// The API of the transparency log.
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { LogReads } from './log.reads';
import { ErasedNamesType, LogEntryConnection, LogType, LogWitnessType } from './log.type';
import { LogUpkeepService } from './log-upkeep.service';
import { WitnessingService } from './witnessing.service';

const id = { type: () => ID };

@Resolver(() => LogType)
export class LogResolver {
  constructor(
    private readonly reads: LogReads,
    private readonly witnessing: WitnessingService,
    private readonly upkeep: LogUpkeepService,
  ) {}

  @Query(() => LogType, { nullable: true, description: 'Null while nothing that binds was done, and for who takes no part.' })
  logOf(@Args('partnershipId', id) partnershipId: string) {
    return this.reads.logOf(partnershipId);
  }

  @ResolveField(() => LogEntryConnection)
  entries(@Parent() { partnershipId }: LogType, @Args() args: PageArgs) {
    return this.reads.entries(partnershipId, args);
  }

  @Command(() => LogWitnessType)
  registerWitness(@Args('participationId', id) participationId: string, @Args('key') key: string) {
    return this.witnessing.register(participationId, key);
  }

  @Command(() => LogWitnessType)
  endWitness(@Args('id', id) witnessId: string) {
    return this.witnessing.end(witnessId);
  }

  @Command(() => ErasedNamesType)
  eraseName(@Args('personId', id) personId: string) {
    return this.upkeep.eraseName(personId);
  }
}
