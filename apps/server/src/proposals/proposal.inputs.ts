// What the commands on proposals ask for. Form is checked here, meaning by the rules.
import { Field, ID, InputType, Int } from '@nestjs/graphql';

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

  @Field(() => Int, { description: 'Index of the option that is proposed.' })
  chosen!: number;

  @Field()
  downsides!: string;

  @Field()
  withoutScreen!: string;

  @Field(() => String, { nullable: true, defaultValue: null, description: 'The change set as JSON; nothing when no records change.' })
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
