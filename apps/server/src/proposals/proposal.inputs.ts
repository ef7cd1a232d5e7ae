// What the commands on proposals ask for. Form is checked here, meaning by the rules.
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { ProposalStep } from '@hanze/shared/proposals/steps';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { keyGiven, MunicipalEffectInput, ProposalCostInput, ProposalStepInput } from './weighing.inputs';

@InputType()
export class ProposalOptionInput {
  @Field()
  name!: string;

  @Field()
  summary!: string;

  @Field({ description: 'Things stay as they are.' })
  nothing!: boolean;
}

@InputType()
export class ProposalTextInput {
  @Field()
  title!: string;

  @Field({ description: 'Markdown source.' })
  text!: string;

  @Field(() => [String])
  resolutions!: readonly string[];

  @Field(() => [ProposalOptionInput])
  options!: readonly ProposalOptionInput[];

  @Field(() => Int, { description: 'Index of the option that is proposed; -1 while none is.' })
  chosen!: number;

  @Field()
  downsides!: string;

  @Field()
  withoutScreen!: string;

  @Field(() => [ProposalStepInput])
  steps!: readonly ProposalStepInput[];

  @Field(() => ProposalCostInput, { nullable: true, defaultValue: null })
  cost!: ProposalCostInput | null;

  @Field(() => [MunicipalEffectInput])
  effects!: readonly MunicipalEffectInput[];

  @Field(() => String, {
    nullable: true,
    description: 'The change set as JSON; null when no records change. A revision without it keeps the one it had.',
  })
  changes?: string | null;
}

@InputType()
export class DraftProposalInput extends ProposalTextInput {
  @Field(() => ID)
  partnershipId!: string;

  @Field(() => ID, { description: 'The body that decides.' })
  bodyId!: string;
}

@InputType()
export class ReviseProposalInput extends ProposalTextInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The edition one started from: a newer one is not overwritten.' })
  edition!: number;
}

/** The words of an input as the rules read them; codes are checked there. */
export const textGiven = ({ cost, steps, effects, ...rest }: ProposalTextInput): ProposalText => ({
  ...rest,
  cost: cost && { ...cost, alternatives: cost.alternatives.map(keyGiven) },
  steps: steps as readonly ProposalStep[],
  effects: effects as readonly MunicipalEffect[],
});

@InputType()
export class TakePositionInput {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => Int, { description: 'The edition one has read.' })
  edition!: number;

  @Field()
  stance!: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  reason!: string | null;

  @Field(() => String, { nullable: true, defaultValue: null })
  conditions!: string | null;
}
