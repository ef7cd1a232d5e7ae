// Identity: people, signing in, mandates.
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from '../platform/config';
import { ViewerSource } from '../platform/viewer-source';
import { AccountsService } from './accounts.service';
import { Challenges } from './challenges.service';
import { ExampleResolver } from './example.resolver';
import { ExamplesService } from './examples.service';
import { FactorsResolver } from './factors.resolver';
import { InstallationResolver } from './installation.resolver';
import { InvitingService } from './inviting.service';
import { MandateReads } from './mandate.reads';
import { MandateResolver } from './mandate.resolver';
import { MandatesService } from './mandates.service';
import { Outbox } from './outbox.service';
import { PasskeyService } from './passkey.service';
import { PasswordChoiceService } from './password-choice.service';
import { Passwords } from './passwords.service';
import { PeopleReads } from './people.reads';
import { PeopleResolver } from './people.resolver';
import { Seal } from './seal';
import { SecondFactorService } from './second-factor.service';
import { SessionsService } from './sessions.service';
import { SettingUpService } from './setting-up.service';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';
import { StepUpService } from './step-up.service';
import { ThrottleService } from './throttle.service';
import { ViewerReader } from './viewer.reader';
import { ViewerReads } from './viewer.reads';
import { ViewerResolver } from './viewer.resolver';

const resolvers = [SignInResolver, FactorsResolver, ViewerResolver, PeopleResolver, MandateResolver, InstallationResolver];
const services = [
  SettingUpService,
  SignInService,
  PasskeyService,
  SecondFactorService,
  PasswordChoiceService,
  StepUpService,
  SessionsService,
  InvitingService,
  MandatesService,
  AccountsService,
  ExamplesService,
  ThrottleService,
  Challenges,
  Passwords,
  Outbox,
  Seal,
];
const reads = [{ provide: ViewerSource, useClass: ViewerReader }, ViewerReads, PeopleReads, MandateReads];

@Global()
@Module({})
export class IdentityModule {
  static with({ mode }: Config): DynamicModule {
    const examples = mode === 'production' ? [] : [ExampleResolver];
    return {
      module: IdentityModule,
      providers: [...resolvers, ...examples, ...services, ...reads],
      exports: [ViewerSource, SettingUpService, ExamplesService, MandatesService, Outbox],
    };
  }
}
