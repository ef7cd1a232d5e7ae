// The API of proposals: names and types only.
import { actsOf } from '@hanze/shared/kernel/lifecycle';
import { type ProposalAct, proposalLife, type ProposalState } from '@hanze/shared/decisions/lifecycles/proposal';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { PageArgs } from '../platform/connection';
import { EditionReads } from './edition.reads';
import { PositionsService } from './positions.service';
import { DraftProposalInput, ReviseProposalInput, TakePositionInput, textGiven } from './proposal.inputs';
import { ProposalReads } from './proposal.reads';
import { PositionType, ProposalConnection, ProposalType } from './proposal.type';
import { ProposalEditionType, ProposalTextType } from './proposal-text.type';
import { ProposingService } from './proposing.service';

const moving = ['reviseProposal', 'tableProposal', 'openViewsRound'] as const satisfies readonly ProposalAct[];

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly proposing: ProposingService,
    private readonly positioning: PositionsService,
    private readonly reads: ProposalReads,
    private readonly editing: EditionReads,
  ) {}

  @Query(() => ProposalConnection)
  proposals(@Args('slug') slug: string, @Args() args: PageArgs) {
    return this.reads.list(slug, args);
  }

  @Query(() => ProposalType, { nullable: true })
  proposal(@Args('slug') slug: string, @Args('code') code: string) {
    return this.reads.one(slug, code);
  }

  @ResolveField(() => ProposalTextType)
  says(@Parent() proposal: ProposalType) {
    return this.editing.text(proposal);
  }

  @ResolveField(() => [ProposalEditionType], { description: 'Newest first, the last fifty.' })
  editions(@Parent() proposal: ProposalType) {
    return this.editing.editions(proposal);
  }

  @ResolveField(() => [PositionType], { description: 'By participant, also of those who took none yet.' })
  positions(@Parent() proposal: ProposalType) {
    return this.editing.positions(proposal);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this proposal in its state.' })
  viewerCan(@Parent() proposal: ProposalType): string[] {
    const acts: readonly string[] = actsOf(proposalLife.table, proposal.state as ProposalState);
    const open = !['draft', 'decided', 'withdrawn'].includes(proposal.state);
    return [
      ...viewerCan(moving, proposal).filter((command) => acts.includes(command)),
      ...(open ? viewerCan(['takePosition'], proposal) : []),
      // the councils are heard before anything is voted on
      ...(open && proposal.state !== 'in-views' ? viewerCan(['openVote'], proposal) : []),
    ];
  }

  @Command(() => ProposalType)
  draftProposal(@Args('input') input: DraftProposalInput) {
    return this.proposing.draft({ ...input, ...textGiven(input) }).then(this.reads.fresh);
  }

  @Command(() => ProposalType)
  reviseProposal(@Args('input') input: ReviseProposalInput) {
    return this.proposing.revise({ ...input, ...textGiven(input) }).then(this.reads.fresh);
  }

  @Command(() => ProposalType)
  tableProposal(@Args('id', { type: () => ID }) proposalId: string) {
    return this.proposing.table(proposalId).then(this.reads.fresh);
  }

  @Command(() => ProposalType)
  takePosition(@Args('input') input: TakePositionInput) {
    return this.positioning.take(input).then(this.reads.fresh);
  }
}
