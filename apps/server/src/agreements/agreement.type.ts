// Agreements, their parties, versions and clauses, as screens see them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('AgreementParty')
export class AgreementPartyType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field({ description: 'participant, client, provider, controller or processor.' })
  role!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;
}

@ObjectType('Agreement', { description: 'An agreement between partners: its text is in its versions.' })
export class AgreementType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'arrangement, service, covenant, processing or addendum.' })
  kind!: string;

  @Field()
  title!: string;

  @Field(() => ID, { nullable: true, description: 'The framework agreement it is a part of.' })
  partOfId!: string | null;

  @Field(() => String, { nullable: true })
  partOfTitle!: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it no longer holds, tacit renewals counted; null for an indefinite time.',
  })
  until!: string | null;

  @Field(() => Int)
  noticeMonths!: number;

  @Field({ description: 'ends, tacit or decided.' })
  renewal!: string;

  @Field(() => Int)
  renewalMonths!: number;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of notice, or without notice the last day itself.' })
  noticeBy!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which one must begin to think about it.' })
  alarmOn!: string | null;

  @Field({ description: 'The article or practice that the alarm comes from.' })
  alarmWhy!: string;

  @Field({ description: 'running, alarm (decide now), past (too late for notice) or ended.' })
  standing!: string;

  @Field(() => [AgreementPartyType], { description: 'Today, and those who left or are to come.' })
  parties!: AgreementPartyType[];

  @Field(() => Int, { nullable: true, description: 'The version that holds today; null when none does yet.' })
  holds!: number | null;

  @Field(() => Int, { description: 'How many versions there are.' })
  versions!: number;

  /** Not shown; the policy asks it. */
  partnershipId!: string;
}

@ObjectType('AgreementClause')
export class AgreementClauseType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What stays the same when the clause is renumbered.' })
  key!: string;

  @Field()
  number!: string;

  @Field(() => String, { nullable: true })
  chapter!: string | null;

  @Field()
  title!: string;

  @Field({ description: 'The text that binds, in Markdown.' })
  legal!: string;

  @Field({ description: 'The same in plain words.' })
  plain!: string;
}

@ObjectType('AgreementVersion', { description: 'A sealed text: never changed, only followed.' })
export class AgreementVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'From when the next version holds.' })
  until!: string | null;

  @Field()
  basis!: string;

  @Field({ description: 'SHA-256 of the sealed text, in base64.' })
  seal!: string;

  @Field(() => InstantScalar)
  sealedAt!: string;

  @Field(() => String, { nullable: true })
  sealedByName!: string | null;

  /** Not shown; the seal covers it. */
  title!: string;
}
