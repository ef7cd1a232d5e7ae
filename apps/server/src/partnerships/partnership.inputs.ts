// What the commands on partnerships ask for. Form is checked here, meaning by the rules.
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { Field, InputType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
export class FoundPartnershipInput {
  @Field()
  name!: string;

  @Field()
  shortName!: string;

  @Field(() => String)
  legalForm!: LegalForm;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => String, { nullable: true })
  seat!: string | null;

  @Field(() => String, { nullable: true })
  purpose!: string | null;
}
