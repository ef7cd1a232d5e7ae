// The exchange: what comes in from registers and files, and what goes out.
import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { JournalModule } from '../journal/journal.module';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { SharingModule } from '../sharing/sharing.module';
import { ExportFilesController } from './export-files.controller';
import { ExportsService } from './exports.service';
import { ImportFilesController } from './import-files.controller';
import { ImportJobsService } from './import-jobs.service';
import { ImportReads } from './import.reads';
import { ImportResolver } from './import.resolver';
import { ImportingService } from './importing.service';
import { ImportsService } from './imports.service';
import { LedgerImportsService } from './ledger/ledger-imports.service';
import { LedgerReadingService } from './ledger/ledger-reading.service';
import { LedgerWritingService } from './ledger/ledger-writing.service';
import { LedgerReads } from './ledger/ledger.reads';
import { LedgerResolver } from './ledger/ledger.resolver';
import { RegisterReads } from './register.reads';
import { RegisterWritingService } from './register-writing.service';

@Module({
  imports: [ApplicationsModule, JournalModule, PartnershipsModule, SharingModule],
  providers: [
    ExportsService,
    ImportingService,
    ImportJobsService,
    ImportsService,
    ImportReads,
    ImportResolver,
    LedgerImportsService,
    LedgerReadingService,
    LedgerWritingService,
    LedgerReads,
    LedgerResolver,
    RegisterReads,
    RegisterWritingService,
  ],
  controllers: [ExportFilesController, ImportFilesController],
  exports: [ImportingService, LedgerReadingService, LedgerWritingService],
})
export class ExchangeModule {}
