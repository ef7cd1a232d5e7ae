// The journal as rows: newest first, of everything one may see, or of one record, partnership or organisation.
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { OrganisationSchema } from '../partnerships/organisation.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { checkedFirst, type Connection, decodeCursor, PageArgs, page } from '../platform/connection';
import { type Naming, Rows } from '../platform/rows';
import { journalRowVisible } from '../platform/visibility';
import type { FieldChange, JournalEntrySchema } from './journal-entry.entity';
import type { JournalEntryType } from './journal.type';

type Tables = InferKyselyDB<typeof JournalEntrySchema | typeof OrganisationSchema | typeof PartnershipSchema, Naming>;

@ArgsType()
export class JournalArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  recordId: string | null = null;

  @Field(() => ID, { nullable: true })
  partnershipId: string | null = null;

  @Field(() => ID, { nullable: true })
  organisationId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Only lines of this command.' })
  command: string | null = null;
}

@Injectable()
export class JournalReads {
  constructor(private readonly rows: Rows) {}

  async list(args: JournalArgs): Promise<Connection<JournalEntryType>> {
    const first = checkedFirst(args);
    let visible = this.rows.db<Tables>().selectFrom('JournalEntry as j').where(journalRowVisible('j'));
    for (const column of ['recordId', 'partnershipId', 'organisationId', 'command'] as const) {
      const wanted = args[column];
      if (wanted !== null) visible = visible.where(`j.${column}`, '=', wanted);
    }
    let query = visible
      .leftJoin('Organisation as o', 'o.id', 'j.actingOrganisationId')
      .leftJoin('Partnership as p', 'p.id', 'j.partnershipId')
      .select([
        'j.seq',
        'j.at',
        'j.command',
        'j.personName',
        'j.personId',
        'j.record',
        'j.recordId',
        'j.act',
        'j.partnershipId',
        'j.changes',
      ])
      .select(['o.name as actingFor', 'p.shortName as partnershipName'])
      .orderBy('j.seq', 'desc')
      .limit(first + 1);
    if (args.after) query = query.where('j.seq', '<', Number(decodeCursor(args.after, 1)[0]));
    const rows = await query.execute();
    const count = () => visible.select((eb) => eb.fn.countAll<number | string>().as('n')).executeTakeFirstOrThrow();
    const entries = rows.map((row) => ({ ...row, command: row.command as JournalEntryType['command'], changes: shown(row.changes) }));
    return page(entries, args, count, ({ seq }) => [seq]);
  }
}

const words = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const shown = (changes: string) =>
  (JSON.parse(changes) as FieldChange[]).map(({ field, from, to }) => ({ field, from: words(from), to: words(to) }));
