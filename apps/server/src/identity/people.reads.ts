// People as rows: colleagues of the own organisation and office holders in the own partnerships; the administrator sees all.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import { checkedFirst, type Connection, decodeCursor, page, type PageArgs } from '../platform/connection';
import { isKey } from '../platform/keys';
import { type Naming, Rows } from '../platform/rows';
import { currentViewer, seesAll } from '../platform/viewer';
import type { MandateSchema } from './mandate.entity';
import type { PersonSchema } from './person.entity';
import type { PersonType } from './person.type';

type Tables = InferKyselyDB<typeof PersonSchema | typeof MandateSchema, Naming>;

const columns = ['id', 'name', 'email', 'language', 'createdAt', 'blockedAt', 'example'] as const;

/** The same rule as the filter on the entity. */
function personRowVisible(eb: ExpressionBuilder<Tables, 'Person'>): Expression<SqlBool> {
  const viewer = currentViewer();
  if (seesAll(viewer)) return sql<SqlBool>`1 = 1`;
  const organisationId = viewer.mandate?.organisationId ?? null;
  const colleagues = eb
    .selectFrom('Mandate')
    .select('Mandate.id')
    .whereRef('Mandate.personId', '=', 'Person.id')
    .where((m) =>
      m.or([
        m('Mandate.organisationId', '=', organisationId),
        ...(viewer.partnershipIds.length ? [m('Mandate.partnershipId', 'in', [...viewer.partnershipIds])] : []),
      ]),
    );
  return eb.or([eb('Person.id', '=', viewer.personId), eb.exists(colleagues)]);
}

@Injectable()
export class PeopleReads {
  constructor(private readonly rows: Rows) {}

  async list(args: PageArgs, search: string | null): Promise<Connection<PersonType>> {
    const first = checkedFirst(args);
    let visible = this.rows.db<Tables>().selectFrom('Person').where(personRowVisible);
    for (const word of (search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5)) {
      const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
      visible = visible.where(sql<SqlBool>`(lower("name") like ${pattern} escape '\\' or "email" like ${pattern} escape '\\')`);
    }
    let query = visible
      .select(columns)
      .orderBy('name')
      .orderBy('id')
      .limit(first + 1);
    if (args.after) {
      const [name, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('name', 'id'), '>', eb.tuple(name, id)));
    }
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    return page(rows as PersonType[], args, count, (row) => [row.name, row.id]);
  }

  async one(id: string): Promise<PersonType | null> {
    if (!isKey(id)) return null;
    const query = this.rows.db<Tables>().selectFrom('Person').where(personRowVisible).where('Person.id', '=', id.toLowerCase());
    return (await query.select(columns).executeTakeFirst()) ?? null;
  }
}
