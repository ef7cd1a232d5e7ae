// The journal: who did what, the stream that tells who is watching, and the log in which what binds can be proven.
import { Module } from '@nestjs/common';
import { BulkWritingService } from './bulk-writing.service';
import { CheckpointsService } from './checkpoints.service';
import { CosigningService } from './cosigning.service';
import { EventsController } from './events.controller';
import { JournalReads } from './journal.reads';
import { JournalResolver } from './journal.resolver';
import { LogFilesController } from './log-files.controller';
import { LogKeys } from './log-keys';
import { LogPublicController } from './log-public.controller';
import { LogReads } from './log.reads';
import { LogResolver } from './log.resolver';
import { LogService } from './log.service';
import { LogSubscriber } from './log.subscriber';
import { LogUpkeepService } from './log-upkeep.service';
import { ProofsService } from './proofs.service';
import { ReceiptsService } from './receipts.service';
import { WitnessingService } from './witnessing.service';

const log = [LogKeys, CheckpointsService, ProofsService, LogSubscriber, LogService, LogReads, ReceiptsService];
const acts = [CosigningService, WitnessingService, LogUpkeepService];

@Module({
  providers: [BulkWritingService, JournalReads, JournalResolver, ...log, ...acts, LogResolver],
  controllers: [EventsController, LogFilesController, LogPublicController],
  exports: [BulkWritingService, JournalReads, LogService, LogUpkeepService, ReceiptsService],
})
export class JournalModule {}
