// The API of whoever is signed in: who, under which mandate, in which sessions, with which factors.
import { can } from '../platform/authorise';
import type { CommandName } from '@hanze/shared/identity/commands';
import { sessionLimits } from '@hanze/shared/identity/session';
import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { OpenTo } from '../platform/reading.guard';
import { InstantScalar } from '../platform/scalars';
import { currentViewer } from '../platform/viewer';
import { AccountsService } from './accounts.service';
import { MandateReads } from './mandate.reads';
import { MandateType } from './mandate.type';
import { MandatesService } from './mandates.service';
import { PersonType } from './person.type';
import { SessionsService } from './sessions.service';
import { ViewerReads } from './viewer.reads';
import { FactorsType, SessionType, ViewerPartnershipType, ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly reads: ViewerReads,
    private readonly mandateReads: MandateReads,
    private readonly mandatesOf: MandatesService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in.' })
  @OpenTo('nobody')
  viewer() {
    return currentViewer().personId === null ? null : new ViewerType();
  }

  @Query(() => [SessionType])
  mySessions() {
    return this.reads.sessions();
  }

  @ResolveField(() => ID)
  id() {
    return currentViewer().personId;
  }

  @ResolveField(() => PersonType)
  person() {
    return this.reads.person();
  }

  @ResolveField(() => [MandateType], { description: 'The mandates that hold today, to choose from.' })
  async mandates(): Promise<MandateType[]> {
    const { secondFactor } = await this.reads.session();
    return secondFactor ? this.mandateReads.usable(currentViewer().personId ?? '') : [];
  }

  @ResolveField(() => MandateType, { nullable: true, description: 'Under which the person acts now.' })
  async mandate(): Promise<MandateType | null> {
    const { mandateId } = await this.reads.session();
    return (await this.mandates()).find(({ id }) => id === mandateId) ?? null;
  }

  @ResolveField(() => SessionType)
  async session(): Promise<SessionType | undefined> {
    return (await this.reads.sessions()).find(({ current }) => current);
  }

  @ResolveField(() => [ViewerPartnershipType], { description: 'Where the viewer acts today, by name; at most twenty.' })
  partnerships() {
    return this.reads.partnerships();
  }

  @ResolveField(() => String)
  async language(): Promise<string> {
    return (await this.reads.person()).language;
  }

  @ResolveField(() => Boolean, { description: 'Nothing else is open until a second factor was added.' })
  async needsSecondFactor(): Promise<boolean> {
    return !(await this.reads.session()).secondFactor;
  }

  @ResolveField(() => InstantScalar, { nullable: true, description: 'Until when a factor counts as just shown.' })
  async steppedUpUntil(): Promise<string | null> {
    const { steppedUpAt } = await this.reads.session();
    return steppedUpAt === null ? null : new Date(Date.parse(steppedUpAt) + sessionLimits.freshFactor).toISOString();
  }

  @ResolveField(() => FactorsType)
  factors() {
    return this.reads.factors();
  }

  @ResolveField(() => [String], { description: 'Commands on people that the acting mandate allows in its own place.' })
  viewerCan(): CommandName[] {
    const { mandate } = currentViewer();
    const places = [
      { organisationId: mandate?.organisationId ?? null, partnershipId: null, bodyId: null },
      { organisationId: null, partnershipId: mandate?.partnershipId ?? null, bodyId: null },
    ];
    return (['invitePerson', 'grantMandate'] as const).filter((command) => places.some((place) => can(command, place)));
  }

  @Command(() => ViewerType)
  chooseMandate(@Args('id', { type: () => ID }) id: string) {
    return this.mandatesOf.choose(id);
  }

  @Command(() => ViewerType)
  chooseLanguage(@Args('language') language: string) {
    return this.accounts.chooseLanguage(language);
  }

  @Command(() => ViewerType)
  endSession(@Args('id', { type: () => ID }) id: string) {
    return this.sessions.end(id);
  }

  @Command(() => ViewerType)
  endOtherSessions() {
    return this.sessions.endOtherSessions();
  }
}
