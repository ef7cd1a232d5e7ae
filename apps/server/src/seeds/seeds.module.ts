// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { SharingModule } from '../sharing/sharing.module';
import { CostSeedingService } from './cost-seeding.service';
import { SeedingService } from './seeding.service';

@Module({ imports: [PartnershipsModule, SharingModule], providers: [SeedingService, CostSeedingService], exports: [SeedingService] })
export class SeedsModule {}
