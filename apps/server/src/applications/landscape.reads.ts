// The landscape on a day as rows: one statement per kind of row, however many there are.
import { Injectable } from '@nestjs/common';
import { type Expression, sql, type SqlBool } from 'kysely';
import { viewerCan } from '../platform/authorise';
import { heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow, signedInRow } from '../platform/visibility';
import { foldedContracts, joined, type LandscapeTables, wholeOrNone } from './landscape-tables';
import type { LandscapeOrganisationType, LandscapeType, ReferenceComponentType } from './landscape.type';

@Injectable()
export class LandscapeReads {
  constructor(private readonly rows: Rows) {}

  /** What lies in a partnership is for those who take part, also when the partnership itself is in the public register. */
  async one(slug: string, day: string): Promise<LandscapeType | null> {
    const partnership = await this.home(slug);
    if (!partnership) return null;
    const { id: partnershipId } = partnership;
    const [organisations, applications, links, uses, contracts] = [
      await this.organisations(partnershipId, day),
      await this.applications(partnershipId),
      await this.links(partnershipId),
      await this.uses(partnershipId, day),
      await this.contracts(partnershipId, day),
    ];
    const { components, componentIds } = joined(links);
    return {
      ...partnership,
      day,
      organisations,
      components,
      applications: applications.map((it) => ({ ...it, componentIds: componentIds.get(it.id) ?? [] })),
      uses: uses.map((use) => ({ ...use, deviationCents: wholeOrNone(use.deviationCents) })),
      contracts: foldedContracts(contracts),
      viewerCan: viewerCan(['registerApplication'], { partnershipId }),
    };
  }

  /** A partnership of which the viewer may see what lies inside. */
  async home(slug: string): Promise<{ id: string; partnershipName: string } | null> {
    const row = await this.db()
      .selectFrom('Partnership as p')
      .where('p.slug', '=', slug)
      .where(insidePartnershipRow('p', 'id'))
      .select(['p.id', 'p.shortName as partnershipName'])
      .executeTakeFirst();
    return row ?? null;
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

  /** Participants on the day, by name, each with its newest number of inhabitants. */
  organisations(partnershipId: string, day: string): Promise<LandscapeOrganisationType[]> {
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

  private db() {
    return this.rows.db<LandscapeTables>();
  }

  private applications(partnershipId: string) {
    return this.db()
      .selectFrom('Application as a')
      .where('a.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('a'))
      .select(['a.id', 'a.name', 'a.supplier', 'a.release'])
      .orderBy('a.name')
      .orderBy('a.id')
      .execute();
  }

  private links(partnershipId: string) {
    return this.db()
      .selectFrom('ApplicationComponent as l')
      .innerJoin('ReferenceComponent as r', 'r.id', 'l.componentId')
      .where('l.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('l'))
      .select(['l.applicationId', 'r.id', 'r.gemmaId', 'r.name', 'r.domain'])
      .orderBy('r.name')
      .orderBy('r.id')
      .execute();
  }

  private uses(partnershipId: string, day: string) {
    return this.db()
      .selectFrom('ApplicationUse as u')
      .where('u.partnershipId', '=', partnershipId)
      .where(heldOn('u', day))
      .where(insidePartnershipRow('u'))
      .select(useColumns)
      .execute();
  }

  private contracts(partnershipId: string, day: string) {
    return this.db()
      .selectFrom('Contract as c')
      .innerJoin('ContractParty as y', 'y.contractId', 'c.id')
      .where('c.partnershipId', '=', partnershipId)
      .where(boundOn('c', day))
      .where(insidePartnershipRow('c'))
      .select(contractColumns)
      .orderBy('c.end')
      .orderBy('c.id')
      .execute();
  }
}

/** Whether the terms of a contract hold on a day: it has not ended and no other terms took their place. */
export const boundOn = (alias: string, day: string) => (): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.ref(`${alias}.from`)} <= ${day} and ${sql.ref(`${alias}.end`)} > ${day}
    and (${sql.ref(`${alias}.until`)} is null or ${sql.ref(`${alias}.until`)} > ${day}))`;

export const useColumns = [
  'u.id',
  'u.applicationId',
  'u.organisationId',
  'u.phase',
  'u.degree',
  'u.time',
  'u.hosting',
  'u.plannedHosting',
  'u.moveOn',
  'u.users',
  'u.from',
  'u.until',
  'u.deviationReason',
  'u.deviationCents',
  'u.deviationUntil',
] as const;

export const contractColumns = [
  'c.id',
  'c.applicationId',
  'c.number',
  'c.from',
  'c.end',
  'c.noticeMonths',
  'c.procurementMonths',
  'c.extensionMonths',
  'c.extensionsLeft',
  'c.yearlyCents',
  'y.organisationId',
] as const;
