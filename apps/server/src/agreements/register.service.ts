// The register of agreements: recording one with its parties and term, and how those go on or end.
import { checkTerm, type Renewal } from '@hanze/shared/agreements/agreement-term';
import { isAgreementKind, isRoleIn } from '@hanze/shared/agreements/kinds';
import type { Day } from '@hanze/shared/kernel/day';
import { begin } from '@hanze/shared/partnerships/history';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../partnerships/organisation.entity';
import { Partnership } from '../partnerships/partnership.entity';
import { authorise } from '../platform/authorise';
import { today } from '../platform/clock';
import { found } from '../platform/found';
import { Agreement } from './agreement.entity';
import type { JoinAgreementInput, RegisterAgreementInput } from './agreement.inputs';
import { AgreementParty } from './agreement-party.entity';
import { refuse } from './agreements.refusals';

@Injectable()
export class RegisterService {
  constructor(private readonly em: EntityManager) {}

  async register({ partnershipId, kind, partOfId, parties, ...input }: RegisterAgreementInput): Promise<Agreement> {
    found(await this.em.findOne(Partnership, partnershipId), 'partnershipId');
    authorise('registerAgreement', { partnershipId });
    if (!isAgreementKind(kind)) return refuse('unknown-kind', { at: 'kind' });
    if (partOfId !== null) found(await this.em.findOne(Agreement, { id: partOfId, partnershipId }), 'partOfId');
    if (parties.length < 2) refuse('parties-missing', { at: 'parties' });
    const { from, until, noticeMonths, renewalMonths } = input;
    const term = checkTerm({ from, until, noticeMonths, renewal: input.renewal as Renewal, renewalMonths });
    const agreement = this.em.create(Agreement, { partnershipId, kind, partOfId, title: titleOf(input.title), ...term });
    const taken: AgreementParty[] = [];
    for (const [index, party] of parties.entries()) taken.push(await this.party(agreement, party, from, taken, `parties[${index}].`));
    return agreement;
  }

  async join({ agreementId, organisationId, role, from }: JoinAgreementInput): Promise<Agreement> {
    const agreement = found(await this.em.findOne(Agreement, agreementId), 'agreementId');
    authorise('joinAgreement', agreement);
    const parties = await this.em.find(AgreementParty, { agreementId });
    await this.party(agreement, { organisationId, role }, from, parties);
    return agreement;
  }

  async leave(partyId: string, until: Day): Promise<Agreement> {
    const party = found(await this.em.findOne(AgreementParty, partyId), 'partyId');
    authorise('leaveAgreement', party);
    party.end(until);
    return this.em.findOneOrFail(Agreement, party.agreementId);
  }

  async renew(id: string, until: Day): Promise<Agreement> {
    const agreement = found(await this.em.findOne(Agreement, id));
    authorise('renewAgreement', agreement);
    agreement.renew(until);
    return agreement;
  }

  async end(id: string, until: Day): Promise<Agreement> {
    const agreement = found(await this.em.findOne(Agreement, id));
    authorise('endAgreement', agreement);
    agreement.end(until, today());
    return agreement;
  }

  private async party(
    agreement: Agreement,
    { organisationId, role }: { organisationId: string; role: string },
    from: Day,
    others: readonly AgreementParty[],
    at = '',
  ): Promise<AgreementParty> {
    found(await this.em.findOne(Organisation, organisationId), `${at}organisationId`);
    const { id: agreementId, partnershipId, kind } = agreement;
    if (!isRoleIn(kind, role)) return refuse('unknown-party-role', { at: `${at}role` });
    const own = others.filter((other) => other.organisationId === organisationId && other.role === role).map(({ period }) => period);
    // a party stays as long as the agreement does, tacit renewals included: only leaving ends it
    const { from: begins } = begin({ from, until: null }, own, [{ from: agreement.from, until: null }]);
    return this.em.create(AgreementParty, { agreementId, partnershipId, organisationId, role, from: begins, until: null });
  }
}

function titleOf(given: string): string {
  const title = given.trim();
  if (title === '') refuse('title-missing', { at: 'title' });
  return title.length > 300 ? refuse('title-too-long', { at: 'title' }) : title;
}
