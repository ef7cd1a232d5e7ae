// The API of agreements: names and types only.
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerCan } from '../platform/authorise';
import { Command } from '../platform/command';
import { DayScalar } from '../platform/scalars';
import { AdoptAgreementVersionInput, JoinAgreementInput, RegisterAgreementInput } from './agreement.inputs';
import { AgreementReads } from './agreement.reads';
import { AgreementClauseType, AgreementType, AgreementVersionType } from './agreement.type';
import { AgreementVersionReads } from './agreement-version.reads';
import { RegisterService } from './register.service';
import { VersionsService } from './versions.service';

const id = { type: () => ID };
const day = { type: () => DayScalar };

@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly versionsOf: VersionsService,
    private readonly reads: AgreementReads,
    private readonly versionReads: AgreementVersionReads,
  ) {}

  @Query(() => [AgreementType], { description: 'The register of a partnership: each framework before its parts.' })
  agreements(@Args('slug') slug: string) {
    return this.reads.list(slug);
  }

  @Query(() => AgreementType, { nullable: true })
  agreement(@Args('slug') slug: string, @Args('id', id) agreementId: string) {
    return this.reads.one(slug, agreementId);
  }

  @Query(() => [AgreementVersionType], { description: 'The latest first.' })
  agreementVersions(@Args('agreementId', id) agreementId: string) {
    return this.versionReads.list(agreementId);
  }

  @Query(() => AgreementVersionType, {
    nullable: true,
    description: 'By its number; without one, the version that holds today, or else the latest.',
  })
  agreementVersion(
    @Args('agreementId', id) agreementId: string,
    @Args('number', { type: () => Int, nullable: true }) number: number | null = null,
  ) {
    return this.versionReads.one(agreementId, number);
  }

  @ResolveField(() => [String], { description: 'Commands the viewer may run on this agreement.' })
  viewerCan(@Parent() agreement: AgreementType): string[] {
    return viewerCan(['joinAgreement', 'leaveAgreement', 'renewAgreement', 'endAgreement', 'adoptAgreementVersion'], agreement);
  }

  @Command(() => AgreementType)
  registerAgreement(@Args('input') input: RegisterAgreementInput) {
    return this.register.register(input).then(this.reads.fresh);
  }

  @Command(() => AgreementType)
  joinAgreement(@Args('input') input: JoinAgreementInput) {
    return this.register.join(input).then(this.reads.fresh);
  }

  @Command(() => AgreementType)
  leaveAgreement(@Args('partyId', id) partyId: string, @Args('until', day) until: string) {
    return this.register.leave(partyId, until).then(this.reads.fresh);
  }

  @Command(() => AgreementType)
  renewAgreement(@Args('id', id) agreementId: string, @Args('until', day) until: string) {
    return this.register.renew(agreementId, until).then(this.reads.fresh);
  }

  @Command(() => AgreementType)
  endAgreement(@Args('id', id) agreementId: string, @Args('until', day) until: string) {
    return this.register.end(agreementId, until).then(this.reads.fresh);
  }

  @Command(() => AgreementVersionType)
  adoptAgreementVersion(@Args('input') input: AdoptAgreementVersionInput) {
    return this.versionsOf.adopt(input).then(this.versionReads.fresh);
  }
}

@Resolver(() => AgreementVersionType)
export class AgreementVersionResolver {
  constructor(private readonly reads: AgreementVersionReads) {}

  @ResolveField(() => [AgreementClauseType])
  clauses(@Parent() version: AgreementVersionType) {
    return this.reads.clauses(version);
  }

  @ResolveField(() => Boolean, { description: 'Whether the text still has the seal it was given.' })
  intact(@Parent() version: AgreementVersionType) {
    return this.reads.intact(version);
  }
}
