// Agreements: the obligations that decisions and clauses bring.
import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { ObligationReads } from './obligation.reads';
import { ObligationResolver } from './obligation.resolver';
import { ObligationsService } from './obligations.service';

const services = [ObligationsService, ObligationReads];

@Module({ imports: [DecisionsModule], providers: [...services, ObligationResolver], exports: services })
export class AgreementsModule {}
