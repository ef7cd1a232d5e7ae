// What a proposal says to weigh it by: steps, cost, and the effects per municipality. Form is checked here, meaning by the rules.
import type { ChosenKey } from '@hanze/shared/sharing/keys/registry';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Cents, DayScalar } from '../platform/scalars';

@InputType()
export class ProposalStepInput {
  @Field()
  what!: string;

  @Field({ description: 'Code of the power that is used.' })
  power!: string;

  @Field({ description: 'Code of who takes the step.' })
  by!: string;

  @Field(() => DayScalar, { nullable: true })
  on!: string | null;
}

@InputType()
export class AlternativeKeyInput {
  @Field()
  code!: string;

  @Field({ description: 'Arguments as a JSON text.' })
  arguments!: string;
}

@InputType()
export class ProposalCostInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => Int, { description: 'The book year of which the key and the counts are taken.' })
  year!: number;

  @Field(() => Cents)
  once!: number;

  @Field(() => Cents)
  yearly!: number;

  @Field(() => [AlternativeKeyInput])
  alternatives!: readonly AlternativeKeyInput[];
}

@InputType()
export class ProposedBenefitInput {
  @Field()
  kind!: string;

  @Field()
  description!: string;

  @Field()
  department!: string;

  @Field(() => String, { nullable: true })
  owner!: string | null;

  @Field()
  unit!: string;

  @Field(() => String, { nullable: true, description: 'A decimal figure; null when nobody measured it yet.' })
  baseline!: string | null;

  @Field()
  target!: string;

  @Field(() => DayScalar)
  targetOn!: string;

  @Field({ description: 'up or down: which way is better.' })
  direction!: string;
}

@InputType()
export class MunicipalEffectInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => Int, { nullable: true })
  wave!: number | null;

  @Field()
  worksDifferently!: string;

  @Field()
  touchesPolicy!: string;

  @Field()
  staysLocal!: string;

  @Field(() => DayScalar, { nullable: true })
  staysLocalUntil!: string | null;

  @Field(() => Cents, { nullable: true })
  exitBefore!: number | null;

  @Field(() => Cents, { nullable: true })
  exitAfter!: number | null;

  @Field(() => [ProposedBenefitInput])
  promises!: readonly ProposedBenefitInput[];
}

/** A key as an input writes it, as the rules read it. What the JSON does not hold is refused by the key itself. */
export const keyGiven = ({ code, arguments: given }: AlternativeKeyInput): ChosenKey => {
  let read: unknown = null;
  try {
    read = JSON.parse(given);
  } catch {
    // no JSON is no arguments: the key says which it misses
  }
  return { code: code as ChosenKey['code'], arguments: read };
};
