// A person as screens see it.
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Language } from '@hanze/shared/kernel/text';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { InstantScalar } from '../platform/scalars';
import { MandateType } from './mandate.type';

@ObjectType('Person')
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  email!: string;

  @Field(() => String)
  language!: Language;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when the account is closed.' })
  blockedAt!: string | null;

  @Field({ description: 'A person of the example region.' })
  example!: boolean;

  @Field(() => [MandateType], { description: 'As far as the viewer may see them, also those that ended.' })
  mandates?: MandateType[];

  @Field(() => [String], { description: 'Commands the viewer may run on this person.' })
  viewerCan?: CommandName[];
}

export const PersonConnection = connectionOf(PersonType, 'Person');
