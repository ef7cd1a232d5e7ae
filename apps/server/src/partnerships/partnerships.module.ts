// Partnerships: organisations, participation, bodies, seats and weights.
import { Module } from '@nestjs/common';
import { FoundingService } from './founding.service';
import { PartnershipReads } from './partnership.reads';
import { PartnershipResolver } from './partnership.resolver';

@Module({ providers: [PartnershipResolver, PartnershipReads, FoundingService], exports: [PartnershipReads] })
export class PartnershipsModule {}
