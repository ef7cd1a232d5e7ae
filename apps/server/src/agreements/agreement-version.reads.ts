// Versions of an agreement as rows, the latest first; their clauses come when they are asked, and then the seal is checked.
import { sealOf } from '@hanze/shared/agreements/seal';
import { Injectable } from '@nestjs/common';
import { today } from '../platform/clock';
import { loader } from '../platform/loader';
import { Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { AgreementClauseType, AgreementVersionType } from './agreement.type';
import type { AgreementTables } from './agreement-tables';
import { sealHash } from './seal-hash';

@Injectable()
export class AgreementVersionReads {
  constructor(private readonly rows: Rows) {}

  async list(agreementId: string): Promise<AgreementVersionType[]> {
    return typed(await this.visible().where('v.agreementId', '=', agreementId).orderBy('v.number', 'desc').limit(200).execute());
  }

  /** By its number; without one, the version that holds today, or else the latest. */
  async one(agreementId: string, number: number | null): Promise<AgreementVersionType | null> {
    const versions = await this.list(agreementId);
    if (number !== null) return versions.find((version) => version.number === number) ?? null;
    return versions.find(({ from }) => from <= today()) ?? versions[0] ?? null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id, agreementId }: { id: string; agreementId: string }): Promise<AgreementVersionType | null> => {
    await this.rows.flush();
    return (await this.list(agreementId)).find((version) => version.id === id) ?? null;
  };

  clauses(version: { id: string }): Promise<AgreementClauseType[]> {
    const load = loader(this, 'clauses', async (ids: readonly string[]) => {
      const rows = await this.rows
        .db<AgreementTables>()
        .selectFrom('AgreementClause as c')
        .where('c.versionId', 'in', [...ids])
        .where(insidePartnershipRow('c'))
        .select(['c.id', 'c.versionId', 'c.key', 'c.number', 'c.chapter', 'c.title', 'c.legal', 'c.plain'])
        .orderBy('c.place')
        .execute();
      return Map.groupBy(rows, ({ versionId }) => versionId);
    });
    return load.load(version.id).then((found) => found ?? []);
  }

  /** Whether the text still has the seal it was given when it was recorded. */
  async intact({ seal, ...version }: AgreementVersionType): Promise<boolean> {
    return sealOf({ ...version, clauses: await this.clauses(version) }, sealHash) === seal;
  }

  private visible() {
    return this.rows
      .db<AgreementTables>()
      .selectFrom('AgreementVersion as v')
      .leftJoin('Person as p', 'p.id', 'v.sealedById')
      .where(insidePartnershipRow('v'))
      .select(['v.id', 'v.number', 'v.title', 'v.from', 'v.basis', 'v.seal', 'v.sealedAt', 'p.name as sealedByName']);
  }
}

type Row = Awaited<ReturnType<ReturnType<AgreementVersionReads['visible']>['execute']>>[number];

const typed = (rows: readonly Row[]): AgreementVersionType[] =>
  rows.map((row, place) => ({ ...row, until: rows[place - 1]?.from ?? null }));
