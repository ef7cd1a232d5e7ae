// One application with all it ever had, for its own page: five statements, however long its history.
import { documentNumberOrNone } from '@hanze/shared/proposals/document-number';
import { Injectable } from '@nestjs/common';
import { can, viewerCan } from '../platform/authorise';
import { today } from '../platform/clock';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ApplicationType, ApplicationUseType, ContractType } from './application.type';
import { contractColumns, LandscapeReads, useColumns } from './landscape.reads';
import { foldedContracts, type LandscapeTables, wholeOrNone } from './landscape-tables';

@Injectable()
export class ApplicationReads {
  constructor(
    private readonly rows: Rows,
    private readonly landscapes: LandscapeReads,
  ) {}

  async one(id: string): Promise<ApplicationType | null> {
    const application = await this.application(id);
    if (!application) return null;
    const { partnershipId } = application;
    const [components, uses, contracts, organisations] = [
      await this.components(id),
      await this.uses(id),
      await this.contracts(id),
      await this.landscapes.organisations(partnershipId, today()),
    ];
    const running = uses.filter(({ until }) => until === null).map(({ organisationId }) => organisationId);
    return {
      ...application,
      componentIds: components.map((component) => component.id),
      components,
      uses,
      contracts,
      organisations,
      recordsFor: organisations
        .map(({ id: organisationId }) => organisationId)
        .filter((organisationId) => can('recordUse', { partnershipId, organisationId })),
      viewerCan: viewerCan(['describeApplication'], { partnershipId, organisationIds: running }),
    };
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<ApplicationType | null> => {
    await this.rows.flush();
    return this.one(id);
  };

  private db() {
    return this.rows.db<LandscapeTables>();
  }

  private application(id: string) {
    return this.db()
      .selectFrom('Application as a')
      .innerJoin('Partnership as p', 'p.id', 'a.partnershipId')
      .where('a.id', '=', id)
      .where(insidePartnershipRow('a'))
      .select(['a.id', 'a.partnershipId', 'a.name', 'a.supplier', 'a.release', 'a.description', 'a.catalogueId'])
      .select(['p.slug', 'p.shortName as partnershipName'])
      .executeTakeFirst();
  }

  private components(id: string) {
    return this.db()
      .selectFrom('ApplicationComponent as l')
      .innerJoin('ReferenceComponent as r', 'r.id', 'l.componentId')
      .where('l.applicationId', '=', id)
      .where(insidePartnershipRow('l'))
      .select(['r.id', 'r.gemmaId', 'r.name', 'r.domain'])
      .orderBy('r.name')
      .orderBy('r.id')
      .execute();
  }

  private async uses(id: string): Promise<ApplicationUseType[]> {
    const rows = await this.db()
      .selectFrom('ApplicationUse as u')
      .innerJoin('Organisation as o', 'o.id', 'u.organisationId')
      .leftJoin('Resolution as d', 'd.id', 'u.decisionId')
      .where('u.applicationId', '=', id)
      .where(insidePartnershipRow('u'))
      .select([...useColumns, ...moreOfUse, ...decisionColumns])
      .orderBy('u.from', 'desc')
      .orderBy('u.id', 'desc')
      .execute();
    return rows.map(({ partnershipId, decisionYear, decisionNumber, ...use }) => ({
      ...use,
      decisionCode: documentNumberOrNone('B', decisionYear, decisionNumber),
      critical: truth(use.critical),
      privacySensitive: truth(use.privacySensitive),
      deviationCents: wholeOrNone(use.deviationCents),
      viewerCan:
        use.until === null ? viewerCan(['changeUse', 'changePhase', 'endUse'], { partnershipId, organisationId: use.organisationId }) : [],
    }));
  }

  private async contracts(id: string): Promise<ContractType[]> {
    const rows = await this.db()
      .selectFrom('Contract as c')
      .innerJoin('ContractParty as y', 'y.contractId', 'c.id')
      .leftJoin('Resolution as d', 'd.id', 'c.decisionId')
      .where('c.applicationId', '=', id)
      .where(insidePartnershipRow('c'))
      .select([...contractColumns, ...decisionColumns, 'c.partnershipId', 'c.kind', 'c.until', 'c.source'])
      .orderBy('c.end')
      .orderBy('c.from')
      .orderBy('c.id')
      .execute();
    return foldedContracts(rows).map(({ partnershipId, decisionYear, decisionNumber, ...contract }) => {
      const decisionCode = documentNumberOrNone('B', decisionYear, decisionNumber);
      const { organisationIds, until, end, extensionMonths, extensionsLeft } = contract;
      const bound = { partnershipId, organisationIds };
      const running = until === null && end > today();
      const extends_ = extensionMonths !== null && extensionsLeft !== 0;
      const acts = [...viewerCan(['amendContract', 'endContract'], bound), ...(extends_ ? viewerCan(['extendContract'], bound) : [])];
      return { ...contract, decisionCode, viewerCan: running ? acts : [] };
    });
  }
}

/** SQLite keeps 0 and 1. */
const truth = (value: unknown): boolean | null => (value === null ? null : Boolean(value));

const decisionColumns = ['d.year as decisionYear', 'd.number as decisionNumber'] as const;

const moreOfUse = [
  'u.partnershipId',
  'o.name as organisationName',
  'u.applicationOwner',
  'u.dataOwner',
  'u.separable',
  'u.availability',
  'u.integrity',
  'u.confidentiality',
  'u.critical',
  'u.privacySensitive',
  'u.rtoHours',
  'u.rpoHours',
  'u.source',
] as const;
