// Recording a version of an agreement: its clauses are checked against the version before, and sealed for good.
import { checkClauses } from '@hanze/shared/agreements/clause';
import { sealOf } from '@hanze/shared/agreements/seal';
import { refuse as ruleRefuse } from '@hanze/shared/agreements/refusals';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { found } from '../platform/found';
import { currentViewer } from '../platform/viewer';
import { Agreement } from './agreement.entity';
import type { AdoptAgreementVersionInput } from './agreement.inputs';
import { AgreementClause, AgreementVersion } from './agreement-version.entity';
import { refuse } from './agreements.refusals';
import { sealHash } from './seal-hash';

@Injectable()
export class VersionsService {
  constructor(private readonly em: EntityManager) {}

  async adopt({ agreementId, follows, from, basis, clauses: written }: AdoptAgreementVersionInput): Promise<AgreementVersion> {
    const agreement = found(await this.em.findOne(Agreement, agreementId), 'agreementId');
    authorise('adoptAgreementVersion', agreement);
    const last = await this.em.findOne(AgreementVersion, { agreementId }, { orderBy: { number: 'desc' } });
    if ((last?.number ?? 0) !== follows) refuse('version-followed', { at: 'follows' });
    if (from < agreement.from) refuse('before-agreement', { at: 'from' });
    if (last && from <= last.from) ruleRefuse('version-not-later', { at: 'from' });
    const earlier = await this.em.find(AgreementClause, { agreementId }, { orderBy: { place: 'asc' } });
    const before = last && earlier.filter(({ versionId }) => versionId === last.id).map(({ read }) => read);
    const clauses = checkClauses(written, before, new Set(earlier.map(({ key }) => key)));
    const sealed = { title: agreement.title, number: follows + 1, from, basis: basisOf(basis) };
    const { partnershipId } = agreement;
    const version = this.em.create(AgreementVersion, {
      ...sealed,
      agreementId,
      partnershipId,
      seal: sealOf({ ...sealed, clauses }, sealHash),
      sealedById: currentViewer().personId,
      sealedAt: now(),
    });
    for (const [place, clause] of clauses.entries())
      this.em.create(AgreementClause, { ...clause, versionId: version.id, agreementId, partnershipId, place });
    return version;
  }
}

function basisOf(given: string): string {
  const basis = given.trim();
  if (basis === '') refuse('basis-missing', { at: 'basis' });
  return basis.length > 2000 ? refuse('basis-too-long', { at: 'basis' }) : basis;
}
