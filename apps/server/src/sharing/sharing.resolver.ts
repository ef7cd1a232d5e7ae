// The API of costs: names and types only.
import type { CommandName } from '@hanze/shared/identity/commands';
import { sharingCommands } from '@hanze/shared/sharing/commands';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { CostLinesArgs, StatementArgs } from './cost.args';
import { CostModelReads } from './cost-model.reads';
import { CostModelType } from './cost-model.type';
import { CostReads } from './cost.reads';
import { CostLineConnection, CostYearType } from './cost.type';
import { CostYearReads } from './cost-year.reads';
import { StatementReads } from './statement.reads';
import { StatementType } from './statement.type';

const commandsOfCosts = Object.keys(sharingCommands) as CommandName[];

@Resolver(() => CostYearType)
export class SharingResolver {
  constructor(
    private readonly costs: CostReads,
    private readonly years: CostYearReads,
    private readonly models: CostModelReads,
    private readonly statements: StatementReads,
  ) {}

  @Query(() => CostYearType, { nullable: true })
  costYear(
    @Args('slug') slug: string,
    @Args('year', { type: () => Int, nullable: true, description: 'This year, or the last with costs, when left out.' }) year:
      | number
      | null,
  ) {
    return this.years.one(slug, year);
  }

  @Query(() => CostLineConnection)
  costLines(@Args() args: CostLinesArgs) {
    return this.costs.lines(args);
  }

  @Query(() => StatementType, { nullable: true })
  statement(@Args() args: StatementArgs) {
    return this.statements.one(args);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on these costs.' })
  viewerCan(@Parent() { partnershipId }: CostYearType): CommandName[] {
    return viewerCan(commandsOfCosts, { partnershipId });
  }

  @ResolveField(() => CostModelType, { nullable: true, description: 'What the costs of the year are made of, when that was recorded.' })
  costModel(@Parent() { partnershipId, year }: CostYearType) {
    return this.models.standing(partnershipId, year);
  }
}
