// What a mandate says of itself beyond its row.
import type { CommandName } from '@hanze/shared/identity/commands';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { MandateType } from './mandate.type';

@Resolver(() => MandateType)
export class MandateResolver {
  @ResolveField(() => [String], { description: 'Commands the viewer may run on this mandate.' })
  viewerCan(@Parent() mandate: MandateType): CommandName[] {
    return viewerCan(['endMandate'], mandate);
  }
}
