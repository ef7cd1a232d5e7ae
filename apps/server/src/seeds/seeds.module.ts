// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { ProposalsModule } from '../proposals/proposals.module';
import { SharingModule } from '../sharing/sharing.module';
import { CostSeedingService } from './cost-seeding.service';
import { DecidingSeedService } from './deciding-seed.service';
import { LandscapeSeedingService } from './landscape-seeding.service';
import { SeedingService } from './seeding.service';

@Module({
  imports: [PartnershipsModule, ApplicationsModule, SharingModule, ProposalsModule, DecisionsModule],
  providers: [SeedingService, LandscapeSeedingService, CostSeedingService, DecidingSeedService],
  exports: [SeedingService],
})
export class SeedsModule {}
