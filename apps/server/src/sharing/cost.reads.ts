// Cost groups and lines as rows, and the years a partnership has costs in.
import { documentNumberOrNone } from '@hanze/shared/proposals/document-number';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { checkedFirst, type Connection, decodeCursor, page } from '../platform/connection';
import { heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { CostLinesArgs } from './cost.args';
import type { CostTables } from './cost-tables';
import type { CostGroupType, CostGroupYearType, CostLineType } from './cost.type';
import type { CostKeyType } from './cost-key.type';

/** A partnership of which the viewer may see what lies inside. */
export interface Home {
  partnershipId: string;
  name: string;
  slug: string;
  from: string;
}

@Injectable()
export class CostReads {
  constructor(private readonly rows: Rows) {}

  private db() {
    return this.rows.db<CostTables>();
  }

  /** Null when it does not exist or the viewer takes no part in it: costs are not in the public register. */
  async home(slug: string): Promise<Home | null> {
    const [row] = await this.rows.read('home of costs', { slug }, (at) =>
      this.db()
        .selectFrom('Partnership as p')
        .where('p.slug', '=', at.slug)
        .where(insidePartnershipRow('p', 'id'))
        .select(['p.id as partnershipId', 'p.shortName as name', 'p.slug', 'p.from']),
    );
    return row ?? null;
  }

  async years(partnershipId: string): Promise<number[]> {
    const rows = await this.rows.read('years of costs', { partnershipId }, (at) =>
      this.db()
        .selectFrom('CostLine as l')
        .where('l.partnershipId', '=', at.partnershipId)
        .where(insidePartnershipRow('l'))
        .select('l.year')
        .distinct()
        .orderBy('l.year', 'desc'),
    );
    return rows.map(({ year }) => year);
  }

  /** Every group with what was booked on it in the year; one statement for the amounts, however many lines. */
  async groupsOf(partnershipId: string, year: number): Promise<CostGroupYearType[]> {
    const of = (kind: string) => sql<number | string | null>`sum(case when l.kind = ${kind} then l.amount end)`;
    const last = `${year}-12-31`;
    const groups = await this.db()
      .selectFrom('CostGroup as g')
      .leftJoin('CostLine as l', (join) => join.onRef('l.groupId', '=', 'g.id').on('l.year', '=', year))
      .leftJoin('KeyCoverage as c', (join) => join.onRef('c.groupId', '=', 'g.id').on(heldOn('c', last)))
      .where('g.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('g'))
      .groupBy(['g.id', 'g.name', 'g.recurrence', 'g.package', 'c.keyId'])
      .select(['g.id', 'g.name', 'g.recurrence', 'g.package', 'c.keyId'])
      .select([of('budget').as('budget'), of('change').as('change'), of('actual').as('actual'), of('forecast').as('forecast')])
      .select((eb) => eb.fn.count<number | string>('l.id').as('lineCount'))
      .orderBy('g.id')
      .execute();
    const takers = await this.takers(partnershipId);
    return groups.map((group) => ({
      ...group,
      takers: takers.filter(({ groupId }) => groupId === group.id).map(({ name }) => name),
      budget: Number(group.budget ?? 0) + Number(group.change ?? 0),
      change: Number(group.change ?? 0),
      actual: Number(group.actual ?? 0),
      forecast: group.forecast === null ? null : Number(group.forecast),
      lineCount: Number(group.lineCount),
    }));
  }

  private takers(partnershipId: string) {
    return this.db()
      .selectFrom('PackageTaker as t')
      .innerJoin('Organisation as o', 'o.id', 't.organisationId')
      .where('t.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('t'))
      .select(['t.groupId', 'o.name'])
      .orderBy('o.name')
      .execute();
  }

  /** Every key, newest first, with what it covers or covered. */
  async keys(partnershipId: string): Promise<CostKeyType[]> {
    const rows = await this.rows.read('cost keys', { partnershipId }, (at) =>
      this.db()
        .selectFrom('CostKey as k')
        .innerJoin('KeyCoverage as c', 'c.keyId', 'k.id')
        .innerJoin('CostGroup as g', 'g.id', 'c.groupId')
        .leftJoin('Resolution as d', 'd.id', 'k.decisionId')
        .where('k.partnershipId', '=', at.partnershipId)
        .where(insidePartnershipRow('k'))
        .select(['k.id', 'k.code', 'k.arguments', 'k.yearsBack', 'k.from', 'k.clause', 'c.until', 'g.name', ...decisionColumns])
        .orderBy('k.from', 'desc')
        .orderBy('k.id')
        .orderBy('g.id'),
    );
    const keys = new Map<string, CostKeyType>();
    for (const { name, until, decisionYear, decisionNumber, ...key } of rows) {
      const known = keys.get(key.id);
      if (!known)
        keys.set(key.id, {
          ...key,
          decisionCode: documentNumberOrNone('B', decisionYear, decisionNumber),
          until,
          covers: [{ group: name, until }],
        });
      else {
        known.covers.push({ group: name, until });
        known.until = known.until === null || until === null ? null : known.until > until ? known.until : until;
      }
    }
    return [...keys.values()];
  }

  async lines(args: CostLinesArgs): Promise<Connection<CostLineType>> {
    const first = checkedFirst(args);
    let visible = this.db()
      .selectFrom('CostLine as l')
      .where('l.groupId', '=', args.groupId)
      .where('l.year', '=', args.year)
      .where(insidePartnershipRow('l'));
    if (args.kind) visible = visible.where('l.kind', '=', args.kind as never);
    let query = visible
      .leftJoin('CostLine as r', 'r.reversesId', 'l.id')
      .leftJoin('Resolution as d', 'd.id', 'l.decisionId')
      .select(lineColumns)
      .orderBy('l.day')
      .orderBy('l.id')
      .limit(first + 1);
    if (args.after) {
      const [day, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('l.day', 'l.id'), '>', eb.tuple(day, id)));
    }
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page(rows.map(typedLine), args, count, ({ day, id }) => [day, id]);
  }

  /** What a command made of it, read within its transaction. */
  readonly freshLine = async ({ id }: { id: string }): Promise<CostLineType | null> => {
    await this.rows.flush();
    const lines = this.db()
      .selectFrom('CostLine as l')
      .leftJoin('CostLine as r', 'r.reversesId', 'l.id')
      .leftJoin('Resolution as d', 'd.id', 'l.decisionId');
    const row = await lines.where('l.id', '=', id).where(insidePartnershipRow('l')).select(lineColumns).executeTakeFirst();
    return row ? typedLine(row) : null;
  };

  readonly freshGroup = async ({ id }: { id: string }): Promise<CostGroupType | null> => {
    await this.rows.flush();
    const groups = this.db().selectFrom('CostGroup as g').where('g.id', '=', id).where(insidePartnershipRow('g'));
    return (await groups.select(['g.id', 'g.partnershipId', 'g.name', 'g.recurrence', 'g.package']).executeTakeFirst()) ?? null;
  };

  readonly freshKey = async ({ id, partnershipId }: { id: string; partnershipId: string }): Promise<CostKeyType | null> => {
    await this.rows.flush();
    return (await this.keys(partnershipId)).find((key) => key.id === id) ?? null;
  };
}

const decisionColumns = ['d.year as decisionYear', 'd.number as decisionNumber'] as const;

const lineColumns = [
  ...decisionColumns,
  'l.id',
  'l.groupId',
  'l.year',
  'l.kind',
  'l.amount',
  'l.vat',
  'l.description',
  'l.day',
  'l.source',
  'l.indexPercent',
  'l.compensablePercent',
  'l.volume',
  'l.ledgerKey',
  'l.reversesId',
  'r.id as reversedById',
] as const;

interface LineRow extends Omit<CostLineType, 'amount' | 'vat' | 'decisionCode'> {
  amount: number | string;
  vat: number | string;
  decisionYear: number | null;
  decisionNumber: number | null;
}

/** PostgreSQL gives bigint columns as strings. */
const typedLine = ({ decisionYear, decisionNumber, ...row }: LineRow): CostLineType => ({
  ...row,
  decisionCode: documentNumberOrNone('B', decisionYear, decisionNumber),
  amount: Number(row.amount),
  vat: Number(row.vat),
});
