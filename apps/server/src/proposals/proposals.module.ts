// Proposals: their editions and the positions of the participants.
import { Module } from '@nestjs/common';
import { PositionsService } from './positions.service';
import { ProposalReads } from './proposal.reads';
import { ProposalResolver } from './proposal.resolver';
import { ProposingService } from './proposing.service';

const services = [ProposingService, PositionsService, ProposalReads];

@Module({ providers: [...services, ProposalResolver], exports: services })
export class ProposalsModule {}
