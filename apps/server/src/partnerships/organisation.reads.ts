// Organisations as rows. They are reference data: everyone who is signed in sees them; nobody else does.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, page } from '../platform/connection';
import { escapeLike, heldOn, type Naming, Rows } from '../platform/rows';
import { partnershipRowVisible, signedInRow } from '../platform/visibility';
import type { InhabitantsSchema } from './inhabitants.entity';
import type { OrganisationSchema } from './organisation.entity';
import type { InhabitantsType, OrganisationType, SuccessionType } from './organisation.type';
import type { ParticipationSchema } from './participation.entity';
import type { OrganisationsArgs } from './partnership.args';
import type { PartnershipSchema } from './partnership.entity';
import type { SuccessionSchema } from './succession.entity';

type Schemas =
  | typeof InhabitantsSchema
  | typeof OrganisationSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof SuccessionSchema;
type Tables = InferKyselyDB<Schemas, Naming>;

@Injectable()
export class OrganisationReads {
  constructor(private readonly rows: Rows) {}

  private visible() {
    return this.rows.db<Tables>().selectFrom('Organisation as o').where(signedInRow());
  }

  async list(args: OrganisationsArgs): Promise<Connection<OrganisationType>> {
    const first = checkedFirst(args);
    let visible = this.visible();
    if (args.search)
      visible = visible.where(
        sql<string>`lower(${sql.ref('o.name')} || ' ' || coalesce(${sql.ref('o.code')}, ''))`,
        'like',
        escapeLike(args.search),
      );
    if (args.kind) visible = visible.where('o.kind', '=', args.kind as never);
    if (args.province) visible = visible.where('o.province', '=', args.province);
    let query = select(visible)
      .orderBy('o.name')
      .orderBy('o.id')
      .limit(first + 1);
    if (args.after) {
      const [name, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('o.name', 'o.id'), '>', eb.tuple(name, id)));
    }
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page(rows.map(typed), args, count, (row) => [row.name, row.id]);
  }

  /** By id, or by code such as GM0363. */
  async one(key: { id: string } | { code: string }): Promise<OrganisationType | null> {
    const [column, value] = 'id' in key ? (['o.id', key.id] as const) : (['o.code', key.code] as const);
    const row = await select(this.visible()).where(column, '=', value).executeTakeFirst();
    return row ? typed(row) : null;
  }

  readonly fresh = async ({ id }: { id: string }): Promise<OrganisationType | null> => {
    await this.rows.flush();
    return this.one({ id });
  };

  inhabitants(organisationId: string): Promise<InhabitantsType[]> {
    return this.rows
      .db<Tables>()
      .selectFrom('Inhabitants')
      .where('organisationId', '=', organisationId)
      .select(['year', 'count', 'referenceDay', 'source'])
      .orderBy('year', 'desc')
      .limit(100)
      .execute();
  }

  /** Reclassifications from and into the organisation. */
  async successions(organisationId: string): Promise<SuccessionType[]> {
    const rows = await this.rows
      .db<Tables>()
      .selectFrom('Succession as s')
      .innerJoin('Organisation as o', 'o.id', 's.organisationId')
      .innerJoin('Organisation as n', 'n.id', 's.successorId')
      .where((eb) => eb.or([eb('s.organisationId', '=', organisationId), eb('s.successorId', '=', organisationId)]))
      .select(['s.organisationId', 'o.name as organisationName', 's.successorId', 'n.name as successorName', 's.on', 's.whole'])
      .orderBy('s.on', 'desc')
      .limit(100)
      .execute();
    return rows;
  }
}

const select = (visible: ReturnType<OrganisationReads['visible']>) =>
  visible
    .select(['o.id', 'o.kind', 'o.name', 'o.officialName', 'o.code', 'o.province', 'o.oin', 'o.kvk', 'o.rsin', 'o.from', 'o.until'])
    .select((eb) => [
      eb
        .selectFrom('Inhabitants as i')
        .whereRef('i.organisationId', '=', 'o.id')
        .select('i.count')
        .orderBy('i.year', 'desc')
        .limit(1)
        .as('inhabitants'),
      eb
        .selectFrom('Participation as m')
        .innerJoin('Partnership as p', 'p.id', 'm.partnershipId')
        .where(partnershipRowVisible('p'))
        .whereRef('m.organisationId', '=', 'o.id')
        .where(heldOn('m', today()))
        .select((c) => c.fn.count<number | string>('m.id').as('n'))
        .as('participationCount'),
    ]);

type Row = Omit<OrganisationType, 'participationCount'> & { participationCount: number | string | null };
const typed = (row: Row): OrganisationType => ({ ...row, participationCount: Number(row.participationCount) });
