// What a mandate says of itself beyond its own columns. Lists bring the names along; after a command they are looked up.
import type { CommandName } from '@hanze/shared/identity/commands';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { loader } from '../platform/loader';
import { MandateReads } from './mandate.reads';
import { MandateType } from './mandate.type';

type Name = 'organisationName' | 'partnershipName' | 'bodyName';

@Resolver(() => MandateType)
export class MandateResolver {
  constructor(private readonly reads: MandateReads) {}

  @ResolveField(() => String, { nullable: true })
  organisationName(@Parent() mandate: MandateType) {
    return this.named(mandate, 'organisationName');
  }

  @ResolveField(() => String, { nullable: true })
  partnershipName(@Parent() mandate: MandateType) {
    return this.named(mandate, 'partnershipName');
  }

  @ResolveField(() => String, { nullable: true })
  bodyName(@Parent() mandate: MandateType) {
    return this.named(mandate, 'bodyName');
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this mandate.' })
  viewerCan(@Parent() mandate: MandateType): CommandName[] {
    return viewerCan(['endMandate'], mandate);
  }

  private named(mandate: MandateType, name: Name): string | null | Promise<string | null> {
    const known = mandate[name];
    if (known !== undefined) return known;
    return loader(this.reads, 'places', (ids) => this.reads.places(ids))
      .load(mandate.id)
      .then((row) => row?.[name] ?? null);
  }
}
