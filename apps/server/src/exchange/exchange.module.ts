// The exchange: what comes in from registers and files, and what goes out.
import { Module } from '@nestjs/common';
import { ImportingService } from './importing.service';
import { RegisterReads } from './register.reads';
import { RegisterWritingService } from './register-writing.service';

@Module({ providers: [ImportingService, RegisterReads, RegisterWritingService], exports: [ImportingService] })
export class ExchangeModule {}
