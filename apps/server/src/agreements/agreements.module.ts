// Agreements: the register with its versions, and the obligations that decisions and clauses bring.
import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { AgreementReads } from './agreement.reads';
import { AgreementResolver, AgreementVersionResolver } from './agreement.resolver';
import { AgreementVersionReads } from './agreement-version.reads';
import { ObligationReads } from './obligation.reads';
import { ObligationResolver } from './obligation.resolver';
import { ObligationsService } from './obligations.service';
import { RegisterService } from './register.service';
import { VersionsService } from './versions.service';

const services = [ObligationsService, ObligationReads, RegisterService, VersionsService, AgreementReads, AgreementVersionReads];

@Module({
  imports: [DecisionsModule],
  providers: [...services, ObligationResolver, AgreementResolver, AgreementVersionResolver],
  exports: services,
})
export class AgreementsModule {}
