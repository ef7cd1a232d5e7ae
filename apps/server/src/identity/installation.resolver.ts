// What is told before anyone has signed in.
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CONFIG, type Config } from '../platform/config';
import { OpenTo } from '../platform/reading.guard';
import { version } from '../platform/version';
import { ExamplesService } from './examples.service';
import { ExampleCardType, InstallationType } from './installation.type';
import { SettingUpService } from './setting-up.service';

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly settingUp: SettingUpService,
    private readonly examples: ExamplesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => InstallationType)
  @OpenTo('nobody')
  async installation(): Promise<InstallationType> {
    const { mode, smtpUrl } = this.config;
    return { isEmpty: await this.settingUp.isEmpty(), mode, version, smtpConfigured: smtpUrl !== undefined };
  }

  @Query(() => [ExampleCardType], { description: 'Empty in production.' })
  @OpenTo('nobody')
  exampleCards() {
    return this.examples.cards();
  }
}
