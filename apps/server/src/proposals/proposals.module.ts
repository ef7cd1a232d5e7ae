// Proposals: their editions and the positions of the participants.
import { Module } from '@nestjs/common';
import { SharingModule } from '../sharing/sharing.module';
import { ApplyingService } from './changes/applying.service';
import { ChangeChoicesReads } from './changes/change-choices.reads';
import { ChangeFactsReads } from './changes/change-facts.reads';
import { ChangeSetReads } from './changes/change-set.reads';
import { ChangeSetResolver } from './changes/change-set.resolver';
import { ChangesService } from './changes/changes.service';
import { PositionsService } from './positions.service';
import { ProposalReads } from './proposal.reads';
import { ProposalResolver } from './proposal.resolver';
import { ProposingService } from './proposing.service';

const services = [ProposingService, PositionsService, ProposalReads];
const changes = [ChangesService, ApplyingService, ChangeFactsReads, ChangeSetReads, ChangeChoicesReads];

@Module({
  imports: [SharingModule],
  providers: [...services, ...changes, ProposalResolver, ChangeSetResolver],
  exports: [...services, ...changes],
})
export class ProposalsModule {}
