// Promises of decisions, what was measured of them, and looking back. Apart from the costs, which proposals rest on.
import { Module } from '@nestjs/common';
import { ProposalsModule } from '../../proposals/proposals.module';
import { BenefitReads } from './benefit.reads';
import { BenefitPromiseResolver, BenefitResolver } from './benefit.resolver';
import { MeasuringService } from './measuring.service';
import { PromisingService } from './promising.service';
import { ReviewingService } from './reviewing.service';

const services = [PromisingService, MeasuringService, ReviewingService, BenefitReads];

@Module({ imports: [ProposalsModule], providers: [...services, BenefitResolver, BenefitPromiseResolver], exports: services })
export class BenefitsModule {}
