// An import of a ledger as screens see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cents } from '../../platform/scalars';
import { ImportNoteType } from '../import.type';

@ObjectType('LedgerAccount', { description: 'An account or cost centre in the file.' })
export class LedgerAccountType {
  @Field()
  account!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Cents)
  cents!: number;

  @Field({ description: 'A description that stands on it.' })
  example!: string;
}

@ObjectType('LedgerGroup', { description: 'What the import books on a cost group.' })
export class LedgerGroupType {
  @Field(() => ID)
  groupId!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Cents)
  cents!: number;
}

@ObjectType('LedgerProblem', { description: 'Why the columns cannot be read yet.' })
export class LedgerProblemType {
  @Field()
  path!: string;

  @Field()
  message!: string;
}

@ObjectType('LedgerImport')
export class LedgerImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  partnershipId!: string;

  @Field({ description: 'Instant, UTC.' })
  startedAt!: string;

  @Field({ description: 'gathering, reading, previewed, writing, done, failed or cancelled' })
  state!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int, { description: '0 when the amount of work is not known.' })
  total!: number;

  @Field(() => String, { nullable: true })
  file!: string | null;

  @Field(() => [String], { description: 'Heads of the columns.' })
  head!: string[];

  @Field(() => [[String]], { description: 'The first rows, as texts.' })
  sample!: string[][];

  @Field({ description: 'How the file is read, as a JSON text.' })
  mapping!: string;

  @Field({ description: 'Whether it was remembered from an earlier import.' })
  remembered!: boolean;

  @Field(() => LedgerProblemType, { nullable: true })
  problem!: LedgerProblemType | null;

  @Field(() => [LedgerAccountType])
  accounts!: LedgerAccountType[];

  @Field(() => [LedgerGroupType])
  groups!: LedgerGroupType[];

  @Field(() => Int)
  rowCount!: number;

  @Field(() => Int, { description: 'Lines that are not booked yet.' })
  created!: number;

  @Field(() => Int, { description: 'Lines that are here already.' })
  same!: number;

  @Field(() => Int, { description: 'Rows of accounts that are not shared, and rows of 0.' })
  leftOut!: number;

  @Field(() => Int, { description: 'Rows of accounts for which no cost group was chosen yet.' })
  unassigned!: number;

  @Field(() => Int)
  rejectedCount!: number;

  @Field(() => [ImportNoteType], { description: 'The first 100; the first 5,000 are in the file rejected.csv.' })
  rejected!: ImportNoteType[];

  @Field(() => String, { nullable: true, description: 'Why it was refused as a whole, or stopped.' })
  refusal!: string | null;
}
