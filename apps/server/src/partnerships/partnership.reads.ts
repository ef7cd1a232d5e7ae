// Partnerships as rows: the list and the page.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { checkedFirst, decodeCursor, page, type Connection, type PageArgs } from '../platform/connection';
import { type Naming, Rows } from '../platform/rows';
import { partnershipRowVisible } from '../platform/visibility';
import type { PartnershipSchema } from './partnership.entity';
import type { PartnershipType } from './partnership.type';

type Tables = InferKyselyDB<typeof PartnershipSchema, Naming>;

const columns = ['id', 'name', 'shortName', 'legalForm', 'seat', 'purpose', 'from', 'until'] as const;

@Injectable()
export class PartnershipReads {
  constructor(private readonly rows: Rows) {}

  async list(args: PageArgs): Promise<Connection<PartnershipType>> {
    const first = checkedFirst(args);
    const visible = this.rows.db<Tables>().selectFrom('Partnership').where(partnershipRowVisible('Partnership'));
    let query = visible
      .select(columns)
      .orderBy('shortName')
      .orderBy('id')
      .limit(first + 1);
    if (args.after) {
      const [name, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('shortName', 'id'), '>', eb.tuple(name, id)));
    }
    const [rows, total] = await Promise.all([
      query.execute(),
      visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow(),
    ]);
    return page(rows, first, Number(total.n), (row) => [row.shortName, row.id]);
  }

  async one(id: string): Promise<PartnershipType | null> {
    const row = await this.rows
      .db<Tables>()
      .selectFrom('Partnership')
      .where(partnershipRowVisible('Partnership'))
      .where('id', '=', id)
      .select(columns)
      .executeTakeFirst();
    return row ?? null;
  }
}
