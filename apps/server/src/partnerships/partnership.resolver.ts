// The API of partnerships: names and types only.
import type { CommandName } from '@hanze/shared/identity/commands';
import { partnershipCommands } from '@hanze/shared/partnerships/commands';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { FoundingService } from './founding.service';
import { FoundPartnershipInput } from './partnership.inputs';
import { PartnershipReads } from './partnership.reads';
import { PartnershipConnection, PartnershipType } from './partnership.type';

const ofNoun = Object.keys(partnershipCommands) as CommandName[];

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  constructor(
    private readonly reads: PartnershipReads,
    private readonly founding: FoundingService,
  ) {}

  @Query(() => PartnershipConnection)
  partnerships(@Args() args: PageArgs) {
    return this.reads.list(args);
  }

  @Query(() => PartnershipType, { nullable: true })
  partnership(@Args('id', { type: () => ID }) id: string) {
    return this.reads.one(id);
  }

  @ResolveField()
  viewerCan(@Parent() partnership: PartnershipType): CommandName[] {
    return viewerCan(ofNoun, partnership);
  }

  @Command(() => PartnershipType)
  foundPartnership(@Args('input') input: FoundPartnershipInput) {
    return this.founding.found(input).then(this.reads.fresh);
  }
}
