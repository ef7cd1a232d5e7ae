// Keeping contracts: who is bound, until when, and what ending one takes. Other terms end one record and begin another.
import { checkedTerms, type ContractTerms, extended, type GivenTerms } from '@hanze/shared/applications/contract-terms';
import { refuse } from '@hanze/shared/applications/refusals';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Participation } from '../partnerships/participation.entity';
import { authorise } from '../platform/authorise';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { Application } from './application.entity';
import { Contract, ContractParty } from './contract.entity';

interface Bound extends GivenTerms {
  organisationIds: string[];
}

interface Held {
  contract: Contract;
  parties: ContractParty[];
  /** What rights are judged by. */
  bound: { partnershipId: string; organisationIds: string[] };
}

@Injectable()
export class ContractsService {
  constructor(private readonly em: EntityManager) {}

  async record({ applicationId, organisationIds, ...given }: Bound & { applicationId: string }): Promise<Application> {
    const application = found(await this.em.findOne(Application, applicationId), 'applicationId');
    const { partnershipId } = application;
    authorise('recordContract', { partnershipId, organisationIds });
    await this.checkParties(partnershipId, organisationIds);
    this.create({ partnershipId, applicationId }, checkedTerms(given), organisationIds);
    return application;
  }

  /** `from` is the day on which the terms change; on the day the contract began it is put right. */
  async amend({ contractId, organisationIds, ...given }: Bound & { contractId: string }): Promise<Application> {
    const held = await this.held(contractId);
    const { partnershipId } = held.contract;
    authorise('amendContract', { partnershipId, organisationIds: [...held.bound.organisationIds, ...organisationIds] });
    await this.checkParties(partnershipId, organisationIds);
    const terms = checkedTerms(given);
    held.contract.mayChangeOn(terms.from, 'from');
    this.becomes(held, terms, organisationIds);
    return this.em.findOneOrFail(Application, held.contract.applicationId);
  }

  /** Uses one of the extensions it has. */
  async extend(contractId: string): Promise<Application> {
    const held = await this.held(contractId);
    const { contract, bound } = held;
    authorise('extendContract', bound);
    const from = today() < contract.from ? contract.from : today();
    contract.mayChangeOn(from, 'contractId');
    const { extensionMonths, extensionsLeft } = contract;
    const longer = extended({ end: contract.end, extensionMonths: extensionMonths ?? null, extensionsLeft: extensionsLeft ?? null });
    this.becomes(held, { ...termsOf(contract), from, ...longer }, bound.organisationIds);
    return this.em.findOneOrFail(Application, contract.applicationId);
  }

  async end(contractId: string, until: string): Promise<Application> {
    const { contract, bound } = await this.held(contractId);
    authorise('endContract', bound);
    contract.endOn(until);
    return this.em.findOneOrFail(Application, contract.applicationId);
  }

  private async held(contractId: string): Promise<Held> {
    const contract = found(await this.em.findOne(Contract, contractId), 'contractId');
    const parties = await this.em.find(ContractParty, { contractId });
    const organisationIds = parties.map(({ organisationId }) => organisationId);
    return { contract, parties, bound: { partnershipId: contract.partnershipId, organisationIds } };
  }

  private becomes({ contract, parties }: Held, terms: ContractTerms, organisationIds: readonly string[]): void {
    const { partnershipId, applicationId, id: contractId } = contract;
    if (terms.from > contract.from) {
      contract.until = terms.from;
      this.create({ partnershipId, applicationId }, terms, organisationIds);
      return;
    }
    this.em.assign(contract, { ...terms, source: null });
    const wanted = new Set(organisationIds);
    for (const party of parties) if (!wanted.delete(party.organisationId)) this.em.remove(party);
    for (const organisationId of wanted) this.em.create(ContractParty, { partnershipId, contractId, organisationId });
  }

  private create(inside: { partnershipId: string; applicationId: string }, terms: ContractTerms, organisationIds: readonly string[]): void {
    const { id: contractId } = this.em.create(Contract, { ...inside, ...terms });
    for (const organisationId of organisationIds)
      this.em.create(ContractParty, { partnershipId: inside.partnershipId, contractId, organisationId });
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

const termsOf = (contract: Contract): ContractTerms => ({
  number: contract.number ?? null,
  kind: contract.kind ?? null,
  from: contract.from,
  end: contract.end,
  noticeMonths: contract.noticeMonths,
  procurementMonths: contract.procurementMonths,
  extensionMonths: contract.extensionMonths ?? null,
  extensionsLeft: contract.extensionsLeft ?? null,
  yearlyCents: contract.yearlyCents,
});
