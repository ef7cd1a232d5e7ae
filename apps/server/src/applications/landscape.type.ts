// The landscape as screens see it: plain rows, put together by the rule of shared in the browser as it is on the server.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar } from '../platform/scalars';

@ObjectType('ReferenceComponent', { description: 'What an application is for, in the words of GEMMA.' })
export class ReferenceComponentType {
  @Field(() => ID)
  id!: string;

  @Field()
  gemmaId!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  domain!: string | null;
}

@ObjectType('LandscapeOrganisation')
export class LandscapeOrganisationType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Inhabitants, newest figure.' })
  inhabitants!: number | null;
}

@ObjectType('LandscapeApplication')
export class LandscapeApplicationType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  supplier!: string | null;

  @Field(() => String, { nullable: true })
  release!: string | null;

  @Field(() => [ID])
  componentIds!: string[];
}

@ObjectType('LandscapeUse')
export class LandscapeUseType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  applicationId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  phase!: string;

  @Field(() => Int)
  degree!: number;

  @Field(() => String, { nullable: true })
  time!: string | null;

  @Field(() => String, { nullable: true })
  hosting!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it moves to, on moveOn.' })
  plannedHosting!: string | null;

  @Field(() => DayScalar, { nullable: true })
  moveOn!: string | null;

  @Field(() => Int, { nullable: true })
  users!: number | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Why this organisation deviates from what is shared.' })
  deviationReason!: string | null;

  @Field(() => Cents, { nullable: true, description: 'What the deviation costs a year.' })
  deviationCents!: number | null;

  @Field(() => DayScalar, { nullable: true })
  deviationUntil!: string | null;
}

@ObjectType('LandscapeContract')
export class LandscapeContractType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  applicationId!: string;

  @Field(() => [ID])
  organisationIds!: string[];

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { description: 'The first day on which it no longer holds.' })
  end!: string;

  @Field(() => Int)
  noticeMonths!: number;

  @Field(() => Int)
  procurementMonths!: number;

  @Field(() => Int, { nullable: true })
  extensionMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many extensions are left; null where it does not say.' })
  extensionsLeft!: number | null;

  @Field(() => Cents)
  yearlyCents!: number;

  @Field(() => DayScalar, { description: 'End less notice less procurement: the last day to decide about its successor.' })
  decideBy!: string;
}

@ObjectType('Landscape', { description: 'Who uses which application for what, on a day.' })
export class LandscapeType {
  @Field(() => ID, { description: 'The id of the partnership.' })
  id!: string;

  @Field(() => String, { description: 'What the partnership is called.' })
  partnershipName!: string;

  @Field(() => DayScalar)
  day!: string;

  @Field(() => [LandscapeOrganisationType], { description: 'Participants on the day, by name.' })
  organisations!: LandscapeOrganisationType[];

  @Field(() => [ReferenceComponentType], { description: 'Those that an application of this landscape fills.' })
  components!: ReferenceComponentType[];

  @Field(() => [LandscapeApplicationType])
  applications!: LandscapeApplicationType[];

  @Field(() => [LandscapeUseType])
  uses!: LandscapeUseType[];

  @Field(() => [LandscapeContractType], { description: 'Contracts that hold on the day.' })
  contracts!: LandscapeContractType[];

  @Field(() => [String], { description: 'registerApplication, importLandscape: what the viewer may do here.' })
  viewerCan!: string[];
}
