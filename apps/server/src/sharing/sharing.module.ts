// Shared costs: groups, lines, keys, counts, and the statements that follow from them.
import { Module } from '@nestjs/common';
import { AdoptingService } from './adopting.service';
import { BillReads } from './bill.reads';
import { BookingService } from './booking.service';
import { CostReads } from './cost.reads';
import { CostYearReads } from './cost-year.reads';
import { DecisionLineageReads } from './decision-lineage.reads';
import { LineageReads } from './lineage.reads';
import { LineageResolver } from './lineage.resolver';
import { PayerReads } from './payer.reads';
import { SharingCommands } from './sharing.commands';
import { SharingResolver } from './sharing.resolver';
import { StatementReads } from './statement.reads';
import { YearReads } from './year.reads';

const services = [BookingService, AdoptingService];
const reads = [BillReads, CostReads, CostYearReads, DecisionLineageReads, LineageReads, PayerReads, StatementReads, YearReads];
const resolvers = [SharingResolver, SharingCommands, LineageResolver];

@Module({ providers: [...services, ...reads, ...resolvers], exports: [...services, ...reads] })
export class SharingModule {}
