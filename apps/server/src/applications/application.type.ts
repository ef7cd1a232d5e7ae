// One application as its own page shows it: everything that is known of its use and its contracts, now and before.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar } from '../platform/scalars';
import {
  LandscapeApplicationType,
  LandscapeContractType,
  LandscapeOrganisationType,
  LandscapeUseType,
  ReferenceComponentType,
} from './landscape.type';

@ObjectType('ApplicationUse')
export class ApplicationUseType extends LandscapeUseType {
  @Field(() => String, { nullable: true, description: 'Number of the decision that made or last changed it.' })
  decisionCode!: string | null;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  applicationOwner!: string | null;

  @Field(() => String, { nullable: true })
  dataOwner!: string | null;

  @Field(() => String, { nullable: true, description: 'Whether its data can be taken apart: yes, partly or no.' })
  separable!: string | null;

  @Field(() => String, { nullable: true, description: 'low, medium or high' })
  availability!: string | null;

  @Field(() => String, { nullable: true })
  integrity!: string | null;

  @Field(() => String, { nullable: true })
  confidentiality!: string | null;

  @Field(() => Boolean, { nullable: true })
  critical!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  privacySensitive!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Within how many hours it must be back.' })
  rtoHours!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many hours of data may be lost.' })
  rpoHours!: number | null;

  @Field(() => String, { nullable: true, description: 'The file it was taken from, or that it was made up.' })
  source!: string | null;

  @Field(() => [String])
  viewerCan!: string[];
}

@ObjectType('Contract')
export class ContractType extends LandscapeContractType {
  @Field(() => String, { nullable: true, description: 'Number of the decision that made or last changed it.' })
  decisionCode!: string | null;

  @Field(() => String, { nullable: true, description: 'licence, maintenance or sla' })
  kind!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which other terms took its place, or on which it was ended early.',
  })
  until!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => [String])
  viewerCan!: string[];
}

@ObjectType('Application')
export class ApplicationType extends LandscapeApplicationType {
  @Field(() => ID)
  partnershipId!: string;

  @Field()
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the package in the national software catalogue.' })
  catalogueId!: string | null;

  @Field(() => [ReferenceComponentType])
  components!: ReferenceComponentType[];

  @Field(() => [ApplicationUseType], { description: 'All use it ever had, newest first.' })
  uses!: ApplicationUseType[];

  @Field(() => [ContractType], { description: 'All contracts it ever had, by their end.' })
  contracts!: ContractType[];

  @Field(() => [LandscapeOrganisationType], { description: 'Who takes part today.' })
  organisations!: LandscapeOrganisationType[];

  @Field(() => [ID], { description: 'Of these, for whom the viewer may record use and contracts.' })
  recordsFor!: string[];

  @Field(() => [String])
  viewerCan!: string[];
}

@ObjectType('ListedApplication', { description: 'An application as a line of the list, on a day.' })
export class ListedApplicationType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true })
  release!: string | null;

  @Field(() => [String], { description: 'The reference components it fills.' })
  functions!: string[];

  @Field(() => Int, { description: 'How many organisations use it.' })
  organisations!: number;

  @Field(() => Cents, { nullable: true, description: 'What its contracts cost a year; null where there is none.' })
  yearlyCents!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'The first end of a contract.' })
  nextEnd!: string | null;
}
