// Proposals: their editions, the positions of the participants, and the views of the councils.
import { Module } from '@nestjs/common';
import { SharingModule } from '../sharing/sharing.module';
import { ApplyingService } from './changes/applying.service';
import { ChangeChoicesReads } from './changes/change-choices.reads';
import { ChangeFactsReads } from './changes/change-facts.reads';
import { ChangeSetReads } from './changes/change-set.reads';
import { ChangeSetResolver } from './changes/change-set.resolver';
import { ChangesService } from './changes/changes.service';
import { CostSharingService } from './cost-sharing.service';
import { EditionReads } from './edition.reads';
import { ParticipantsService } from './participants.service';
import { PositionsService } from './positions.service';
import { ProposalReads } from './proposal.reads';
import { ProposalResolver } from './proposal.resolver';
import { ProposingService } from './proposing.service';
import { AnswerFilesController } from './views/answer-files.controller';
import { CouncilsService } from './views/councils.service';
import { RoundsService } from './views/rounds.service';
import { ViewsReads } from './views/views.reads';
import { ViewsResolver } from './views/views.resolver';

const weighing = [PositionsService, ParticipantsService, CostSharingService, EditionReads];
const services = [ProposingService, ProposalReads, ...weighing, RoundsService, CouncilsService, ViewsReads];
const changes = [ChangesService, ApplyingService, ChangeFactsReads, ChangeSetReads, ChangeChoicesReads];

@Module({
  imports: [SharingModule],
  controllers: [AnswerFilesController],
  providers: [...services, ...changes, ProposalResolver, ViewsResolver, ChangeSetResolver],
  exports: [...services, ...changes],
})
export class ProposalsModule {}
