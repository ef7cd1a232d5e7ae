// What the commands around signing in ask for. Form is checked here, meaning by the rules.
import { Field, InputType } from '@nestjs/graphql';
import type { Language } from '@hanze/shared/kernel/text';

@InputType()
export class SignInInput {
  @Field()
  email!: string;

  @Field()
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of the authenticator app, or a recovery code. Empty before a second factor was added.',
  })
  code!: string | null;
}

@InputType()
export class CompleteSetUpInput {
  @Field({ description: 'From the link that the server printed.' })
  token!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => String, { nullable: true, description: 'Null for who adds a passkey next.' })
  password!: string | null;

  @Field(() => String, { nullable: true })
  language!: Language | null;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'From the link in the invitation.' })
  token!: string;

  @Field(() => String, { nullable: true, description: 'Null for who adds a passkey next.' })
  password!: string | null;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'Null only when the account has no password yet.' })
  current!: string | null;

  @Field()
  password!: string;
}

@InputType({ description: 'One of the two.' })
export class StepUpInput {
  @Field(() => String, { nullable: true, description: 'Of the authenticator app, or a recovery code.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'The JSON the browser gave for the options of beginStepUp.' })
  passkey!: string | null;
}
