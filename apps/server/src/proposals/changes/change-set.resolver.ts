// The API of change sets: names and types only. Writing one down is part of drafting and revising a proposal.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ChangeChoicesReads } from './change-choices.reads';
import { ChangeChoiceType, ChangeSetType } from './change-set.type';
import { ChangeSetReads } from './change-set.reads';

const partnership = { type: () => ID };

@Resolver(() => ChangeSetType)
export class ChangeSetResolver {
  constructor(
    private readonly reads: ChangeSetReads,
    private readonly choosing: ChangeChoicesReads,
  ) {}

  @Query(() => ChangeSetType, { nullable: true, description: 'Of a proposal (V-2026-004) or a decision (B-2026-004).' })
  changeSet(@Args('slug') slug: string, @Args('code') code: string) {
    return this.reads.one(slug, code);
  }

  @Query(() => ChangeSetType, { nullable: true, description: 'A set that is being written, on the records of now.' })
  previewChanges(@Args('partnershipId', partnership) partnershipId: string, @Args('document') document: string) {
    return this.choosing.preview(partnershipId, document);
  }

  @Query(() => [ChangeChoiceType], { description: 'What changes of this partnership can name.' })
  changeChoices(@Args('partnershipId', partnership) partnershipId: string) {
    return this.choosing.choices(partnershipId);
  }

  @Query(() => ChangeSetType, { nullable: true, description: 'The set that a template writes from the answers, as JSON.' })
  writeTemplate(
    @Args('partnershipId', partnership) partnershipId: string,
    @Args('template') template: string,
    @Args('answers') answers: string,
  ) {
    return this.choosing.written(partnershipId, template, answers);
  }
}
