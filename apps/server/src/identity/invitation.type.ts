// What inviting somebody gives back: the link itself only where no mail could be sent.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/scalars';

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID)
  personId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'To hand over yourself; null when it was mailed, or when the person has an account already.',
  })
  link!: string | null;

  @Field()
  mailed!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  expiresAt!: string | null;
}
