// What is already here of the register, as plain rows in maps, for comparing with what comes in.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import type { InhabitantsSchema } from '../partnerships/inhabitants.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import type { PartnershipFormSchema } from '../partnerships/partnership-form.entity';
import type { SuccessionSchema } from '../partnerships/succession.entity';
import { type Naming, Rows } from '../platform/rows';
import { keyOf, participationKey } from './register-plan';

type Schemas =
  | typeof InhabitantsSchema
  | typeof OrganisationSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof PartnershipFormSchema
  | typeof SuccessionSchema;
type Tables = InferKyselyDB<Schemas, Naming>;

@Injectable()
export class RegisterReads {
  constructor(private readonly rows: Rows) {}

  /** Reference data of the whole installation: only an import, which is the administrator's, asks for it. */
  async existing() {
    const db = this.rows.db<Tables>();
    const organisations = await db.selectFrom('Organisation').selectAll().execute();
    const partnerships = await db
      .selectFrom('Partnership as p')
      .leftJoin('PartnershipForm as f', (join) => join.onRef('f.partnershipId', '=', 'p.id').on('f.until', 'is', null))
      .leftJoin('PartnershipForm as l', (join) => join.onRef('l.partnershipId', '=', 'p.id').onRef('l.until', '=', 'p.until'))
      .where('p.registerId', 'is not', null)
      .select(['p.id', 'p.registerId', 'p.slug', 'p.name', 'p.shortName', 'p.purpose', 'p.website', 'p.from', 'p.until'])
      .select((eb) => eb.fn.coalesce('f.legalForm', 'l.legalForm').as('legalForm'))
      .execute();
    const participations = await db
      .selectFrom('Participation as m')
      .innerJoin('Partnership as p', 'p.id', 'm.partnershipId')
      .innerJoin('Organisation as o', 'o.id', 'm.organisationId')
      .where('p.registerId', 'is not', null)
      .select(['m.id', 'm.from', 'm.until', 'm.organs', 'm.recordedShare', 'p.registerId as partnership', 'o.registerId as organisation'])
      .execute();
    const inhabitants = await db
      .selectFrom('Inhabitants as i')
      .innerJoin('Organisation as o', 'o.id', 'i.organisationId')
      .select(['o.code', 'i.year', 'i.count'])
      .execute();
    const successions = await db
      .selectFrom('Succession as s')
      .innerJoin('Organisation as o', 'o.id', 's.organisationId')
      .innerJoin('Organisation as n', 'n.id', 's.successorId')
      .select(['o.code as oldCode', 'n.code as newCode', 's.on'])
      .execute();
    return {
      organisations: new Map(organisations.map((it) => [keyOf(it), it])),
      organisationsByCode: new Map(organisations.flatMap((it) => (it.code ? [[it.code, it] as const] : []))),
      partnerships: new Map(partnerships.map((it) => [it.registerId ?? '', it])),
      participations: new Map(participations.map((it) => [participationKey(it.partnership ?? '', it.organisation ?? '', it.from), it])),
      inhabitants: new Set(inhabitants.map((it) => `${it.code}|${it.year}|${it.count}`)),
      successions: new Set(successions.map((it) => `${it.oldCode}|${it.newCode}|${it.on}`)),
    };
  }
}

export type Existing = Awaited<ReturnType<RegisterReads['existing']>>;
export type OrganisationRow = Existing['organisations'] extends Map<string, infer R> ? R : never;
export type PartnershipRow = Existing['partnerships'] extends Map<string, infer R> ? R : never;
