// The landscape and one application as rows: one statement per kind of row, however many there are.
import { decisionDay } from '@hanze/shared/applications/decision-day';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Expression, sql, type SqlBool } from 'kysely';
import type { InhabitantsSchema } from '../partnerships/inhabitants.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { ParticipationSchema } from '../partnerships/participation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { insidePartnershipRow, signedInRow } from '../platform/visibility';
import type { ApplicationComponentSchema, ApplicationSchema } from './application.entity';
import type { ApplicationUseSchema } from './application-use.entity';
import type { ContractPartySchema, ContractSchema } from './contract.entity';
import type { ApplicationType, ApplicationUseType, ContractType, LandscapeType, ReferenceComponentType } from './landscape.type';
import type { ReferenceComponentSchema } from './reference-component.entity';

type Schemas =
  | typeof ApplicationSchema
  | typeof ApplicationComponentSchema
  | typeof ApplicationUseSchema
  | typeof ContractSchema
  | typeof ContractPartySchema
  | typeof ReferenceComponentSchema
  | typeof OrganisationSchema
  | typeof InhabitantsSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema;
type Tables = InferKyselyDB<Schemas, Naming>;
type Of = { partnershipId: string } | { applicationId: string };

@Injectable()
export class LandscapeReads {
  constructor(private readonly rows: Rows) {}

  /** What lies in a partnership is for those who take part, also when the partnership itself is in the public register. */
  async one(slug: string, day: string): Promise<LandscapeType | null> {
    const partnership = await this.db()
      .selectFrom('Partnership as p')
      .where('p.slug', '=', slug)
      .where(insidePartnershipRow('p', 'id'))
      .select(['p.id', 'p.shortName as partnershipName'])
      .executeTakeFirst();
    if (!partnership) return null;
    const of = { partnershipId: partnership.id };
    const [organisations, applications, links, uses, contracts] = [
      await this.organisations(partnership.id, day),
      await this.applications(of),
      await this.links(of),
      await this.uses(of).where(heldOn('u', day)).execute(),
      await this.contracts(of, day),
    ];
    const { components, componentIds } = joined(links);
    return {
      ...partnership,
      day,
      organisations,
      components,
      applications: applications.map((it) => ({ ...it, componentIds: componentIds.get(it.id) ?? [] })),
      uses: uses.map(typed),
      contracts,
    };
  }

  async application(id: string): Promise<ApplicationType | null> {
    const of = { applicationId: id };
    const [application] = await this.applications(of);
    if (!application) return null;
    const { components } = joined(await this.links(of));
    const uses = await this.uses(of).orderBy('u.from', 'desc').orderBy('u.id').execute();
    return {
      ...application,
      componentIds: components.map((component) => component.id),
      components,
      uses: uses.map(typed),
      contracts: await this.contracts(of, null),
    };
  }

  /** The frame to choose from when an application is registered. */
  components(): Promise<ReferenceComponentType[]> {
    return this.db()
      .selectFrom('ReferenceComponent as r')
      .where(signedInRow())
      .select(['r.id', 'r.gemmaId', 'r.name', 'r.domain'])
      .orderBy('r.name')
      .orderBy('r.id')
      .execute();
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<ApplicationType | null> => {
    await this.rows.flush();
    return this.application(id);
  };

  private db() {
    return this.rows.db<Tables>();
  }

  private organisations(partnershipId: string, day: string) {
    return this.db()
      .selectFrom('Participation as m')
      .innerJoin('Organisation as o', 'o.id', 'm.organisationId')
      .where('m.partnershipId', '=', partnershipId)
      .where(heldOn('m', day))
      .where(insidePartnershipRow('m'))
      .select((eb) => [
        'o.id',
        'o.name',
        eb
          .selectFrom('Inhabitants as i')
          .select('i.count')
          .whereRef('i.organisationId', '=', 'o.id')
          .orderBy('i.year', 'desc')
          .orderBy('i.source')
          .limit(1)
          .as('inhabitants'),
      ])
      .orderBy('o.name')
      .orderBy('o.id')
      .execute();
  }

  private applications(of: Of) {
    const [column, value] =
      'partnershipId' in of ? (['a.partnershipId', of.partnershipId] as const) : (['a.id', of.applicationId] as const);
    return this.db()
      .selectFrom('Application as a')
      .where(column, '=', value)
      .where(insidePartnershipRow('a'))
      .select(['a.id', 'a.partnershipId', 'a.name', 'a.supplier', 'a.release'])
      .orderBy('a.name')
      .orderBy('a.id')
      .execute();
  }

  private links(of: Of) {
    return this.db()
      .selectFrom('ApplicationComponent as l')
      .innerJoin('ReferenceComponent as r', 'r.id', 'l.componentId')
      .where(lyingIn('l', of))
      .where(insidePartnershipRow('l'))
      .select(['l.applicationId', 'r.id', 'r.gemmaId', 'r.name', 'r.domain'])
      .orderBy('r.name')
      .orderBy('r.id')
      .execute();
  }

  private uses(of: Of) {
    return this.db().selectFrom('ApplicationUse as u').where(lyingIn('u', of)).where(insidePartnershipRow('u')).select(useColumns);
  }

  /** With their parties: one row a party, folded here. */
  private async contracts(of: Of, day: string | null): Promise<ContractType[]> {
    let query = this.db()
      .selectFrom('Contract as c')
      .innerJoin('ContractParty as y', 'y.contractId', 'c.id')
      .where(lyingIn('c', of))
      .where(insidePartnershipRow('c'))
      .select(contractColumns)
      .orderBy('c.end')
      .orderBy('c.id');
    if (day !== null) query = query.where('c.from', '<=', day).where('c.end', '>', day);
    const contracts = new Map<string, ContractType>();
    for (const { organisationId, ...row } of await query.execute()) {
      const known = contracts.get(row.id);
      if (known) known.organisationIds.push(organisationId);
      else {
        const contract = { ...row, yearlyCents: whole(row.yearlyCents) };
        contracts.set(row.id, { ...contract, organisationIds: [organisationId], decideBy: decisionDay(contract) });
      }
    }
    return [...contracts.values()];
  }
}

/** Rows of a partnership, or of one application in it. */
const lyingIn = (alias: string, of: Of) => (): Expression<SqlBool> =>
  'partnershipId' in of
    ? sql<SqlBool>`${sql.ref(`${alias}.partnershipId`)} = ${of.partnershipId}`
    : sql<SqlBool>`${sql.ref(`${alias}.applicationId`)} = ${of.applicationId}`;

const useColumns = [
  'u.id',
  'u.applicationId',
  'u.organisationId',
  'u.phase',
  'u.degree',
  'u.time',
  'u.hosting',
  'u.users',
  'u.from',
  'u.until',
  'u.deviationReason',
  'u.deviationCents',
  'u.deviationUntil',
] as const;

const contractColumns = [
  'c.id',
  'c.applicationId',
  'c.number',
  'c.from',
  'c.end',
  'c.noticeMonths',
  'c.procurementMonths',
  'c.extensionMonths',
  'c.yearlyCents',
  'y.organisationId',
] as const;

/** PostgreSQL gives bigints as strings. */
const whole = (cents: number | string): number => Number(cents);
const typed = (row: Omit<ApplicationUseType, 'deviationCents'> & { deviationCents: number | string | null }): ApplicationUseType => ({
  ...row,
  deviationCents: row.deviationCents === null ? null : whole(row.deviationCents),
});

function joined(links: readonly (ReferenceComponentType & { applicationId: string })[]) {
  const components = new Map<string, ReferenceComponentType>();
  const componentIds = new Map<string, string[]>();
  for (const { applicationId, ...component } of links) {
    components.set(component.id, component);
    const ids = componentIds.get(applicationId);
    if (ids) ids.push(component.id);
    else componentIds.set(applicationId, [component.id]);
  }
  return { components: [...components.values()], componentIds };
}
