// Granting and ending mandates, and choosing under which one acts.
import { checkGrant } from '@hanze/shared/identity/granting';
import { checkMandate, type Mandate as MandateFacts, mayActOn } from '@hanze/shared/identity/mandate';
import { isRole } from '@hanze/shared/identity/roles';
import { refuse } from '@hanze/shared/identity/sign-in';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Body } from '../partnerships/body.entity';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { asKey } from '../platform/keys';
import { currentViewer } from '../platform/viewer';
import { Mandate } from './mandate.entity';
import type { GrantMandateInput, MandateInput } from './mandate.inputs';
import { MandateReads } from './mandate.reads';
import { Person } from './person.entity';
import { SessionsService } from './sessions.service';
import { ViewerType } from './viewer.type';

@Injectable()
export class MandatesService {
  constructor(
    private readonly em: EntityManager,
    private readonly reads: MandateReads,
    private readonly sessions: SessionsService,
  ) {}

  async grant({ personId, ...input }: GrantMandateInput): Promise<Mandate> {
    const person = found(await this.em.findOne(Person, { id: asKey(personId, 'personId') }), 'personId');
    const place = await this.place(input);
    authorise('grantMandate', place);
    return this.create(person.id, place);
  }

  /** Ends it on a day, today unless another is given; ended on its first day it never held. */
  async end(id: string, until: string | null): Promise<Mandate> {
    const mandate = found(await this.em.findOne(Mandate, { id: asKey(id) }));
    authorise('endMandate', mandate);
    this.checkGranter(mandate.facts);
    if (mandate.role === 'administrator') await this.checkAnotherAdministrator(mandate);
    mandate.end(until ?? today());
    return mandate;
  }

  async choose(id: string): Promise<ViewerType> {
    authorise('chooseMandate', null);
    const session = await this.sessions.current();
    const usable = await this.reads.usable(session.personId);
    const mandate = usable.find((it) => it.id === asKey(id)) ?? refuse('mandate-not-usable');
    session.mandateId = mandate.id;
    return new ViewerType();
  }

  /** The mandate itself, once the viewer may grant it and it can exist beside those the person has. Part of the command that runs. */
  async create(personId: string, place: MandateInput): Promise<Mandate> {
    const mandate = this.em.create(Mandate, { ...place, personId, grantedById: currentViewer().personId }, { persist: false });
    this.checkGranter(mandate.facts);
    const existing = await this.em.find(Mandate, { personId }, { filters: { visible: false } });
    checkMandate(
      mandate.facts,
      existing.map(({ facts }) => facts),
    );
    this.em.persist(mandate);
    return mandate;
  }

  /** The place of a mandate, as far as the viewer can see it: a foreign record is as good as none. */
  async place({ role, organisationId, partnershipId, bodyId, from, until }: MandateInput): Promise<MandateInput> {
    if (!isRole(role)) found<MandateInput>(null, 'role');
    const place = {
      organisationId: organisationId && asKey(organisationId, 'organisationId'),
      partnershipId: partnershipId && asKey(partnershipId, 'partnershipId'),
      bodyId: bodyId && asKey(bodyId, 'bodyId'),
    };
    if (place.organisationId) found(await this.em.findOne(Organisation, { id: place.organisationId }), 'organisationId');
    if (place.partnershipId) found(await this.em.findOne(Partnership, { id: place.partnershipId }), 'partnershipId');
    if (place.bodyId) found(await this.em.findOne(Body, { id: place.bodyId, partnershipId: place.partnershipId ?? '' }), 'bodyId');
    return { role, ...place, from, until };
  }

  /** The system grants what it likes: the example region, an import. */
  private checkGranter(wanted: MandateFacts): void {
    const { kind, personId, mandate } = currentViewer();
    if (kind === 'system') return;
    const { role, organisationId: organisation, partnershipId: partnership } = found(mandate);
    const granter = { person: personId ?? '', role, organisation, partnership, body: null, period: { from: today(), until: null } };
    checkGrant(granter, wanted, today());
  }

  private async checkAnotherAdministrator({ id }: Mandate): Promise<void> {
    const others = await this.em.find(Mandate, { role: 'administrator', id: { $ne: id } });
    const holding = others.filter(({ facts }) => mayActOn(facts, [], today()));
    const open = await this.em.count(Person, { id: { $in: holding.map(({ personId }) => personId) }, blockedAt: null });
    if (open === 0) refuse('last-administrator');
  }
}
