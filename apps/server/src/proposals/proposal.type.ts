// Proposals as screens see them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/connection';
import { InstantScalar } from '../platform/scalars';

@ObjectType('Position', { description: 'What a participant thinks of it before the vote.' })
export class PositionType {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the position; null when none was taken.' })
  stance!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  conditions!: string | null;

  @Field(() => String, { nullable: true })
  takenByName!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  at!: string | null;

  @Field(() => Int, { nullable: true, description: 'The edition it is about; older than the newest means: not about what it says now.' })
  edition!: number | null;

  @Field(() => [String], {
    description: 'Codes of the parts that changed materially since that edition: any means that the seal is broken.',
  })
  changedSince!: readonly string[];
}

@ObjectType('Proposal')
export class ProposalType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'V-2026-014.' })
  code!: string;

  @Field()
  title!: string;

  @Field()
  state!: string;

  @Field(() => Int)
  edition!: number;

  @Field(() => ID)
  bodyId!: string;

  @Field({ description: 'The body that decides.' })
  bodyName!: string;

  @Field(() => String, { nullable: true, description: 'Who brings it; null for the office of the partnership.' })
  authorName!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  tabledAt!: string | null;

  @Field(() => InstantScalar, { description: 'When this edition was written.' })
  editedAt!: string;

  /** Not shown; the policy and the reads of its parts ask them. */
  seal!: number;
  partnershipId!: string;
  authorId!: string | null;
}

export const ProposalConnection = connectionOf(ProposalType, 'Proposal');
