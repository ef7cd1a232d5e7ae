// Partnerships: organisations, participation, bodies, seats and weights.
import { Module } from '@nestjs/common';
import { FormingService } from './forming.service';
import { FoundingService } from './founding.service';
import { MembershipReads } from './membership.reads';
import { OrganisationReads } from './organisation.reads';
import { OrganisationResolver } from './organisation.resolver';
import { OrganisationsService } from './organisations.service';
import { ParticipatingService } from './participating.service';
import { PartnershipCommands } from './partnership.commands';
import { PartnershipReads } from './partnership.reads';
import { PartnershipResolver } from './partnership.resolver';
import { WarningReads } from './warning.reads';

const services = [FoundingService, ParticipatingService, FormingService, OrganisationsService];
const reads = [PartnershipReads, MembershipReads, OrganisationReads, WarningReads];

@Module({
  providers: [...services, ...reads, PartnershipResolver, PartnershipCommands, OrganisationResolver],
  exports: [...services, ...reads],
})
export class PartnershipsModule {}
