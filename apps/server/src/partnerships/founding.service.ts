// Founding a partnership, describing it, entering it in the register, and its end.
import { begin } from '@hanze/shared/partnerships/history';
import { isLegalForm } from '@hanze/shared/partnerships/legal-forms';
import { slugOf } from '@hanze/shared/partnerships/slug';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { alsoSees, currentViewer } from '../platform/viewer';
import { checkedDescription } from './description';
import { Partnership } from './partnership.entity';
import type { DescriptionInput, FoundPartnershipInput } from './partnership.inputs';
import { refuse } from './partnerships.refusals';
import { PartnershipForm } from './partnership-form.entity';
import { ParticipatingService } from './participating.service';

@Injectable()
export class FoundingService {
  constructor(
    private readonly em: EntityManager,
    private readonly participating: ParticipatingService,
  ) {}

  async found({ legalForm, from, predecessorId, participants, ...described }: FoundPartnershipInput): Promise<Partnership> {
    authorise('foundPartnership', null);
    const description = checkedDescription(described);
    if (!isLegalForm(legalForm)) return refuse('unknown-form', { at: 'legalForm' });
    const life = begin({ from, until: null }, [], []);
    if (predecessorId) found(await this.em.findOne(Partnership, predecessorId), 'predecessorId');
    const partnership = this.em.create(Partnership, {
      ...description,
      ...life,
      predecessorId: predecessorId ?? null,
      slug: await this.freeSlug(description.shortName),
      published: false,
      foundedById: currentViewer().personId,
    });
    alsoSees(partnership.id);
    this.em.create(PartnershipForm, { partnershipId: partnership.id, legalForm, ...life });
    await this.participating.takeIn(partnership, participants, from);
    return partnership;
  }

  async describe(id: string, described: DescriptionInput): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, id));
    authorise('describePartnership', partnership);
    return this.em.assign(partnership, checkedDescription(described));
  }

  async publish(id: string): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, id));
    authorise('publishPartnership', partnership);
    partnership.published = true;
    return partnership;
  }

  async dissolve(id: string, until: string): Promise<Partnership> {
    const partnership = found(await this.em.findOne(Partnership, id));
    authorise('dissolvePartnership', partnership);
    partnership.end(until);
    await this.participating.endAll(partnership, until);
    return partnership;
  }

  /** The address is made of the short name; a second one of that name is refused, so that nobody opens the wrong one. */
  private async freeSlug(shortName: string): Promise<string> {
    const slug = slugOf(shortName);
    const taken = await this.em.count(Partnership, { slug }, { filters: false });
    return taken === 0 ? slug : refuse('name-taken', { name: shortName, at: 'shortName' });
  }
}
