// Shared costs: groups, lines, keys, counts, and the statements that follow from them.
import { Module } from '@nestjs/common';
import { AdoptingService } from './adopting.service';
import { BookingService } from './booking.service';
import { CostReads } from './cost.reads';
import { CostYearReads } from './cost-year.reads';
import { PayerReads } from './payer.reads';
import { SharingCommands } from './sharing.commands';
import { SharingResolver } from './sharing.resolver';
import { StatementReads } from './statement.reads';
import { YearReads } from './year.reads';

const services = [BookingService, AdoptingService];
const reads = [CostReads, CostYearReads, PayerReads, StatementReads, YearReads];

@Module({ providers: [...services, ...reads, SharingResolver, SharingCommands], exports: [...services, ...reads] })
export class SharingModule {}
