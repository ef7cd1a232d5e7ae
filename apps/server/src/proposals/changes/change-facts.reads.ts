// The facts of a partnership as change sets look at them: one statement a kind of record, however many changes there are.
import { type Facts, type KnownName, knownNames, type RecordName } from '@hanze/shared/proposals/change-set/records';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { ApplicationComponentSchema, ApplicationSchema } from '../../applications/application.entity';
import type { ApplicationUseSchema } from '../../applications/application-use.entity';
import type { ContractPartySchema, ContractSchema } from '../../applications/contract.entity';
import type { ReferenceComponentSchema } from '../../applications/reference-component.entity';
import type { OrganisationSchema } from '../../partnerships/organisation.entity';
import type { ParticipationSchema } from '../../partnerships/participation.entity';
import { type Naming, Rows } from '../../platform/rows';
import { insidePartnershipRow, signedInRow } from '../../platform/visibility';
import type { CostGroupSchema } from '../../sharing/cost-group.entity';
import type { CostKeySchema } from '../../sharing/cost-key.entity';
import type { CostLineSchema } from '../../sharing/cost-line.entity';
import type { KeyCoverageSchema } from '../../sharing/key-coverage.entity';
import type { PackageTakerSchema } from '../../sharing/package-taker.entity';

type Schemas =
  | typeof ApplicationComponentSchema
  | typeof ApplicationSchema
  | typeof ApplicationUseSchema
  | typeof ContractPartySchema
  | typeof ContractSchema
  | typeof CostGroupSchema
  | typeof CostKeySchema
  | typeof CostLineSchema
  | typeof KeyCoverageSchema
  | typeof OrganisationSchema
  | typeof PackageTakerSchema
  | typeof ParticipationSchema
  | typeof ReferenceComponentSchema;
type Tables = InferKyselyDB<Schemas, Naming>;
type Rowed = { id: string };

/** Which uses and contracts are asked for: those of the applications and contracts that are named, or all, to choose from. */
export type Wanted = 'all' | readonly string[];

@Injectable()
export class ChangeFactsReads {
  constructor(private readonly rows: Rows) {}

  async of(partnershipId: string, wanted: Wanted): Promise<Facts> {
    const lists: Record<KnownName, readonly Rowed[]> = {
      Application: await this.inside('Application', partnershipId).select(['t.id', 't.name', 't.supplier']).execute(),
      ApplicationComponent: await this.inside('ApplicationComponent', partnershipId)
        .select(['t.id', 't.applicationId', 't.componentId'])
        .execute(),
      ApplicationUse: await this.uses(partnershipId, wanted),
      Contract: await this.contracts(partnershipId, wanted),
      ContractParty: await this.inside('ContractParty', partnershipId).select(['t.id', 't.contractId', 't.organisationId']).execute(),
      CostGroup: await this.inside('CostGroup', partnershipId).select(['t.id', 't.name', 't.recurrence', 't.package']).execute(),
      CostLine: [],
      CostKey: await this.inside('CostKey', partnershipId)
        .select(['t.id', 't.code', 't.arguments', 't.yearsBack', 't.from', 't.clause'])
        .execute(),
      KeyCoverage: await this.inside('KeyCoverage', partnershipId).select(['t.id', 't.keyId', 't.groupId', 't.from', 't.until']).execute(),
      PackageTaker: await this.inside('PackageTaker', partnershipId).select(['t.id', 't.groupId', 't.organisationId']).execute(),
      Participation: await this.inside('Participation', partnershipId)
        .select(['t.id', 't.organisationId', 't.organs', 't.from', 't.until'])
        .execute(),
      Organisation: await this.organisations(partnershipId, wanted),
      ReferenceComponent: await this.db().selectFrom('ReferenceComponent as t').where(signedInRow()).select(['t.id', 't.name']).execute(),
      Budget: await this.budgets(partnershipId),
    };
    return Object.fromEntries(knownNames.map((name) => [name, byId(lists[name])])) as unknown as Facts;
  }

  private db() {
    return this.rows.db<Tables>();
  }

  /** Rows of one table in the partnership, oldest first. */
  private inside<T extends RecordName>(table: T, partnershipId: string) {
    const from = this.db().selectFrom(`${table} as t` as never) as unknown as SelectQueryBuilder<{ t: Tables[T] }, 't', object>;
    return from
      .where(sql.ref('t.partnershipId'), '=', partnershipId)
      .where(insidePartnershipRow('t') as never)
      .orderBy(sql.ref('t.id'));
  }

  private async uses(partnershipId: string, wanted: Wanted) {
    if (wanted !== 'all' && wanted.length === 0) return [];
    const rows = this.inside('ApplicationUse', partnershipId).select([
      't.id',
      't.applicationId',
      't.organisationId',
      't.phase',
      't.degree',
      't.hosting',
      't.users',
      't.from',
      't.until',
    ]);
    return (wanted === 'all' ? rows : rows.where('t.applicationId', 'in', [...wanted])).execute();
  }

  private async contracts(partnershipId: string, wanted: Wanted) {
    if (wanted !== 'all' && wanted.length === 0) return [];
    const rows = this.inside('Contract', partnershipId).select([
      't.id',
      't.applicationId',
      't.number',
      't.from',
      't.end',
      't.until',
      't.yearlyCents',
    ]);
    const asked =
      wanted === 'all' ? rows : rows.where((eb) => eb.or([eb('t.id', 'in', [...wanted]), eb('t.applicationId', 'in', [...wanted])]));
    return (await asked.execute()).map((row) => ({ ...row, yearlyCents: whole(row.yearlyCents) }));
  }

  /** Who takes or took part, and who else is named. */
  private organisations(partnershipId: string, wanted: Wanted) {
    const named = wanted === 'all' ? [] : wanted;
    return this.db()
      .selectFrom('Organisation as t')
      .where(signedInRow())
      .where((eb) =>
        eb.or([
          eb('t.id', 'in', eb.selectFrom('Participation as p').select('p.organisationId').where('p.partnershipId', '=', partnershipId)),
          ...(named.length > 0 ? [eb('t.id', 'in', [...named])] : []),
        ]),
      )
      .select(['t.id', 't.name'])
      .orderBy('t.name')
      .orderBy('t.id')
      .execute();
  }

  private async budgets(partnershipId: string) {
    const rows = await this.db()
      .selectFrom('CostLine as l')
      .where('l.partnershipId', '=', partnershipId)
      .where('l.kind', 'in', ['budget', 'change'])
      .where(insidePartnershipRow('l'))
      .select(['l.groupId', 'l.year'])
      .select((eb) => eb.fn.sum<number | string>('l.amount').as('amount'))
      .groupBy(['l.groupId', 'l.year'])
      .execute();
    return rows.map(({ groupId, year, amount }) => ({ id: `${groupId}:${year}`, groupId, year, amount: whole(amount) }));
  }
}

const byId = (rows: readonly Rowed[]): ReadonlyMap<string, object> => new Map(rows.map(({ id, ...fields }) => [id, fields]));

/** PostgreSQL gives bigint columns and sums as strings. */
const whole = (cents: number | string): number => Number(cents);
