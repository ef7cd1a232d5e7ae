// The ten-point scan as screens see it: of one municipality, and of all side by side.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents, DayScalar, InstantScalar } from '../platform/scalars';

@ObjectType('ScanEvidence')
export class ScanEvidenceType {
  @Field()
  words!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The day it speaks of.' })
  on!: string | null;
}

@ObjectType('ScanPoint', { description: 'What the scan says about one of the ten points.' })
export class ScanPointType {
  @Field({ description: 'Code of the point.' })
  point!: string;

  @Field({ description: 'in-order, attention, act or unknown' })
  state!: string;

  @Field(() => [ScanEvidenceType])
  evidence!: ScanEvidenceType[];

  @Field(() => [String], { description: 'What the evidence lacks, most urgent first.' })
  missing!: string[];

  @Field(() => String, { nullable: true, description: 'The one next step.' })
  next!: string | null;

  @Field(() => String, { nullable: true, description: 'Its state in the scan kept last; null without one.' })
  before!: string | null;
}

@ObjectType('CostComparison', { description: 'What ICT costs per inhabitant beside a published figure.' })
export class CostComparisonType {
  @Field(() => Int)
  bookYear!: number;

  @Field(() => Cents)
  centsPerInhabitant!: number;

  @Field(() => Int)
  figureBookYear!: number;

  @Field(() => Int, { description: 'Whole euros per inhabitant.' })
  figureEuros!: number;

  @Field(() => Cents, { description: 'Own less published; positive is dearer.' })
  differenceCents!: number;

  @Field(() => [String])
  remarks!: string[];

  @Field()
  source!: string;
}

@ObjectType('StateRecord', { description: 'What a municipality wrote down about its ICT.' })
export class StateRecordType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Code of its kind.' })
  kind!: string;

  @Field(() => DayScalar)
  on!: string;

  @Field({ description: 'It in one line.' })
  line!: string;

  @Field({ description: 'The filled-in form, JSON.' })
  facts!: string;

  @Field(() => String, { nullable: true })
  recordedByName!: string | null;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@ObjectType('MunicipalScan', { description: 'The ten points of one municipality.' })
export class MunicipalScanType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field()
  partnershipName!: string;

  @Field(() => [ScanPointType])
  points!: ScanPointType[];

  @Field(() => CostComparisonType, { nullable: true })
  cost!: CostComparisonType | null;

  @Field(() => [StateRecordType], { description: 'What stands, newest first.' })
  records!: StateRecordType[];

  @Field(() => InstantScalar, { nullable: true, description: 'When the scan was kept last.' })
  frozenAt!: string | null;

  @Field(() => [String])
  viewerCan!: string[];
}

@ObjectType('ScanRow', { description: 'The states of the ten points of one municipality.' })
export class ScanRowType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => [String], { description: 'In the order of the points.' })
  states!: string[];
}

@ObjectType('PartnershipScan')
export class PartnershipScanType {
  @Field(() => ID)
  id!: string;

  @Field()
  partnershipName!: string;

  @Field(() => [ScanRowType])
  rows!: ScanRowType[];
}

@ObjectType('FrozenScan')
export class FrozenScanType {
  @Field(() => ID)
  id!: string;

  @Field(() => InstantScalar)
  frozenAt!: string;
}
