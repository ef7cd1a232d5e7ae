// What adding a factor gives back: what to scan, what to write down once, and whoever is signed in afterwards.
import { Field, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './viewer.type';

@ObjectType('TotpEnrolment')
export class TotpEnrolmentType {
  @Field({ description: 'To type into the app, for who cannot scan.' })
  secret!: string;

  @Field({ description: 'To draw as a QR code.' })
  uri!: string;
}

@ObjectType('RecoveryCodes')
export class RecoveryCodesType {
  @Field(() => [String], { description: 'Shown once: nobody can look them up later.' })
  codes!: string[];
}

@ObjectType('FactorChange')
export class FactorChangeType {
  @Field(() => ViewerType)
  readonly viewer = new ViewerType();

  @Field(() => [String], { description: 'New recovery codes, shown once; empty when the account still has some.' })
  readonly recoveryCodes: string[];

  constructor(recoveryCodes: string[]) {
    this.recoveryCodes = recoveryCodes;
  }
}

@ObjectType('PasskeyOptions')
export class PasskeyOptionsType {
  @Field({ description: "JSON to hand to the browser's passkey dialogue." })
  options!: string;
}
