// What granting a mandate asks for, on its own or with an invitation.
import type { Role } from '@hanze/shared/identity/roles';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { Language } from '@hanze/shared/kernel/text';
import { DayScalar } from '../platform/scalars';

@InputType({
  description: 'A role and where it is held: an organisation, a partnership, both with a body (a seat), or none (this installation).',
})
export class MandateInput {
  @Field(() => String)
  role!: Role;

  @Field(() => ID, { nullable: true, defaultValue: null })
  organisationId!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null })
  partnershipId!: string | null;

  @Field(() => ID, { nullable: true, defaultValue: null })
  bodyId!: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, defaultValue: null })
  until!: string | null;
}

@InputType()
export class GrantMandateInput extends MandateInput {
  @Field(() => ID)
  personId!: string;
}

@InputType()
export class InvitePersonInput {
  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  language!: Language | null;

  @Field(() => MandateInput)
  mandate!: MandateInput;
}
