// What an empty installation starts with.
import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module';
import { ApplicationsModule } from '../applications/applications.module';
import { BriefingModule } from '../briefing/briefing.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { ExchangeModule } from '../exchange/exchange.module';
import { PartnershipsModule } from '../partnerships/partnerships.module';
import { ProposalsModule } from '../proposals/proposals.module';
import { BenefitsModule } from '../sharing/benefits/benefits.module';
import { SharingModule } from '../sharing/sharing.module';
import { ActingService } from './acting.service';
import { AgreementSeedingService } from './agreement-seeding.service';
import { BenefitSeedingService } from './benefit-seeding.service';
import { BuchExampleService } from './buch-example.service';
import { CostSeedingService } from './cost-seeding.service';
import { DecidingSeedService } from './deciding-seed.service';
import { ExampleBoardService } from './example-board.service';
import { ExampleCostsService } from './example-costs.service';
import { ExampleLandscapeService } from './example-landscape.service';
import { LandscapeSeedingService } from './landscape-seeding.service';
import { LedgerExampleService } from './ledger-example.service';
import { SeedingService } from './seeding.service';
import { SettlingSeedService } from './settling-seed.service';
import { StateSeedingService } from './state-seeding.service';
import { UtrechtExampleService } from './utrecht-example.service';
import { ViewsSeedService } from './views-seed.service';

@Module({
  imports: [
    BriefingModule,
    ExchangeModule,
    AgreementsModule,
    BriefingModule,
    PartnershipsModule,
    ApplicationsModule,
    SharingModule,
    BenefitsModule,
    ProposalsModule,
    DecisionsModule,
  ],
  providers: [
    SeedingService,
    ExampleLandscapeService,
    ExampleBoardService,
    ExampleCostsService,
    BuchExampleService,
    LedgerExampleService,
    UtrechtExampleService,
    LandscapeSeedingService,
    StateSeedingService,
    CostSeedingService,
    ActingService,
    AgreementSeedingService,
    DecidingSeedService,
    SettlingSeedService,
    BenefitSeedingService,
    ViewsSeedService,
  ],
  exports: [SeedingService, ExampleLandscapeService, BuchExampleService, LedgerExampleService, UtrechtExampleService],
})
export class SeedsModule {}
