// The landscape as a list: sorted, filtered, a page at a time; three statements, whatever stands in it.
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, page } from '../platform/connection';
import { escapeLike, heldOn, Rows } from '../platform/rows';
import { insidePartnershipRow } from '../platform/visibility';
import type { ApplicationsArgs } from './application.args';
import type { ListedApplicationType } from './application.type';
import { boundOn, LandscapeReads } from './landscape.reads';
import type { LandscapeTables } from './landscape-tables';

/** What stands where nothing is known, so that every row has a place in the order: last when sorted upwards. */
const nothing = { yearlyCents: Number.MAX_SAFE_INTEGER, nextEnd: '9999-12-31' } as const;

@Injectable()
export class ApplicationListReads {
  constructor(
    private readonly rows: Rows,
    private readonly landscapes: LandscapeReads,
  ) {}

  async list(args: ApplicationsArgs): Promise<Connection<ListedApplicationType> | null> {
    const home = await this.landscapes.home(args.slug);
    if (!home) return null;
    const first = checkedFirst(args);
    const { sort, descending } = args;
    const key = sql.ref<string | number>(`t.${sort}`);
    let rows = this.found(home.id, args)
      .selectAll()
      .limit(first + 1);
    if (args.after) {
      const [value, id] = decodeCursor(args.after, 2);
      const beyond = sql.raw(descending ? '<' : '>');
      rows = rows.where(sql<boolean>`(${key} ${beyond} ${value} or (${key} = ${value} and ${sql.ref('t.id')} ${beyond} ${id}))`);
    }
    const direction = descending ? 'desc' : 'asc';
    const found = await rows.orderBy(key, direction).orderBy('t.id', direction).execute();
    const typed = found.map((row) => ({ ...row, organisations: Number(row.organisations), yearlyCents: Number(row.yearlyCents) }));
    const count = () =>
      this.found(home.id, args)
        .select((eb) => eb.fn.countAll<number | string>().as('n'))
        .executeTakeFirstOrThrow();
    const { nodes, ...rest } = await page(typed, args, count, (row) => [row[sort], row.id]);
    const functions = await this.functionsOf(nodes.map(({ id }) => id));
    return { ...rest, nodes: nodes.map((row) => ({ ...row, ...known(row), functions: functions.get(row.id) ?? [] })) };
  }

  private db() {
    return this.rows.db<LandscapeTables>();
  }

  private found(partnershipId: string, { search, domain, organisationId, on }: ApplicationsArgs) {
    const day = on ?? today();
    let inner = this.db()
      .selectFrom('Application as a')
      .where('a.partnershipId', '=', partnershipId)
      .where(insidePartnershipRow('a'))
      .select((eb) => [
        'a.id',
        'a.name',
        'a.supplier',
        'a.release',
        eb
          .selectFrom('ApplicationUse as u')
          .whereRef('u.applicationId', '=', 'a.id')
          .where(heldOn('u', day))
          .select((of) => of.fn.count<number | string>('u.organisationId').distinct().as('n'))
          .$asScalar()
          .as('organisations'),
        eb.fn
          .coalesce(
            eb
              .selectFrom('Contract as c')
              .whereRef('c.applicationId', '=', 'a.id')
              .where(boundOn('c', day))
              .select(sql<number | string>`sum(${sql.ref('c.yearlyCents')})`.as('n')),
            sql<number>`${nothing.yearlyCents}`,
          )
          .as('yearlyCents'),
        eb.fn
          .coalesce(
            eb
              .selectFrom('Contract as c')
              .whereRef('c.applicationId', '=', 'a.id')
              .where(boundOn('c', day))
              .select((of) => of.fn.min('c.end').as('n')),
            sql<string>`${nothing.nextEnd}`,
          )
          .as('nextEnd'),
      ]);
    const word = search ? escapeLike(search) : null;
    if (word)
      inner = inner.where(
        sql<boolean>`(lower(a."name") like ${word} or lower(coalesce(a."supplier", '')) like ${word} or exists (select 1 from "ApplicationComponent" l
          join "ReferenceComponent" r on r."id" = l."componentId" where l."applicationId" = a."id" and lower(r."name") like ${word}))`,
      );
    if (domain)
      inner = inner.where(
        sql<boolean>`exists (select 1 from "ApplicationComponent" l join "ReferenceComponent" r on r."id" = l."componentId"
          where l."applicationId" = a."id" and r."domain" = ${domain})`,
      );
    if (organisationId)
      inner = inner.where((eb) =>
        eb.exists(
          eb
            .selectFrom('ApplicationUse as v')
            .whereRef('v.applicationId', '=', 'a.id')
            .where('v.organisationId', '=', organisationId)
            .where(heldOn('v', day))
            .select('v.id'),
        ),
      );
    return this.db().selectFrom(inner.as('t'));
  }

  private async functionsOf(ids: readonly string[]): Promise<Map<string, string[]>> {
    const functions = new Map<string, string[]>();
    if (ids.length === 0) return functions;
    const links = await this.db()
      .selectFrom('ApplicationComponent as l')
      .innerJoin('ReferenceComponent as r', 'r.id', 'l.componentId')
      .where('l.applicationId', 'in', [...ids])
      .where(insidePartnershipRow('l'))
      .select(['l.applicationId', 'r.name'])
      .orderBy('r.name')
      .execute();
    for (const { applicationId, name } of links) functions.set(applicationId, [...(functions.get(applicationId) ?? []), name]);
    return functions;
  }
}

const known = ({ yearlyCents, nextEnd }: { yearlyCents: number; nextEnd: string }) => ({
  yearlyCents: yearlyCents === nothing.yearlyCents ? null : yearlyCents,
  nextEnd: nextEnd === nothing.nextEnd ? null : nextEnd,
});
