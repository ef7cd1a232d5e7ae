// What the commands on costs ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Cents, DayScalar } from '../platform/scalars';

@InputType()
export class DefineCostGroupInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field()
  name!: string;

  @Field({ description: 'recurring or once.' })
  recurrence!: string;

  @Field({ description: 'base or plus.' })
  package!: string;

  @Field(() => [ID], { description: 'Organisations that take a plus package; none for a base package.' })
  takerIds!: string[];
}

@InputType()
export class EnterCostLineInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => Int, { description: 'The book year.' })
  year!: number;

  @Field({ description: 'budget, change, actual or forecast.' })
  kind!: string;

  @Field(() => Cents, { description: 'Excluding VAT.' })
  amount!: number;

  @Field(() => Cents)
  vat!: number;

  @Field()
  description!: string;

  @Field(() => DayScalar)
  day!: string;

  @Field({ description: 'Invoice, decision or file it comes from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Price index against the year before, in percent: 3.1.' })
  indexPercent!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the VAT that participants get back from the compensation fund, in percent.',
  })
  compensablePercent!: string | null;

  @Field(() => String, { nullable: true, description: 'How much was taken.' })
  volume!: string | null;
}

@InputType()
export class AdoptAllocationInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => [ID])
  groupIds!: string[];

  @Field({ description: 'Code of the key, such as single or mixed.' })
  code!: string;

  @Field({ description: 'Arguments of the key, as a JSON text.' })
  arguments!: string;

  @Field(() => Int, { description: 'Counts are those of 1 January, this many years before the book year.' })
  yearsBack!: number;

  @Field(() => DayScalar)
  from!: string;

  @Field({ description: 'The words of the agreement or decision it rests on.' })
  clause!: string;

  @Field(() => ID, { nullable: true, description: 'The decision that adopted it; left out when it was adopted before Hanze.' })
  decisionId?: string | null;
}

@InputType()
export class CountInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'A whole number, a decimal or a fraction.' })
  value!: string;
}

@InputType()
export class RecordDriverInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field({ description: 'What is counted, in the plural.' })
  name!: string;

  @Field(() => DayScalar)
  referenceDay!: string;

  @Field()
  source!: string;

  @Field(() => [CountInput])
  counts!: CountInput[];
}
