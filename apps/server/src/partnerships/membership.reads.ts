// Participations, bodies, seats and weights as rows. What lies inside a partnership is seen where the partnership is.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
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
    let visible = this.participations(args.on ?? today());
    visible = inPartnership
      ? visible.where('m.partnershipId', '=', of.partnershipId)
      : visible.where('m.organisationId', '=', of.organisationId);
    if (args.on) visible = visible.where(heldOn('m', args.on));
    const name = inPartnership ? 'o.name' : 'p.shortName';
    let query = select(visible)
      .orderBy(name)
      .orderBy('m.from')
      .orderBy('m.id')
      .limit(first + 1);
    if (args.after) {
      const [after, from, id] = decodeCursor(args.after, 3) as [string, string, string];
      query = query.where((eb) => eb(eb.refTuple(name, 'm.from', 'm.id'), '>', eb.tuple(after, from, id)));
    }
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    const typed = rows.map((row) => ({ ...row, organs: row.organs.split(' ').filter(Boolean) }));
    return page(typed, args, count, (row) => [inPartnership ? row.organisationName : row.partnershipName, row.from, row.id]);
  }

  /** Bodies of a partnership with their seats and weights on the day; two statements, however many seats. */
  async bodies(partnershipId: string, day: string): Promise<BodyType[]> {
    const db = this.rows.db<Tables>();
    const bodies = await db
      .selectFrom('Body as b')
      .innerJoin('Partnership as p', 'p.id', 'b.partnershipId')
      .where(partnershipRowVisible('p'))
      .where('b.partnershipId', '=', partnershipId)
      .where(heldOn('b', day))
      .select(['b.id', 'b.kind', 'b.name', 'b.from', 'b.until'])
      .orderBy('b.from')
      .orderBy('b.id')
      .limit(200)
      .execute();
    if (bodies.length === 0) return [];
    const seats = await db
      .selectFrom('Seat as s')
      .innerJoin('Partnership as p', 'p.id', 's.partnershipId')
      .innerJoin('Organisation as o', 'o.id', 's.organisationId')
      .leftJoin('Weight as w', (join) => join.onRef('w.seatId', '=', 's.id').on(heldOn('w', day)))
      .where(partnershipRowVisible('p'))
      .where('s.partnershipId', '=', partnershipId)
      .where(heldOn('s', day))
      .select(['s.id', 's.bodyId', 's.organisationId', 'o.name as organisationName', 's.label', 's.from', 's.until', 'w.votes'])
      .orderBy('o.name')
      .orderBy('s.label')
      .limit(2000)
      .execute();
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
        .limit(1)
        .as('inhabitants'),
    );
