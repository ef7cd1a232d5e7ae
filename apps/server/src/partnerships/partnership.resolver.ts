// The API of partnerships: names and types only.
import type { CommandName } from '@hanze/shared/identity/commands';
import { partnershipCommands } from '@hanze/shared/partnerships/commands';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { today } from '../platform/clock';
import { DayScalar } from '../platform/scalars';
import { ParticipationConnection } from './membership.connection';
import { MembershipReads } from './membership.reads';
import { BodyType } from './membership.type';
import { ParticipationsArgs, PartnershipsArgs } from './partnership.args';
import { PartnershipReads } from './partnership.reads';
import { PartnershipConnection, PartnershipFormType, PartnershipType, WarningType } from './partnership.type';
import { WarningReads } from './warning.reads';

const commandsOfPartnership = Object.keys(partnershipCommands) as CommandName[];
const onDay = { type: () => DayScalar, nullable: true, description: 'As it was on this day; today when left out.' };

@Resolver(() => PartnershipType)
export class PartnershipResolver {
  constructor(
    private readonly reads: PartnershipReads,
    private readonly memberships: MembershipReads,
    private readonly warningReads: WarningReads,
  ) {}

  @Query(() => PartnershipConnection)
  partnerships(@Args() args: PartnershipsArgs) {
    return this.reads.list(args);
  }

  @Query(() => PartnershipType, { nullable: true })
  partnership(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('slug', { type: () => String, nullable: true }) slug: string | null,
    @Args('on', onDay) on: string | null,
  ) {
    return this.reads.one(id ? { id } : { slug: slug ?? '' }, on ?? today());
  }

  @ResolveField(() => [PartnershipFormType], { description: 'Every form it had, newest first.' })
  forms(@Parent() { id }: PartnershipType) {
    return this.reads.forms(id);
  }

  @ResolveField(() => PartnershipType, { nullable: true })
  predecessor(@Parent() { predecessorId }: PartnershipType) {
    return predecessorId ? this.reads.one({ id: predecessorId }) : null;
  }

  @ResolveField(() => PartnershipType, { nullable: true })
  successor(@Parent() { id }: PartnershipType) {
    return this.reads.successor(id, today());
  }

  @ResolveField(() => ParticipationConnection)
  participants(@Parent() { id }: PartnershipType, @Args() args: ParticipationsArgs) {
    return this.memberships.participationsOf({ partnershipId: id }, args);
  }

  @ResolveField(() => [BodyType])
  bodies(@Parent() { id }: PartnershipType, @Args('on', onDay) on: string | null) {
    return this.memberships.bodies(id, on ?? today());
  }

  @ResolveField(() => [WarningType])
  warnings(@Parent() partnership: PartnershipType, @Args('on', onDay) on: string | null) {
    return this.warningReads.of(partnership.id, on ?? today());
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this partnership.' })
  viewerCan(@Parent() partnership: PartnershipType): CommandName[] {
    return viewerCan(commandsOfPartnership, partnership);
  }
}
