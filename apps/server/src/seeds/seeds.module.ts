// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { SharingModule } from '../sharing/sharing.module';
import { CostSeedingService } from './cost-seeding.service';
import { LandscapeSeedingService } from './landscape-seeding.service';
import { SeedingService } from './seeding.service';

@Module({
  imports: [PartnershipsModule, ApplicationsModule, SharingModule],
  providers: [SeedingService, LandscapeSeedingService, CostSeedingService],
  exports: [SeedingService],
})
export class SeedsModule {}
