// Keys as screens see them: what each covers from when, and what was counted for them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@ObjectType('KeyCover')
export class KeyCoverType {
  @Field()
  group!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which another key covers it.' })
  until!: string | null;
}

@ObjectType('CostKey', { description: 'A key from a day on, with the words it rests on.' })
export class CostKeyType {
  @Field(() => String, { nullable: true, description: 'Number of the decision that made or last changed it.' })
  decisionCode!: string | null;

  @Field(() => ID)
  id!: string;

  @Field()
  code!: string;

  @Field({ description: 'Arguments as a JSON text.' })
  arguments!: string;

  @Field(() => Int)
  yearsBack!: number;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The first day on which it covers nothing any more.' })
  until!: string | null;

  @Field()
  clause!: string;

  @Field(() => [KeyCoverType], { description: 'The groups it covers or covered.' })
  covers!: KeyCoverType[];
}

@ObjectType('RecordedDriver')
export class RecordedDriverType {
  @Field({ description: 'What keys call it.' })
  code!: string;

  @Field()
  name!: string;

  @Field(() => DayScalar)
  referenceDay!: string;

  @Field(() => Int, { description: 'How many participants were counted.' })
  count!: number;
}
