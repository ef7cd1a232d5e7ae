// Partnerships as rows: the list and the page, on any day.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type ExpressionBuilder, sql } from 'kysely';
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
    const { search, legalForm, organisationId, after } = args;
    const state = args.state === 'in-force' || args.state === 'ended' ? args.state : 'any';
    const [afterName = '', afterId = ''] = after ? (decodeCursor(after, 2) as [string, string]) : [];
    const values = {
      day: args.on ?? today(),
      search: escapeLike(search ?? ''),
      legalForm: legalForm ?? '',
      organisationId: organisationId ?? '',
      limit: first + 1,
      afterName,
      afterId,
    };
    const narrow = (at: typeof values) => {
      let visible = this.visible(at.day);
      const name = sql<string>`lower(${sql.ref('p.name')} || ' ' || ${sql.ref('p.shortName')})`;
      if (search) visible = visible.where(name, 'like', at.search);
      if (legalForm) visible = visible.where('f.legalForm', '=', at.legalForm as never);
      if (state === 'in-force') visible = visible.where(heldOn('p', at.day));
      if (state === 'ended') visible = visible.where('p.until', '<=', at.day);
      return organisationId ? visible.where(takesPart(at)) : visible;
    };
    const shape = [search, legalForm, organisationId].map(Boolean).join(' ');
    const rows = await this.rows.read(`partnerships ${shape} ${state} ${!!after}`, values, (at) => {
      const query = select(narrow(at), at.day).orderBy('p.shortName').orderBy('p.id').limit(at.limit);
      return after ? query.where((eb) => eb(eb.refTuple('p.shortName', 'p.id'), '>', eb.tuple(at.afterName, at.afterId))) : query;
    });
    const count = async () => {
      const [total] = await this.rows.read(`partnerships counted ${shape} ${state}`, values, (at) =>
        narrow(at).select((eb) => eb.fn.countAll<number | string>().as('n')),
      );
      return total ?? { n: 0 };
    };
    return page(rows.map(typed), args, count, (row) => [row.shortName, row.id]);
  }

  /** By id, or by its name in addresses. */
  one(key: { id: string } | { slug: string }, day = today()): Promise<PartnershipType | null> {
    return 'id' in key ? this.first('id', key.id, day) : this.first('slug', key.slug, day);
  }

  /** The partnership that followed this one up. */
  successor(id: string, day: string): Promise<PartnershipType | null> {
    return this.first('predecessorId', id, day);
  }

  private async first(column: 'id' | 'slug' | 'predecessorId', value: string, day: string): Promise<PartnershipType | null> {
    const [row] = await this.rows.read(`partnership by ${column}`, { value, day }, (at) =>
      select(this.visible(at.day), at.day).where(`p.${column}`, '=', at.value),
    );
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

/** Whether the organisation takes part in the partnership on the day. */
const takesPart = (at: { organisationId: string; day: string }) => (eb: ExpressionBuilder<Tables & { p: Tables['Partnership'] }, 'p'>) =>
  eb.exists(
    eb
      .selectFrom('Participation as m')
      .select('m.id')
      .whereRef('m.partnershipId', '=', 'p.id')
      .where('m.organisationId', '=', at.organisationId)
      .where(heldOn('m', at.day)),
  );

type Row = Omit<PartnershipType, 'participantCount'> & { participantCount: number | string | null };
const typed = (row: Row): PartnershipType => ({ ...row, participantCount: Number(row.participantCount) });
