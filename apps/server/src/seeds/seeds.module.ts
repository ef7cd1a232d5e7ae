// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { ProposalsModule } from '../proposals/proposals.module';
import { BenefitsModule } from '../sharing/benefits/benefits.module';
import { SharingModule } from '../sharing/sharing.module';
import { ActingService } from './acting.service';
import { BenefitSeedingService } from './benefit-seeding.service';
import { CostSeedingService } from './cost-seeding.service';
import { DecidingSeedService } from './deciding-seed.service';
import { LandscapeSeedingService } from './landscape-seeding.service';
import { SeedingService } from './seeding.service';

@Module({
  imports: [PartnershipsModule, ApplicationsModule, SharingModule, BenefitsModule, ProposalsModule, DecisionsModule],
  providers: [SeedingService, LandscapeSeedingService, CostSeedingService, ActingService, DecidingSeedService, BenefitSeedingService],
  exports: [SeedingService],
})
export class SeedsModule {}
