// Partnerships as rows: the list and the page, on any day.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, page } from '../platform/connection';
import { escapeLike, heldOn, type Naming, Rows } from '../platform/rows';
import { partnershipRowVisible } from '../platform/visibility';
import type { ParticipationSchema } from './participation.entity';
import type { PartnershipsArgs } from './partnership.args';
import type { PartnershipSchema } from './partnership.entity';
import type { PartnershipFormType, PartnershipType } from './partnership.type';
import type { PartnershipFormSchema } from './partnership-form.entity';

type Tables = InferKyselyDB<typeof PartnershipSchema | typeof PartnershipFormSchema | typeof ParticipationSchema, Naming>;

@Injectable()
export class PartnershipReads {
  constructor(private readonly rows: Rows) {}

  /** Visible partnerships with the form they have on the day. */
  private visible(day: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('Partnership as p')
      .leftJoin('PartnershipForm as f', (join) => join.onRef('f.partnershipId', '=', 'p.id').on(heldOn('f', day)))
      .where(partnershipRowVisible('p'));
  }

  async list(args: PartnershipsArgs): Promise<Connection<PartnershipType>> {
    const first = checkedFirst(args);
    const day = args.on ?? today();
    let visible = this.visible(day);
    if (args.search)
      visible = visible.where(
        sql<string>`lower(${sql.ref('p.name')} || ' ' || ${sql.ref('p.shortName')})`,
        'like',
        escapeLike(args.search),
      );
    if (args.legalForm) visible = visible.where('f.legalForm', '=', args.legalForm as never);
    if (args.state === 'in-force') visible = visible.where(heldOn('p', day));
    if (args.state === 'ended') visible = visible.where('p.until', '<=', day);
    if (args.organisationId) {
      const { organisationId } = args;
      visible = visible.where((eb) =>
        eb.exists(
          eb
            .selectFrom('Participation as m')
            .select('m.id')
            .whereRef('m.partnershipId', '=', 'p.id')
            .where('m.organisationId', '=', organisationId)
            .where(heldOn('m', day)),
        ),
      );
    }
    let query = select(visible, day)
      .orderBy('p.shortName')
      .orderBy('p.id')
      .limit(first + 1);
    if (args.after) {
      const [name, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('p.shortName', 'p.id'), '>', eb.tuple(name, id)));
    }
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page(rows.map(typed), args, count, (row) => [row.shortName, row.id]);
  }

  /** By id, or by its name in addresses. */
  async one(key: { id: string } | { slug: string }, day = today()): Promise<PartnershipType | null> {
    const [column, value] = 'id' in key ? (['p.id', key.id] as const) : (['p.slug', key.slug] as const);
    const row = await select(this.visible(day), day).where(column, '=', value).executeTakeFirst();
    return row ? typed(row) : null;
  }

  /** The partnership that followed this one up. */
  async successor(id: string, day: string): Promise<PartnershipType | null> {
    const row = await select(this.visible(day), day).where('p.predecessorId', '=', id).executeTakeFirst();
    return row ? typed(row) : null;
  }

  /** All forms it had, newest first; the partnership itself was found visible before. */
  forms(partnershipId: string): Promise<PartnershipFormType[]> {
    const { id, legalForm, from, until } = { id: 'id', legalForm: 'legalForm', from: 'from', until: 'until' } as const;
    return this.rows
      .db<Tables>()
      .selectFrom('PartnershipForm')
      .where('partnershipId', '=', partnershipId)
      .select([id, legalForm, from, until])
      .orderBy('from', 'desc')
      .execute();
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<PartnershipType | null> => {
    await this.rows.flush();
    return this.one({ id });
  };
}

const columns = [
  'id',
  'name',
  'shortName',
  'slug',
  'seat',
  'purpose',
  'website',
  'registerId',
  'from',
  'until',
  'published',
  'predecessorId',
  'foundedById',
] as const;

const select = (visible: ReturnType<PartnershipReads['visible']>, day: string) =>
  visible.select(columns.map((column) => `p.${column}` as const)).select((eb) => [
    'f.legalForm',
    eb
      .selectFrom('Participation as c')
      .select((c) => c.fn.countAll<number | string>().as('n'))
      .whereRef('c.partnershipId', '=', 'p.id')
      .where(heldOn('c', day))
      .as('participantCount'),
  ]);

type Row = Omit<PartnershipType, 'participantCount'> & { participantCount: number | string | null };
const typed = (row: Row): PartnershipType => ({ ...row, participantCount: Number(row.participantCount) });
