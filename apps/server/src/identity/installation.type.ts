// What anyone may know of this installation before signing in, and the cards of the example region.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MandateType } from './mandate.type';

@ObjectType('Installation')
export class InstallationType {
  @Field({ description: 'Nobody can sign in yet: open the link that the server printed.' })
  isEmpty!: boolean;

  @Field({ description: "'example', 'development' or 'production'." })
  mode!: string;

  @Field()
  version!: string;

  @Field({ description: 'Invitations go by mail; otherwise the inviter hands over the link.' })
  smtpConfigured!: boolean;
}

@ObjectType('ExampleCard', { description: 'Sign-in card of a person of the example region.' })
export class ExampleCardType {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field(() => [MandateType])
  mandates!: MandateType[];
}
