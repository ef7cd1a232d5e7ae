// The API of factors: adding, removing, and showing one again.
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { FactorChangeType, PasskeyOptionsType, RecoveryCodesType, TotpEnrolmentType } from './factors.type';
import { PasskeyService } from './passkey.service';
import { PasswordChoiceService } from './password-choice.service';
import { SecondFactorService } from './second-factor.service';
import { ChangePasswordInput, StepUpInput } from './sign-in.inputs';
import { StepUpService } from './step-up.service';
import { ViewerType } from './viewer.type';

@Resolver()
export class FactorsResolver {
  constructor(
    private readonly factors: SecondFactorService,
    private readonly passkeys: PasskeyService,
    private readonly choice: PasswordChoiceService,
    private readonly confirming: StepUpService,
  ) {}

  @Command(() => PasskeyOptionsType)
  beginPasskeyRegistration() {
    return this.passkeys.beginRegistration();
  }

  @Command(() => FactorChangeType, { ownTransaction: true })
  finishPasskeyRegistration(
    @Args('answer', { description: 'The JSON the browser gave.' }) answer: string,
    @Args('name', { description: 'What the owner calls it.' }) name: string,
  ) {
    return this.passkeys.finishRegistration(answer, name);
  }

  @Command(() => TotpEnrolmentType)
  enrolTotp() {
    return this.factors.enrol();
  }

  @Command(() => FactorChangeType)
  confirmTotp(@Args('code') code: string) {
    return this.factors.confirm(code);
  }

  @Command(() => FactorChangeType)
  removePasskey(@Args('id', { type: () => ID }) id: string) {
    return this.passkeys.remove(id);
  }

  @Command(() => FactorChangeType)
  removeTotp() {
    return this.factors.removeTotp();
  }

  @Command(() => RecoveryCodesType)
  renewRecoveryCodes() {
    return this.factors.renewCodes();
  }

  @Command(() => ViewerType, { ownTransaction: true })
  changePassword(@Args('input') input: ChangePasswordInput) {
    return this.choice.change(input);
  }

  @Command(() => PasskeyOptionsType)
  beginStepUp() {
    return this.passkeys.beginStepUp();
  }

  @Command(() => ViewerType, { ownTransaction: true })
  stepUp(@Args('input') input: StepUpInput) {
    return this.confirming.stepUp(input);
  }
}
