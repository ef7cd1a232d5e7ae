// Obligations as rows: those of one decision, and the list of all that are visible, the earliest last day first.
import { standingOf } from '@hanze/shared/agreements/obligation';
import { documentNumber, readDocumentNumber } from '@hanze/shared/proposals/document-number';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { ResolutionSchema } from '../decisions/resolution.entity';
import type { PersonSchema } from '../identity/person.entity';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, type PageArgs, page } from '../platform/connection';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import { insidePartnershipRow } from '../platform/visibility';
import type { ObligationSchema } from './obligation.entity';
import type { ObligationType } from './obligation.type';

type Tables = InferKyselyDB<
  typeof ObligationSchema | typeof ResolutionSchema | typeof PartnershipSchema | typeof OrganisationSchema | typeof PersonSchema,
  Naming
>;

export interface ObligationFilter {
  /** Of one partnership, by its name in addresses; of all when null. */
  slug: string | null;
  /** open (also what is late), late, settled; all when null. */
  standing: string | null;
  /** Only what the organisation of the viewer, or the office it acts for, has to do. */
  own: boolean;
}

/** Where a list by last day puts what has none yet: at the end. */
const never = '9999-12-31';

@Injectable()
export class ObligationReads {
  constructor(private readonly rows: Rows) {}

  private visible() {
    return this.rows
      .db<Tables>()
      .selectFrom('Obligation as b')
      .innerJoin('Partnership as s', 's.id', 'b.partnershipId')
      .leftJoin('Resolution as r', 'r.id', 'b.decisionId')
      .leftJoin('Organisation as o', 'o.id', 'b.ownerId')
      .leftJoin('Organisation as a', 'a.id', 'b.askedById')
      .leftJoin('Person as p', 'p.id', 'b.settledById')
      .where(insidePartnershipRow('b'));
  }

  async list({ slug, standing, own }: ObligationFilter, args: PageArgs): Promise<Connection<ObligationType>> {
    const first = checkedFirst(args);
    let visible = this.visible();
    if (slug !== null) visible = visible.where('s.slug', '=', slug);
    if (standing === 'settled') visible = visible.where('b.state', '!=', 'open');
    if (standing === 'open' || standing === 'late') visible = visible.where('b.state', '=', 'open');
    if (standing === 'late') visible = visible.where('b.dueOn', '<', today());
    if (own) visible = visible.where(ownedBy());
    const due = sql<string>`coalesce(${sql.ref('b.dueOn')}, ${never})`;
    let query = select(visible)
      .orderBy(due)
      .orderBy('b.id')
      .limit(first + 1);
    if (args.after) {
      const [day, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb.or([eb(due, '>', day), eb.and([eb(due, '=', day), eb('b.id', '>', id)])]));
    }
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page((await query.execute()).map(typed), args, count, ({ dueOn, id }) => [dueOn ?? never, id]);
  }

  /** Conditions first. */
  async ofDecision(slug: string, code: string): Promise<ObligationType[]> {
    const at = readDocumentNumber('B', code);
    if (at === null) return [];
    const found = this.visible().where('s.slug', '=', slug).where('r.year', '=', at.year).where('r.number', '=', at.number);
    return (await select(found).orderBy('b.condition', 'desc').orderBy('b.id').limit(200).execute()).map(typed);
  }

  /** What is open and the viewer's own to do, the earliest last day first. */
  async owed(): Promise<ObligationType[]> {
    const open = this.visible().where('b.state', '=', 'open').where(ownedBy());
    const due = sql<string>`coalesce(${sql.ref('b.dueOn')}, ${never})`;
    return (await select(open).orderBy(due).orderBy('b.id').limit(50).execute()).map(typed);
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<ObligationType | null> => {
    await this.rows.flush();
    const row = await select(this.visible()).where('b.id', '=', id).executeTakeFirst();
    return row ? typed(row) : null;
  };
}

/** What the viewer's organisation has to do, or the office of the partnership for which the viewer acts. */
function ownedBy() {
  const { mandate } = currentViewer();
  if (mandate?.organisationId) return () => sql<boolean>`${sql.ref('b.ownerId')} = ${mandate.organisationId}`;
  if (mandate?.partnershipId)
    return () => sql<boolean>`(${sql.ref('b.ownerId')} is null and ${sql.ref('b.partnershipId')} = ${mandate.partnershipId})`;
  return () => sql<boolean>`1 = 0`;
}

const select = (visible: ReturnType<ObligationReads['visible']>) =>
  visible
    .select(['b.id', 'b.partnershipId', 'b.text', 'b.state', 'b.condition', 'b.ownerId', 'b.askedById', 'b.ownerPerson', 'b.dueOn'])
    .select(['b.evidence', 'b.proof', 'b.settledAt', 'b.clause', 's.slug', 's.shortName as partnershipName', 'r.title as decisionTitle'])
    .select(['o.name as ownerName', 'a.name as askedByName', 'p.name as settledByName', 'r.year', 'r.number']);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const typed = ({ state, year, number, ...row }: Row): ObligationType => ({
  ...row,
  standing: standingOf({ state, dueOn: row.dueOn }, today()),
  decisionCode: year === null || number === null ? null : documentNumber('B', { year, number }),
});
