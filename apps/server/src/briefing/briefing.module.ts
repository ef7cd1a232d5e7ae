// The state of ICT per municipality, its ten-point scan, and what councils are told.
import { Module } from '@nestjs/common';
import { BenefitsModule } from '../sharing/benefits/benefits.module';
import { BriefingResolver } from './briefing.resolver';
import { ScanLiveReads } from './scan-live.reads';
import { ScanReads } from './scan.reads';
import { StateRecordReads } from './state-record.reads';
import { StateRecordsService } from './state-records.service';

@Module({
  imports: [BenefitsModule],
  providers: [StateRecordsService, StateRecordReads, ScanLiveReads, ScanReads, BriefingResolver],
  exports: [StateRecordsService],
})
export class BriefingModule {}
