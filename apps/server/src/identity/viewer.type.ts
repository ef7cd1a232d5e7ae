// Whoever is signed in, as every screen sees it: the person, the mandates to choose from, the session, and what is still missing.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/scalars';

/** Its fields are read when they are asked for, after the command that returned it was committed. */
@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerType {}

@ObjectType('ViewerPartnership', { description: 'A partnership the viewer acts in.' })
export class ViewerPartnershipType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses.' })
  slug!: string;

  @Field()
  shortName!: string;

  @Field(() => String, { nullable: true })
  legalForm!: string | null;

  @Field(() => Int, { description: 'Who take part today.' })
  participantCount!: number;
}

@ObjectType('SignedOut')
export class SignedOutType {
  @Field()
  done: boolean = true;
}

@ObjectType('Session')
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar)
  lastSeenAt!: string;

  @Field(() => InstantScalar, { description: 'When it ends if nothing more is heard.' })
  expiresAt!: string;

  @Field({ description: 'The browser, as it called itself.' })
  agent!: string;

  @Field()
  address!: string;

  @Field({ description: 'The session in which this was asked.' })
  current!: boolean;
}

@ObjectType('Passkey')
export class PasskeyType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  lastUsedAt!: string | null;

  @Field({ description: 'Kept for the person on more devices than one.' })
  synced!: boolean;
}

@ObjectType('Factors', { description: 'What the person can show to prove who they are.' })
export class FactorsType {
  @Field()
  password!: boolean;

  @Field()
  totp!: boolean;

  @Field(() => [PasskeyType])
  passkeys!: PasskeyType[];

  @Field(() => Int)
  recoveryCodesLeft!: number;
}
