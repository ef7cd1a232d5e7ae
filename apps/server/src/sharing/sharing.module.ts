// Shared costs: groups, lines, keys, counts, and the statements that follow from them.
import { Module } from '@nestjs/common';
import { AdoptingService } from './adopting.service';
import { AskingService } from './asking.service';
import { BillReads } from './bill.reads';
import { BookingService } from './booking.service';
import { ClosedYears } from './closed-years.service';
import { CostModelReads } from './cost-model.reads';
import { CostReads } from './cost.reads';
import { CostYearReads } from './cost-year.reads';
import { CountReads } from './count.reads';
import { DecisionLineageReads } from './decision-lineage.reads';
import { LineageReads } from './lineage.reads';
import { LineageResolver } from './lineage.resolver';
import { ModellingService } from './modelling.service';
import { PayerReads } from './payer.reads';
import { QuestionReads } from './question.reads';
import { SettlementReads } from './settlement.reads';
import { SettlingCommands } from './settling.commands';
import { SettlingService } from './settling.service';
import { SharingCommands } from './sharing.commands';
import { SharingResolver } from './sharing.resolver';
import { StatementFilesController } from './statement-files.controller';
import { StatementReads } from './statement.reads';
import { YearReads } from './year.reads';

const services = [AskingService, BookingService, AdoptingService, ClosedYears, ModellingService, SettlingService];
const reads = [
  BillReads,
  CostModelReads,
  CostReads,
  CostYearReads,
  CountReads,
  DecisionLineageReads,
  LineageReads,
  PayerReads,
  QuestionReads,
  SettlementReads,
  StatementReads,
  YearReads,
];
const resolvers = [SharingResolver, SharingCommands, SettlingCommands, LineageResolver];

@Module({ controllers: [StatementFilesController], providers: [...services, ...reads, ...resolvers], exports: [...services, ...reads] })
export class SharingModule {}
