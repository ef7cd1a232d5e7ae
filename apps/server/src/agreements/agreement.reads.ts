// Agreements as rows: the register of a partnership, and one agreement with its parties and how its term stands today.
import { termOn } from '@hanze/shared/agreements/agreement-term';
import { Injectable } from '@nestjs/common';
import { currentAct } from '../platform/act';
import { today } from '../platform/clock';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { AgreementPartyType, AgreementType } from './agreement.type';
import type { AgreementTables } from './agreement-tables';

@Injectable()
export class AgreementReads {
  constructor(private readonly rows: Rows) {}

  /** Frameworks first, each before its parts. */
  async list(slug: string): Promise<AgreementType[]> {
    const found = await this.typed(this.visible().where('s.slug', '=', slug));
    const rank = ({ kind }: AgreementType) => (kind === 'arrangement' ? 0 : 1);
    const parts = (of: string | null): AgreementType[] =>
      found
        .filter(({ partOfId }) => partOfId === of)
        .toSorted((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, 'nl'))
        .flatMap((agreement) => [agreement, ...parts(agreement.id)]);
    return parts(null);
  }

  /** By its id within the partnership; null for what is not there or may not be seen. */
  async one(slug: string, id: string): Promise<AgreementType | null> {
    const [agreement] = await this.typed(this.visible().where('s.slug', '=', slug).where('a.id', '=', id));
    return agreement ?? null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<AgreementType | null> => {
    await this.rows.flush();
    const [agreement] = await this.typed(this.visible().where('a.id', '=', id));
    return agreement ?? null;
  };

  private visible() {
    return this.rows
      .db<AgreementTables>()
      .selectFrom('Agreement as a')
      .innerJoin('Partnership as s', 's.id', 'a.partnershipId')
      .leftJoin('Agreement as w', 'w.id', 'a.partOfId')
      .where(insidePartnershipRow('a'))
      .select(['a.id', 'a.partnershipId', 'a.kind', 'a.title', 'a.partOfId', 'w.title as partOfTitle', 'a.from', 'a.until'])
      .select(['a.noticeMonths', 'a.renewal', 'a.renewalMonths'])
      .limit(200);
  }

  private async typed(query: ReturnType<AgreementReads['visible']>): Promise<AgreementType[]> {
    const rows = await query.execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const parties = Map.groupBy(await this.parties(ids), ({ agreementId }) => agreementId);
    const versions = Map.groupBy(await this.versions(ids), ({ agreementId }) => agreementId);
    return rows.map((row) => {
      const { why, ...stands } = termOn(row.kind, row, today());
      const sealed = versions.get(row.id) ?? [];
      return {
        ...row,
        ...stands,
        alarmWhy: why[currentAct().language],
        parties: parties.get(row.id) ?? [],
        holds: sealed.findLast(({ from }) => from <= today())?.number ?? null,
        versions: sealed.length,
      };
    });
  }

  private parties(ids: readonly string[]): Promise<(AgreementPartyType & { agreementId: string })[]> {
    return this.rows
      .db<AgreementTables>()
      .selectFrom('AgreementParty as d')
      .innerJoin('Organisation as o', 'o.id', 'd.organisationId')
      .where('d.agreementId', 'in', [...ids])
      .where(insidePartnershipRow('d'))
      .select(['d.id', 'd.agreementId', 'd.organisationId', 'o.name as organisationName', 'd.role', 'd.from', 'd.until'])
      .orderBy('d.from')
      .orderBy('o.name')
      .execute();
  }

  private versions(ids: readonly string[]) {
    return this.rows
      .db<AgreementTables>()
      .selectFrom('AgreementVersion as v')
      .where('v.agreementId', 'in', [...ids])
      .where(insidePartnershipRow('v'))
      .select(['v.agreementId', 'v.number', 'v.from'])
      .orderBy('v.number')
      .execute();
  }
}
