// Change sets as screens see them: every change in words, and every record before and after.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, InstantScalar } from '../../platform/scalars';

@ObjectType('ChangedField')
export class ChangedFieldType {
  @Field()
  label!: string;

  @Field(() => String, { nullable: true, description: 'In words; null where there was nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType('ChangedRecord', { description: 'One record that a change makes or alters.' })
export class ChangedRecordType {
  @Field()
  record!: string;

  @Field(() => ID, { description: 'Of what is yet to be made: a name within the set.' })
  id!: string;

  @Field()
  isNew!: boolean;

  @Field()
  subject!: string;

  @Field(() => [ID], { nullable: true, description: 'Whose it is; null when it concerns every member.' })
  organisationIds!: readonly string[] | null;

  @Field(() => [ChangedFieldType])
  fields!: ChangedFieldType[];
}

@ObjectType('ChangeProblem')
export class ChangeProblemType {
  @Field(() => Int, { description: 'Index of the change.' })
  step!: number;

  @Field()
  message!: string;

  @Field({ description: 'The field in question.' })
  path!: string;
}

@ObjectType('ChangeStep')
export class ChangeStepType {
  @Field({ description: 'Code of the kind of change.' })
  kind!: string;

  @Field()
  label!: string;

  @Field(() => String, { nullable: true, description: 'What it does, in one sentence; null when it cannot be done.' })
  sentence!: string | null;

  @Field(() => [ChangedRecordType])
  records!: ChangedRecordType[];
}

@ObjectType('ChangeMember')
export class ChangeMemberType {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType('ChangeSet', { description: 'What a proposal or a decision changes in landscape, contracts, budget, keys and participation.' })
export class ChangeSetType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'As the editor reads and writes it: JSON.' })
  document!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Not carried out before this day; null for at once.' })
  takesEffectOn!: string | null;

  @Field({ description: 'proposed, voted, rejected, waits, ready, stale or executed.' })
  state!: string;

  @Field(() => [ChangeStepType])
  steps!: ChangeStepType[];

  @Field(() => [ChangeProblemType], { description: 'Why it cannot be carried out as it stands.' })
  problems!: ChangeProblemType[];

  @Field(() => [ChangeMemberType])
  members!: readonly ChangeMemberType[];

  @Field(() => InstantScalar, { nullable: true })
  executedAt!: string | null;
}

@ObjectType('ChangeChoice', { description: 'Something a change can name.' })
export class ChangeChoiceType {
  @Field()
  record!: string;

  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}
