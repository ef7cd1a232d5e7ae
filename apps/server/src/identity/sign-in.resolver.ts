// The API of signing in and out: the only commands that are open to nobody.
import { Args, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { PasskeyOptionsType } from './factors.type';
import { InvitingService } from './inviting.service';
import { PasskeyService } from './passkey.service';
import { SessionsService } from './sessions.service';
import { SettingUpService } from './setting-up.service';
import { AcceptInvitationInput, CompleteSetUpInput, SignInInput } from './sign-in.inputs';
import { SignInService } from './sign-in.service';
import { SignedOutType, ViewerType } from './viewer.type';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly settingUp: SettingUpService,
    private readonly passwords: SignInService,
    private readonly passkeys: PasskeyService,
    private readonly inviting: InvitingService,
    private readonly sessions: SessionsService,
  ) {}

  @Command(() => ViewerType, { ownTransaction: true })
  completeSetUp(@Args('input') input: CompleteSetUpInput) {
    return this.settingUp.complete(input);
  }

  @Command(() => ViewerType, { ownTransaction: true })
  signIn(@Args('input') input: SignInInput) {
    return this.passwords.signIn(input);
  }

  @Command(() => PasskeyOptionsType)
  beginPasskeySignIn() {
    return this.passkeys.beginSignIn();
  }

  @Command(() => ViewerType, { ownTransaction: true })
  finishPasskeySignIn(@Args('answer', { description: 'The JSON the browser gave.' }) answer: string) {
    return this.passkeys.finishSignIn(answer);
  }

  @Command(() => ViewerType, { ownTransaction: true })
  acceptInvitation(@Args('input') input: AcceptInvitationInput) {
    return this.inviting.accept(input);
  }

  @Command(() => SignedOutType)
  signOut() {
    return this.sessions.signOut();
  }
}
