// What a mandate says of itself beyond its own columns. Lists bring the names along; after a command they are looked up.
import type { CommandName } from '@hanze/shared/identity/commands';
import { standing } from '@hanze/shared/identity/mandate';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { loader } from '../platform/loader';
import { MandateReads } from './mandate.reads';
import { supportsOf } from './mandate.supports';
import { MandateStandingType, MandateType } from './mandate.type';

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

  @ResolveField(() => MandateStandingType)
  async standing(@Parent() { id }: MandateType): Promise<MandateStandingType> {
    const row = found((await this.placesOf(id)) ?? null);
    return standing({ period: row }, supportsOf(row.from, row), today());
  }

  private placesOf(id: string) {
    return loader(this.reads, 'places', (ids) => this.reads.places(ids)).load(id);
  }

  private named(mandate: MandateType, name: Name): string | null | Promise<string | null> {
    const known = mandate[name];
    if (known !== undefined) return known;
    return this.placesOf(mandate.id).then((row) => row?.[name] ?? null);
  }
}
