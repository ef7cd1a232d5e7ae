// The landscape as lines of a file: one a use that holds on a day, with everything that is known of it. Two statements.
import { Injectable } from '@nestjs/common';
import { heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import { type LandscapeTables, wholeOrNone } from './landscape-tables';

@Injectable()
export class LandscapeRowsReads {
  constructor(private readonly rows: Rows) {}

  async on(partnershipId: string, day: string) {
    const functions = await this.functions(partnershipId);
    const uses = await this.db()
      .selectFrom('ApplicationUse as u')
      .innerJoin('Application as a', 'a.id', 'u.applicationId')
      .innerJoin('Organisation as o', 'o.id', 'u.organisationId')
      .where('u.partnershipId', '=', partnershipId)
      .where(heldOn('u', day))
      .where(insidePartnershipRow('u'))
      .select(['a.name', 'a.supplier', 'a.release', 'a.catalogueId', 'o.name as organisation', 'o.code', ...facts])
      .orderBy('a.name')
      .orderBy('o.name')
      .orderBy('u.id')
      .execute();
    return uses.map(({ applicationId, ...use }) => ({
      ...use,
      deviationCents: wholeOrNone(use.deviationCents),
      functions: functions.get(applicationId) ?? [],
    }));
  }

  private db() {
    return this.rows.db<LandscapeTables>();
  }

  private async functions(partnershipId: string): Promise<Map<string, string[]>> {
    const links = await this.db()
      .selectFrom('ApplicationComponent as l')
      .innerJoin('ReferenceComponent as r', 'r.id', 'l.componentId')
      .where('l.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('l'))
      .select(['l.applicationId', 'r.name'])
      .orderBy('r.name')
      .execute();
    const functions = new Map<string, string[]>();
    for (const { applicationId, name } of links) functions.set(applicationId, [...(functions.get(applicationId) ?? []), name]);
    return functions;
  }
}

const facts = [
  'u.applicationId',
  'u.phase',
  'u.degree',
  'u.time',
  'u.hosting',
  'u.plannedHosting',
  'u.moveOn',
  'u.users',
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
  'u.from',
  'u.deviationReason',
  'u.deviationCents',
  'u.deviationUntil',
  'u.source',
] as const;
