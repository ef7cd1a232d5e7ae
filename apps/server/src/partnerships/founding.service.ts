// Founding a partnership: the record and its first form.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { Partnership } from './partnership.entity';
import type { FoundPartnershipInput } from './partnership.inputs';
import { PartnershipForm } from './partnership-form.entity';

@Injectable()
export class FoundingService {
  constructor(private readonly em: EntityManager) {}

  async found({ legalForm, ...rest }: FoundPartnershipInput): Promise<Partnership> {
    authorise('foundPartnership', null);
    const partnership = this.em.create(Partnership, { ...rest, slug: slugOf(rest.shortName), published: false });
    this.em.create(PartnershipForm, { partnershipId: partnership.id, legalForm, from: rest.from });
    return partnership;
  }
}

/** 'ICT-samenwerking Vier Stromen' -> 'ict-samenwerking-vier-stromen'. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
