// The API of votes: names and types only. Each command answers the vote as it is afterwards.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { ProposalReads } from '../proposals/proposal.reads';
import { ClosingService } from './closing.service';
import { OpeningService } from './opening.service';
import { CastVoteInput, CloseVoteInput, OpenVoteInput } from './vote.inputs';
import { VoteReads } from './vote.reads';
import { castBallot } from './vote-view';
import { CastBallotType, VoteType } from './vote.type';
import { VotingService } from './voting.service';

const id = { type: () => ID };

@Resolver(() => VoteType)
export class VoteResolver {
  constructor(
    private readonly opening: OpeningService,
    private readonly voting: VotingService,
    private readonly closing: ClosingService,
    private readonly reads: VoteReads,
    private readonly proposals: ProposalReads,
  ) {}

  @Query(() => [VoteType], { description: 'All votes on a proposal, newest first.' })
  async votes(@Args('slug') slug: string, @Args('code') code: string) {
    const proposal = await this.proposals.one(slug, code);
    return proposal ? this.reads.ofProposal(proposal.id) : [];
  }

  @Command(() => VoteType)
  openVote(@Args('input') input: OpenVoteInput) {
    return this.opening.open(input).then(this.reads.fresh);
  }

  /** Answers the ballot alone: counting again for everyone who votes would make a full house wait. */
  @Command(() => CastBallotType)
  castVote(@Args('input') input: CastVoteInput) {
    return this.voting.cast(input).then(castBallot);
  }

  @Command(() => VoteType)
  recuseSeat(
    @Args('seatId', id) seatId: string,
    @Args('ground', { type: () => String, nullable: true, description: 'One of the grounds of the law.' }) ground: string | null,
    @Args('reason') reason: string,
  ) {
    return this.voting.recuse(seatId, { ground: ground ?? null, reason }).then(this.reads.fresh);
  }

  @Command(() => VoteType)
  giveProxy(@Args('seatId', id) seatId: string, @Args('toSeatId', id) toSeatId: string) {
    return this.voting.giveProxy(seatId, toSeatId).then(this.reads.fresh);
  }

  @Command(() => VoteType)
  closeVote(@Args('input') input: CloseVoteInput) {
    return this.closing.close(input).then(this.reads.fresh);
  }
}
