// The API of organisations: names and types only.
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ParticipationConnection } from './membership.connection';
import { Command } from '../platform/command';
import { MembershipReads } from './membership.reads';
import { InhabitantsInput, OrganisationInput } from './organisation.inputs';
import { OrganisationReads } from './organisation.reads';
import { InhabitantsType, OrganisationConnection, OrganisationType, SuccessionType } from './organisation.type';
import { OrganisationsService } from './organisations.service';
import { OrganisationsArgs, ParticipationsArgs } from './partnership.args';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly reads: OrganisationReads,
    private readonly memberships: MembershipReads,
    private readonly registering: OrganisationsService,
  ) {}

  @Command(() => OrganisationType)
  registerOrganisation(@Args('input') input: OrganisationInput) {
    return this.registering.register(input).then(this.reads.fresh);
  }

  @Command(() => OrganisationType)
  recordInhabitants(@Args('input') input: InhabitantsInput) {
    return this.registering.recordInhabitants(input).then(this.reads.fresh);
  }

  @Query(() => OrganisationConnection)
  organisations(@Args() args: OrganisationsArgs) {
    return this.reads.list(args);
  }

  @Query(() => OrganisationType, { nullable: true })
  organisation(
    @Args('id', { type: () => ID, nullable: true }) id: string | null,
    @Args('code', { type: () => String, nullable: true }) code: string | null,
  ) {
    return this.reads.one(id ? { id } : { code: code ?? '' });
  }

  @ResolveField(() => [InhabitantsType], { description: 'All figures, newest first.' })
  inhabitantsByYear(@Parent() { id }: OrganisationType) {
    return this.reads.inhabitants(id);
  }

  @ResolveField(() => [SuccessionType])
  successions(@Parent() { id }: OrganisationType) {
    return this.reads.successions(id);
  }

  @ResolveField(() => ParticipationConnection, { description: 'Its partnerships: the register of Wgr, art. 27.' })
  participations(@Parent() { id }: OrganisationType, @Args() args: ParticipationsArgs) {
    return this.memberships.participationsOf({ organisationId: id }, args);
  }
}
