// The API of views rounds: names and types only. Each command answers the round as it is afterwards.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../../platform/command';
import { DayScalar } from '../../platform/scalars';
import { ProposalReads } from '../proposal.reads';
import { CouncilsService } from './councils.service';
import { RoundsService } from './rounds.service';
import { AnswerPointInput, GiveViewInput, OpenViewsRoundInput } from './views.inputs';
import { ViewsReads } from './views.reads';
import { ViewsRoundType } from './views.type';

const id = { type: () => ID };
const day = { type: () => DayScalar };

@Resolver(() => ViewsRoundType)
export class ViewsResolver {
  constructor(
    private readonly rounds: RoundsService,
    private readonly councils: CouncilsService,
    private readonly reads: ViewsReads,
    private readonly proposals: ProposalReads,
  ) {}

  @Query(() => [ViewsRoundType], { description: 'All views rounds on a proposal, newest first.' })
  async viewsRounds(@Args('slug') slug: string, @Args('code') code: string) {
    const proposal = await this.proposals.one(slug, code);
    return proposal ? this.reads.ofProposal(proposal.id) : [];
  }

  @Command(() => ViewsRoundType)
  openViewsRound(@Args('input') input: OpenViewsRoundInput) {
    return this.rounds.open(input).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  confirmReceipt(@Args('id', id) councilId: string, @Args('receivedOn', day) receivedOn: string) {
    return this.councils.confirmReceipt(councilId, receivedOn).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  planDiscussion(@Args('id', id) councilId: string, @Args('discussedOn', day) discussedOn: string) {
    return this.councils.planDiscussion(councilId, discussedOn).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  giveView(@Args('input') input: GiveViewInput) {
    return this.councils.giveView(input).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  waiveView(@Args('id', id) councilId: string) {
    return this.councils.waiveView(councilId).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  closeViewsRound(@Args('id', id) roundId: string) {
    return this.rounds.close(roundId).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  answerPoint(@Args('input') input: AnswerPointInput) {
    return this.rounds.answerPoint(input).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  answerViews(@Args('id', id) roundId: string) {
    return this.rounds.adoptAnswers(roundId).then(this.reads.fresh);
  }

  @Command(() => ViewsRoundType)
  cancelViewsRound(@Args('id', id) roundId: string, @Args('reason') reason: string) {
    return this.rounds.cancel(roundId, reason).then(this.reads.fresh);
  }
}
