// What awaits whom, from all features that ask something of somebody.
import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module';
import { DecisionsModule } from '../decisions/decisions.module';
import { BenefitsModule } from '../sharing/benefits/benefits.module';
import { SharingModule } from '../sharing/sharing.module';
import { TodayReads } from './today.reads';
import { TodayResolver } from './today.resolver';

@Module({ imports: [DecisionsModule, AgreementsModule, BenefitsModule, SharingModule], providers: [TodayReads, TodayResolver] })
export class TermsModule {}
