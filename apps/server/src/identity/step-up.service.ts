// Showing a factor again before something that matters: good for five minutes.
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '@hanze/shared/identity/sign-in';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { CommandRunner } from '../platform/command-runner';
import { CONFIG, type Config } from '../platform/config';
import { currentViewer } from '../platform/viewer';
import { EntityManager } from '@mikro-orm/core';
import { PasskeyService } from './passkey.service';
import { Person } from './person.entity';
import { SecondFactorService } from './second-factor.service';
import { SessionsService } from './sessions.service';
import type { StepUpInput } from './sign-in.inputs';
import { personKey, ThrottleService } from './throttle.service';
import { ViewerType } from './viewer.type';

@Injectable()
export class StepUpService {
  constructor(
    private readonly em: EntityManager,
    private readonly runner: CommandRunner,
    private readonly throttle: ThrottleService,
    private readonly factors: SecondFactorService,
    private readonly passkeys: PasskeyService,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async stepUp({ code, passkey }: StepUpInput): Promise<ViewerType> {
    return passkey === null || passkey === undefined ? this.byCode(code ?? '') : this.byPasskey(passkey);
  }

  private async byPasskey(json: string): Promise<ViewerType> {
    const shown = await this.passkeys.showForStepUp(json);
    return this.runner.run('stepUp', async () => {
      authorise('stepUp', null);
      await shown.note();
      return this.confirmed();
    });
  }

  private async byCode(code: string): Promise<ViewerType> {
    const personId = currentViewer().personId ?? '';
    await this.runner.run('stepUp', async () => {
      authorise('stepUp', null);
      await this.throttle.charge(personKey(personId), (waitMs) => refuse('code-throttled', { waitMs, at: 'code' }));
    });
    return this.runner.run('stepUp', async () => {
      authorise('stepUp', null);
      if (!(await this.isPersona(personId)) && !(await this.factors.show(personId, code))) refuse('code-wrong', { at: 'code' });
      await this.throttle.refund(personKey(personId));
      return this.confirmed();
    });
  }

  private async confirmed(): Promise<ViewerType> {
    (await this.sessions.current()).steppedUpAt = now();
    return new ViewerType();
  }

  /** A person of the example region has no factor to show, and no example region runs in production. */
  private async isPersona(id: string): Promise<boolean> {
    return this.config.mode !== 'production' && (await this.em.count(Person, { id, example: true })) > 0;
  }
}
