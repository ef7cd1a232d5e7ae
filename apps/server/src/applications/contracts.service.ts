// Recording contracts: who is bound, until when, and what ending one takes.
import { refuse } from '@hanze/shared/applications/refusals';
import { isOrdered } from '@hanze/shared/kernel/period';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { Application } from './application.entity';
import type { RecordContractInput } from './application.inputs';
import { Contract, ContractParty } from './contract.entity';
import { checkedWords } from './landscape.service';

@Injectable()
export class ContractsService {
  constructor(private readonly em: EntityManager) {}

  async record({ applicationId, organisationIds, number, ...terms }: RecordContractInput): Promise<Application> {
    const application = found(await this.em.findOne(Application, applicationId), 'applicationId');
    const { partnershipId } = application;
    authorise('recordContract', { partnershipId, organisationIds });
    await this.checkParties(partnershipId, organisationIds);
    if (!isOrdered({ from: terms.from, until: terms.end })) refuse('ends-before-it-begins', { at: 'end' });
    const { noticeMonths, procurementMonths } = terms;
    const extensionMonths = terms.extensionMonths ?? null;
    for (const [at, months] of Object.entries({ noticeMonths, procurementMonths, extensionMonths }))
      if (months !== null && (months < 0 || months > 240)) refuse('months-not-whole', { at });
    if (terms.yearlyCents < 0) refuse('amount-negative', { at: 'yearlyCents' });
    const named = checkedWords(number, 'number', 60);
    const contract = this.em.create(Contract, { partnershipId, applicationId, number: named, ...terms, extensionMonths });
    for (const organisationId of organisationIds) this.em.create(ContractParty, { partnershipId, contractId: contract.id, organisationId });
    return application;
  }

  private async checkParties(partnershipId: string, organisationIds: readonly string[]): Promise<void> {
    const parties = new Set(organisationIds);
    if (parties.size === 0) refuse('party-missing', { at: 'organisationIds' });
    if (parties.size < organisationIds.length) refuse('party-twice', { at: 'organisationIds' });
    const participations = await this.em.find(Participation, { partnershipId, organisationId: { $in: [...parties] } });
    const known = new Set(participations.map(({ organisationId }) => organisationId));
    if (known.size < parties.size) refuse('not-a-participant', { at: 'organisationIds' });
  }
}
