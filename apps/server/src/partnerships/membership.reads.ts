// Participations, bodies, seats and weights as rows. What lies inside a partnership is seen where the partnership is.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, page } from '../platform/connection';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { partnershipRowVisible } from '../platform/visibility';
import type { BodySchema } from './body.entity';
import type { InhabitantsSchema } from './inhabitants.entity';
import type { BodyType, ParticipationType, SeatType } from './membership.type';
import type { OrganisationSchema } from './organisation.entity';
import type { ParticipationSchema } from './participation.entity';
import type { ParticipationsArgs } from './partnership.args';
import type { PartnershipSchema } from './partnership.entity';
import type { PartnershipFormSchema } from './partnership-form.entity';
import type { SeatSchema } from './seat.entity';
import type { WeightSchema } from './weight.entity';

type Schemas =
  | typeof BodySchema
  | typeof InhabitantsSchema
  | typeof OrganisationSchema
  | typeof ParticipationSchema
  | typeof PartnershipSchema
  | typeof PartnershipFormSchema
  | typeof SeatSchema
  | typeof WeightSchema;
type Tables = InferKyselyDB<Schemas, Naming>;

@Injectable()
export class MembershipReads {
  constructor(private readonly rows: Rows) {}

  private participations(day: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('Participation as m')
      .innerJoin('Partnership as p', 'p.id', 'm.partnershipId')
      .innerJoin('Organisation as o', 'o.id', 'm.organisationId')
      .leftJoin('PartnershipForm as f', (join) => join.onRef('f.partnershipId', '=', 'p.id').on(heldOn('f', day)))
      .where(partnershipRowVisible('p'));
  }

  /** Participants of a partnership, by name; of one organisation, by partnership: the register of Wgr, art. 27. */
  async participationsOf(
    of: { partnershipId: string } | { organisationId: string },
    args: ParticipationsArgs,
  ): Promise<Connection<ParticipationType>> {
    const first = checkedFirst(args);
    const inPartnership = 'partnershipId' in of;
    const [afterName = '', afterFrom = '', afterId = ''] = args.after ? (decodeCursor(args.after, 3) as [string, string, string]) : [];
    const owner = inPartnership ? of.partnershipId : of.organisationId;
    const values = { owner, today: today(), on: args.on ?? '', limit: first + 1, afterName, afterFrom, afterId };
    const narrow = (at: typeof values) => {
      const visible = this.participations(args.on ? at.on : at.today).where(
        inPartnership ? 'm.partnershipId' : 'm.organisationId',
        '=',
        at.owner,
      );
      return args.on ? visible.where(heldOn('m', at.on)) : visible;
    };
    const name = inPartnership ? 'o.name' : 'p.shortName';
    const shape = `participations ${inPartnership} ${!!args.on}`;
    const rows = await this.rows.read(`${shape} ${!!args.after}`, values, (at) => {
      const query = select(narrow(at)).orderBy(name).orderBy('m.from').orderBy('m.id').limit(at.limit);
      return args.after
        ? query.where((eb) => eb(eb.refTuple(name, 'm.from', 'm.id'), '>', eb.tuple(at.afterName, at.afterFrom, at.afterId)))
        : query;
    });
    const count = async () => {
      const [total] = await this.rows.read(`${shape} counted`, values, (at) =>
        narrow(at).select((eb) => eb.fn.countAll<number | string>().as('n')),
      );
      return total ?? { n: 0 };
    };
    const typed = rows.map((row) => ({ ...row, organs: row.organs.split(' ').filter(Boolean) }));
    return page(typed, args, count, (row) => [inPartnership ? row.organisationName : row.partnershipName, row.from, row.id]);
  }

  /** Bodies of a partnership with their seats and weights on the day; two statements, however many seats. */
  async bodies(partnershipId: string, day: string): Promise<BodyType[]> {
    const values = { partnershipId, day };
    const bodies = await this.rows.read('bodies', values, (at) =>
      this.rows
        .db<Tables>()
        .selectFrom('Body as b')
        .innerJoin('Partnership as p', 'p.id', 'b.partnershipId')
        .where(partnershipRowVisible('p'))
        .where('b.partnershipId', '=', at.partnershipId)
        .where(heldOn('b', at.day))
        .select(['b.id', 'b.kind', 'b.name', 'b.from', 'b.until'])
        .orderBy('b.from')
        .orderBy('b.id')
        .limit(sql.lit(200)),
    );
    if (bodies.length === 0) return [];
    const seats = await this.rows.read('seats', values, (at) =>
      this.rows
        .db<Tables>()
        .selectFrom('Seat as s')
        .innerJoin('Partnership as p', 'p.id', 's.partnershipId')
        .innerJoin('Organisation as o', 'o.id', 's.organisationId')
        .leftJoin('Weight as w', (join) => join.onRef('w.seatId', '=', 's.id').on(heldOn('w', at.day)))
        .where(partnershipRowVisible('p'))
        .where('s.partnershipId', '=', at.partnershipId)
        .where(heldOn('s', at.day))
        .select(['s.id', 's.bodyId', 's.organisationId', 'o.name as organisationName', 's.label', 's.from', 's.until', 'w.votes'])
        .orderBy('o.name')
        .orderBy('s.label')
        .limit(sql.lit(2000)),
    );
    const byBody = new Map<string, SeatType[]>();
    for (const { bodyId, ...seat } of seats) byBody.set(bodyId, [...(byBody.get(bodyId) ?? []), seat]);
    return bodies.map((body) => ({ ...body, seats: byBody.get(body.id) ?? [] }));
  }
}

const select = (visible: ReturnType<MembershipReads['participations']>) =>
  visible
    .select(['m.id', 'm.partnershipId', 'm.organisationId', 'm.organs', 'm.recordedShare', 'm.from', 'm.until'])
    .select(['p.shortName as partnershipName', 'p.slug as partnershipSlug', 'f.legalForm'])
    .select(['o.name as organisationName', 'o.kind as organisationKind', 'o.code as organisationCode'])
    .select((eb) =>
      eb
        .selectFrom('Inhabitants as i')
        .whereRef('i.organisationId', '=', 'o.id')
        .select('i.count')
        .orderBy('i.year', 'desc')
        .limit(sql.lit(1))
        .as('inhabitants'),
    );
