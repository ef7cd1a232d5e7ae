// The commands on partnerships: names and types only. Each answers the partnership as it is afterwards.
import { Args, ID, Int, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { DayScalar } from '../platform/scalars';
import { FormingService } from './forming.service';
import { FoundingService } from './founding.service';
import { AdmitParticipantInput, AssignSeatInput, DefineBodyInput, DescriptionInput, FoundPartnershipInput } from './partnership.inputs';
import { PartnershipReads } from './partnership.reads';
import { PartnershipType } from './partnership.type';
import { ParticipatingService } from './participating.service';

const id = { type: () => ID };
const day = { type: () => DayScalar };

@Resolver(() => PartnershipType)
export class PartnershipCommands {
  constructor(
    private readonly founding: FoundingService,
    private readonly participating: ParticipatingService,
    private readonly forming: FormingService,
    private readonly reads: PartnershipReads,
  ) {}

  @Command(() => PartnershipType)
  foundPartnership(@Args('input') input: FoundPartnershipInput) {
    return this.founding.found(input).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  describePartnership(@Args('id', id) partnershipId: string, @Args('input') input: DescriptionInput) {
    return this.founding.describe(partnershipId, input).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  publishPartnership(@Args('id', id) partnershipId: string) {
    return this.founding.publish(partnershipId).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  dissolvePartnership(@Args('id', id) partnershipId: string, @Args('until', day) until: string) {
    return this.founding.dissolve(partnershipId, until).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  changeLegalForm(@Args('id', id) partnershipId: string, @Args('legalForm') legalForm: string, @Args('from', day) from: string) {
    return this.forming.changeForm(partnershipId, legalForm, from).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  admitParticipant(@Args('input') input: AdmitParticipantInput) {
    return this.participating.admit(input).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  endParticipation(@Args('id', id) participationId: string, @Args('until', day) until: string) {
    return this.participating.end(participationId, until).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  defineBody(@Args('input') input: DefineBodyInput) {
    return this.forming.defineBody(input).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  endBody(@Args('id', id) bodyId: string, @Args('until', day) until: string) {
    return this.forming.endBody(bodyId, until).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  assignSeat(@Args('input') input: AssignSeatInput) {
    return this.forming.assignSeat(input).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  endSeat(@Args('id', id) seatId: string, @Args('until', day) until: string) {
    return this.forming.endSeat(seatId, until).then(this.reads.fresh);
  }

  @Command(() => PartnershipType)
  assignWeight(@Args('seatId', id) seatId: string, @Args('votes', { type: () => Int }) votes: number, @Args('from', day) from: string) {
    return this.forming.assignWeight(seatId, votes, from).then(this.reads.fresh);
  }
}
