// Votes and the register of decisions.
import { Module } from '@nestjs/common';
import { BenefitsModule } from '../sharing/benefits/benefits.module';
import { ProposalsModule } from '../proposals/proposals.module';
import { AwaitingReads } from './awaiting.reads';
import { ClosingService } from './closing.service';
import { DecisionEffectService } from './decision-effect.service';
import { DecisionListController } from './decision-list.controller';
import { DecisionReads } from './decision.reads';
import { DecisionResolver } from './decision.resolver';
import { ExecutingService } from './executing.service';
import { OfficeDuesReads } from './office-dues.reads';
import { OpeningService } from './opening.service';
import { ReplacementReads } from './replacement.reads';
import { ReplacingService } from './replacing.service';
import { RollService } from './roll.service';
import { VoteFilesController } from './vote-files.controller';
import { VoteReads } from './vote.reads';
import { VoteResolver } from './vote.resolver';
import { VotingService } from './voting.service';

const services = [RollService, OpeningService, VotingService, ClosingService, DecisionEffectService, ExecutingService, ReplacingService];
const reads = [VoteReads, DecisionReads, AwaitingReads, OfficeDuesReads, ReplacementReads];

@Module({
  imports: [ProposalsModule, BenefitsModule],
  controllers: [VoteFilesController, DecisionListController],
  providers: [...services, ...reads, VoteResolver, DecisionResolver],
  exports: [...services, AwaitingReads, OfficeDuesReads],
})
export class DecisionsModule {}
