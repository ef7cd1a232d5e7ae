// A line of the journal as screens see it.
import type { CommandName } from '@hanze/shared/identity/commands';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';

@ObjectType('FieldChange')
export class FieldChangeType {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;
}

@ObjectType('JournalEntry', { description: 'Who did what, for whom, to which record. Never changed, never removed.' })
export class JournalEntryType {
  @Field(() => Int)
  seq!: number;

  @Field({ description: 'Instant, UTC.' })
  at!: string;

  @Field(() => String)
  command!: CommandName;

  @Field({ description: 'The name the person had then.' })
  personName!: string;

  @Field(() => ID, { nullable: true })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation on whose behalf.' })
  actingFor!: string | null;

  @Field({ description: 'The kind of record.' })
  record!: string;

  @Field(() => ID)
  recordId!: string;

  @Field(() => String, { description: 'created, changed or removed' })
  act!: string;

  @Field(() => ID, { nullable: true })
  partnershipId!: string | null;

  @Field(() => String, { nullable: true })
  partnershipName!: string | null;

  @Field(() => [FieldChangeType])
  changes!: FieldChangeType[];
}

export const JournalConnection = connectionOf(JournalEntryType, 'Journal');
