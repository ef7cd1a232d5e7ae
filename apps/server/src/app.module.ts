// The whole server on one page: the platform, the database, GraphQL, and the features.
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { AgreementsModule } from './agreements/agreements.module';
import { BriefingModule } from './briefing/briefing.module';
import { DecisionsModule } from './decisions/decisions.module';
import { ApplicationsModule } from './applications/applications.module';
import { ExchangeModule } from './exchange/exchange.module';
import { IdentityModule } from './identity/identity.module';
import { JournalModule } from './journal/journal.module';
import { ormOptions } from './orm.config';
import { PartnershipsModule } from './partnerships/partnerships.module';
import type { Config } from './platform/config';
import { graphqlOptions } from './platform/graphql.options';
import type { Logger } from './platform/log';
import { PlatformModule } from './platform/platform.module';
import { Stopping } from './platform/stopping';
import { ProposalsModule } from './proposals/proposals.module';
import { SeedsModule } from './seeds/seeds.module';
import { BenefitsModule } from './sharing/benefits/benefits.module';
import { TermsModule } from './terms/terms.module';
import { SharingModule } from './sharing/sharing.module';

const features = [
  PartnershipsModule,
  ApplicationsModule,
  ProposalsModule,
  DecisionsModule,
  AgreementsModule,
  JournalModule,
  ExchangeModule,
  SharingModule,
  BriefingModule,
  BenefitsModule,
  TermsModule,
  SeedsModule,
];

@Module({})
export class AppModule {
  static with(config: Config, log: Logger): DynamicModule {
    const stopping = new Stopping();
    return {
      module: AppModule,
      imports: [
        MikroOrmModule.forRoot({ ...ormOptions(config), registerRequestContext: false }),
        GraphQLModule.forRoot(graphqlOptions(config, log, stopping)),
        PlatformModule.with(config, log, stopping),
        IdentityModule.with(config),
        ...features,
      ],
    };
  }
}
