// Founding a partnership and what belongs to its beginning.
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { Partnership } from './partnership.entity';
import type { FoundPartnershipInput } from './partnership.inputs';

@Injectable()
export class FoundingService {
  constructor(private readonly em: EntityManager) {}

  async found(input: FoundPartnershipInput): Promise<Partnership> {
    authorise('foundPartnership', null);
    return this.em.create(Partnership, { ...input, published: false });
  }
}
