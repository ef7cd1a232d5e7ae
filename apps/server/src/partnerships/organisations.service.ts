// Organisations that no register brought: entered by hand with their numbers checked, and the national list of municipalities.
import { parseGovernmentCode, parseKvk, parseOin, parseRegisterId, parseRsin } from '@hanze/shared/partnerships/identifiers';
import { municipalities, municipalitySource } from '@hanze/shared/partnerships/municipalities';
import { isOrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { authorise } from '../platform/authorise';
import { found } from '../platform/found';
import { checkedName } from './description';
import { Inhabitants } from './inhabitants.entity';
import { Organisation } from './organisation.entity';
import type { InhabitantsInput, OrganisationInput } from './organisation.inputs';
import { refuse } from './partnerships.refusals';

const checked = (value: string | null | undefined, parse: (value: string, at: string) => string, at: string): string | null =>
  value?.trim() ? parse(value.trim(), at) : null;

@Injectable()
export class OrganisationsService {
  constructor(private readonly em: EntityManager) {}

  async register(input: OrganisationInput): Promise<Organisation> {
    authorise('registerOrganisation', null);
    if (!isOrganisationKind(input.kind)) return refuse('unknown-kind', { at: 'kind' });
    const code = checked(input.code, parseGovernmentCode, 'code');
    const registerId = checked(input.registerId, parseRegisterId, 'registerId');
    for (const [field, value] of Object.entries({ code, registerId })) {
      if (value && (await this.em.count(Organisation, { [field]: value })) > 0) refuse('number-taken', { number: value, at: field });
    }
    return this.em.create(Organisation, {
      kind: input.kind,
      name: checkedName(input.name),
      officialName: input.officialName?.trim() || null,
      province: input.province?.trim() || null,
      code,
      registerId,
      oin: checked(input.oin, parseOin, 'oin'),
      kvk: checked(input.kvk, parseKvk, 'kvk'),
      rsin: checked(input.rsin, parseRsin, 'rsin'),
      from: input.from ?? null,
    });
  }

  async recordInhabitants({ organisationId, year, count, source, referenceDay }: InhabitantsInput): Promise<Organisation> {
    const organisation = found(await this.em.findOne(Organisation, organisationId));
    authorise('recordInhabitants', organisation);
    if (!Number.isInteger(count) || count < 0 || count > 20_000_000) refuse('inhabitants-not-whole', { at: 'count' });
    if (!Number.isInteger(year) || year < 1850 || year > 2200) refuse('year-not-known', { at: 'year' });
    const named = checkedName(source, 'source');
    if (await this.em.count(Inhabitants, { organisationId, year, source: named })) refuse('figure-stands', { year, at: 'year' });
    this.em.create(Inhabitants, { organisationId, year, count, source: named, referenceDay: referenceDay ?? null });
    return organisation;
  }

  /** The municipalities of today with their inhabitants, so that founding a partnership is choosing. Those already here are left alone. */
  async loadMunicipalities(): Promise<number> {
    authorise('loadMunicipalities', null);
    const known = new Set((await this.em.find(Organisation, { kind: 'municipality' }, { fields: ['code'] })).map(({ code }) => code));
    const missing = municipalities().filter(({ code }) => !known.has(code));
    const { year, text: source } = municipalitySource;
    for (const { code, name, province, inhabitants } of missing) {
      const { id } = this.em.create(Organisation, { kind: 'municipality', code, name, officialName: `Gemeente ${name}`, province });
      this.em.create(Inhabitants, { organisationId: id, year, count: inhabitants, source });
    }
    return missing.length;
  }
}
