// Partnerships as rows: the list and the page.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { today } from '../platform/clock';
import { checkedFirst, type Connection, decodeCursor, type PageArgs, page } from '../platform/connection';
import { type Naming, Rows } from '../platform/rows';
import { partnershipRowVisible } from '../platform/visibility';
import type { PartnershipSchema } from './partnership.entity';
import type { PartnershipType } from './partnership.type';
import type { PartnershipFormSchema } from './partnership-form.entity';

type Tables = InferKyselyDB<typeof PartnershipSchema | typeof PartnershipFormSchema, Naming>;

@Injectable()
export class PartnershipReads {
  constructor(private readonly rows: Rows) {}

  /** Partnerships with the form they have on the day; the last form for those that ended. */
  private visible(day: string) {
    return this.rows
      .db<Tables>()
      .selectFrom('Partnership as p')
      .leftJoin('PartnershipForm as f', (join) =>
        join
          .onRef('f.partnershipId', '=', 'p.id')
          .on('f.from', '<=', day)
          .on((eb) => eb.or([eb('f.until', 'is', null), eb('f.until', '>', day)])),
      )
      .where(partnershipRowVisible('p'));
  }

  async list(args: PageArgs): Promise<Connection<PartnershipType>> {
    const first = checkedFirst(args);
    const visible = this.visible(today());
    let query = select(visible)
      .orderBy('p.shortName')
      .orderBy('p.id')
      .limit(first + 1);
    if (args.after) {
      const [name, id] = decodeCursor(args.after, 2) as [string, string];
      query = query.where((eb) => eb(eb.refTuple('p.shortName', 'p.id'), '>', eb.tuple(name, id)));
    }
    const [rows, total] = await Promise.all([
      query.execute(),
      visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow(),
    ]);
    return page(rows, first, Number(total.n), (row) => [row.shortName, row.id]);
  }

  async one(id: string): Promise<PartnershipType | null> {
    return (await select(this.visible(today())).where('p.id', '=', id).executeTakeFirst()) ?? null;
  }

  /** What a command made of it, read within its transaction. */
  readonly fresh = async ({ id }: { id: string }): Promise<PartnershipType | null> => {
    await this.rows.flush();
    return this.one(id);
  };
}

const select = (visible: ReturnType<PartnershipReads['visible']>) =>
  visible.select([
    'p.id',
    'p.name',
    'p.shortName',
    'p.slug',
    'p.seat',
    'p.purpose',
    'p.website',
    'p.from',
    'p.until',
    'p.published',
    'f.legalForm',
  ]);
