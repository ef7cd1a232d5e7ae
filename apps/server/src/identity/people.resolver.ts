// The API of people and their mandates: names and types only.
import type { CommandName } from '@hanze/shared/identity/commands';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { loader } from '../platform/loader';
import { DayScalar } from '../platform/scalars';
import { AccountsService } from './accounts.service';
import { InvitationType } from './invitation.type';
import { InvitingService } from './inviting.service';
import { GrantMandateInput, InvitePersonInput } from './mandate.inputs';
import { MandateReads } from './mandate.reads';
import { MandateType } from './mandate.type';
import { MandatesService } from './mandates.service';
import { PeopleReads } from './people.reads';
import { PersonConnection, PersonType } from './person.type';

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly reads: PeopleReads,
    private readonly mandateReads: MandateReads,
    private readonly accounts: AccountsService,
    private readonly inviting: InvitingService,
    private readonly mandating: MandatesService,
  ) {}

  @Query(() => PersonConnection)
  people(@Args() args: PageArgs, @Args('search', { type: () => String, nullable: true }) search: string | null) {
    return this.reads.list(args, search);
  }

  @Query(() => PersonType, { nullable: true })
  person(@Args('id', { type: () => ID }) id: string) {
    return this.reads.one(id);
  }

  @ResolveField(() => [MandateType])
  async mandates(@Parent() person: PersonType): Promise<MandateType[]> {
    return (await loader(this.mandateReads, 'mandates', (ids) => this.mandateReads.visibleOf(ids)).load(person.id)) ?? [];
  }

  @ResolveField(() => [String])
  viewerCan(@Parent() person: PersonType): CommandName[] {
    return viewerCan(['renamePerson', person.blockedAt === null ? 'blockPerson' : 'unblockPerson'], person);
  }

  @Command(() => InvitationType)
  invitePerson(@Args('input') input: InvitePersonInput) {
    return this.inviting.invite(input);
  }

  @Command(() => MandateType)
  grantMandate(@Args('input') input: GrantMandateInput) {
    return this.mandating.grant(input);
  }

  @Command(() => MandateType)
  endMandate(
    @Args('id', { type: () => ID }) id: string,
    @Args('until', { type: () => DayScalar, nullable: true, description: 'Its first day without the mandate; today when left out.' })
    until: string | null,
  ) {
    return this.mandating.end(id, until ?? null);
  }

  @Command(() => PersonType)
  renamePerson(@Args('id', { type: () => ID }) id: string, @Args('name') name: string) {
    return this.accounts.rename(id, name);
  }

  @Command(() => PersonType)
  blockPerson(@Args('id', { type: () => ID }) id: string) {
    return this.accounts.block(id);
  }

  @Command(() => PersonType)
  unblockPerson(@Args('id', { type: () => ID }) id: string) {
    return this.accounts.unblock(id);
  }
}
