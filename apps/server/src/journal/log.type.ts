// The transparency log as screens and programs see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { InstantScalar } from '../platform/scalars';

@ObjectType('LogWitness', { description: 'A participant that keeps the last state of the log and cosigns only what extends it.' })
export class LogWitnessType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { nullable: true })
  organisationName?: string | null;

  @Field({ description: 'name+id+key: what a receipt is checked against.' })
  key!: string;

  @Field(() => InstantScalar)
  since!: string;

  @Field(() => InstantScalar, { nullable: true })
  ended!: string | null;

  @Field(() => Int, { nullable: true, description: 'The largest size it cosigned; null when it cosigned nothing yet.' })
  cosignedSize?: number | null;

  @Field(() => InstantScalar, { nullable: true })
  cosignedAt?: string | null;
}

@ObjectType('LogEntry', { description: 'One leaf of the log.' })
export class LogEntryType {
  @Field(() => Int)
  index!: number;

  @Field({ description: 'key, act, decision or document.' })
  type!: string;

  @Field(() => ID, { nullable: true })
  recordId!: string | null;

  @Field()
  command!: string;

  @Field(() => InstantScalar)
  at!: string;

  @Field({ description: 'What was recorded, in canonical JSON.' })
  leaf!: string;

  @Field(() => String, { nullable: true, description: 'Who acted; null for scheduled work and where the name was erased.' })
  by!: string | null;

  @Field(() => Int, { description: 'Participants whose witness cosigned a state that has this leaf.' })
  cosignedBy!: number;

  @Field({ description: 'Where the receipt can be fetched.' })
  receipt!: string;
}

export const LogEntryConnection = connectionOf(LogEntryType, 'LogEntry');

@ObjectType('Log', { description: 'The transparency log of a partnership.' })
export class LogType {
  @Field(() => ID)
  partnershipId!: string;

  @Field({ description: 'Its name, frozen in its first leaf.' })
  origin!: string;

  @Field(() => Int)
  size!: number;

  @Field({ description: 'Hash of the whole, in base64.' })
  root!: string;

  @Field({ description: 'The signed state, with the cosignatures under it.' })
  checkpoint!: string;

  @Field(() => [String], { description: 'Every key that signed for it, the oldest first.' })
  keys!: string[];

  @Field(() => [LogWitnessType], { description: 'Also those that ended.' })
  witnesses!: LogWitnessType[];

  @Field(() => Int, { description: 'Participants whose witness cosigned the log as it is now.' })
  cosignedBy!: number;

  @Field(() => Int, { description: 'Participants that could.' })
  participantCount!: number;

  @Field(() => String, { nullable: true, description: 'What the log does not prove as long as nobody cosigned it.' })
  limit!: string | null;

  @Field({ description: 'Where the whole log can be fetched.' })
  export!: string;
}

@ObjectType('ErasedNames', { description: 'How often a name was erased; the leaves and their proofs stay.' })
export class ErasedNamesType {
  @Field(() => ID)
  personId!: string;

  @Field(() => Int)
  count!: number;
}
