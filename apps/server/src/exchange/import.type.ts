// An import as screens see it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ImportKind', { description: 'How many records of a kind an import makes, changes and leaves as they are.' })
export class ImportKindType {
  @Field()
  kind!: string;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  same!: number;
}

@ObjectType('ImportNote', { description: 'A row that was not taken, or was taken with a remark.' })
export class ImportNoteType {
  @Field()
  file!: string;

  @Field(() => Int)
  line!: number;

  @Field()
  field!: string;

  @Field()
  text!: string;
}

@ObjectType('Import')
export class ImportType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Instant, UTC.' })
  startedAt!: string;

  @Field({ description: 'gathering, reading, previewed, writing, done, failed or cancelled' })
  state!: string;

  @Field(() => Int)
  done!: number;

  @Field(() => Int, { description: '0 when the amount of work is not known.' })
  total!: number;

  @Field(() => [ImportKindType])
  kinds!: ImportKindType[];

  @Field(() => Int)
  rejectedCount!: number;

  @Field(() => [ImportNoteType], { description: 'The first 100; all of them are in the file rejected.csv.' })
  rejected!: ImportNoteType[];

  @Field(() => Int)
  remarkCount!: number;

  @Field(() => [ImportNoteType], { description: 'The first 100.' })
  remarks!: ImportNoteType[];

  @Field(() => String, { nullable: true, description: 'Why the files were refused as a whole.' })
  refusal!: string | null;
}
