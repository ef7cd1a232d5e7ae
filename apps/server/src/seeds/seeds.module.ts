// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { SeedingService } from './seeding.service';

@Module({ imports: [PartnershipsModule], providers: [SeedingService], exports: [SeedingService] })
export class SeedsModule {}
