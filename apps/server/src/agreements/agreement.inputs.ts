// What the commands on agreements ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@InputType()
export class AgreementPartyInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'participant, client, provider, controller or processor, as the kind allows.' })
  role!: string;
}

@InputType()
export class RegisterAgreementInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field({ description: 'arrangement, service, covenant, processing or addendum.' })
  kind!: string;

  @Field()
  title!: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'The framework agreement it is a part of.' })
  partOfId!: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, {
    nullable: true,
    defaultValue: null,
    description: 'The first day on which it no longer holds; null for an indefinite time.',
  })
  until!: string | null;

  @Field(() => Int, { description: '0 when notice is not needed.' })
  noticeMonths!: number;

  @Field({ description: 'ends, tacit or decided.' })
  renewal!: string;

  @Field(() => Int, { description: 'By how many months it is renewed tacitly; 0 when it is not.' })
  renewalMonths!: number;

  @Field(() => [AgreementPartyInput])
  parties!: AgreementPartyInput[];
}

@InputType()
export class JoinAgreementInput extends AgreementPartyInput {
  @Field(() => ID)
  agreementId!: string;

  @Field(() => DayScalar)
  from!: string;
}

@InputType()
export class ClauseInput {
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'The clause of the version before that it continues; null for a new one.',
  })
  key!: string | null;

  @Field({ description: '12 or 12a.' })
  number!: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  chapter!: string | null;

  @Field()
  title!: string;

  @Field({ description: 'The text that binds, in Markdown.' })
  legal!: string;

  @Field({ description: 'The same in plain words.' })
  plain!: string;
}

@InputType()
export class AdoptAgreementVersionInput {
  @Field(() => ID)
  agreementId!: string;

  @Field(() => Int, { description: 'The number of the version it follows; 0 for the first.' })
  follows!: number;

  @Field(() => DayScalar)
  from!: string;

  @Field({ description: 'By which decisions it came to be, in words.' })
  basis!: string;

  @Field(() => [ClauseInput])
  clauses!: ClauseInput[];
}
