// Many new records of one kind at once, each with its line in the journal, in the transaction of the running command. For imports: a unit of
// work costs twenty times as much a record, and this road cannot forget the journal either.
import { EntityManager, TransactionContext } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { CompiledQuery, type Kysely } from 'kysely';
import { currentAct } from '../platform/act';
import { now } from '../platform/clock';
import { isPostgres } from '../platform/database';
import { currentViewer } from '../platform/viewer';
import { binds } from './what-binds';

/** A record as its table has it: every column, the same in every row. */
export type BulkRow = Readonly<Record<string, string | number | null>> & { readonly id: string; readonly partnershipId: string };

/** Both databases allow some tens of thousands of parameters in one statement. */
const rowsAtOnce = 500;

@Injectable()
export class BulkWritingService {
  constructor(private readonly em: EntityManager) {}

  async add(record: string, rows: readonly BulkRow[]): Promise<void> {
    const { command, correlationId } = currentAct();
    const transaction = TransactionContext.getEntityManager(this.em.name)?.getTransactionContext<Kysely<object>>();
    if (!command || !transaction) throw new Error(`${rows.length} × ${record} outside a command.`);
    if (binds(record)) throw new Error(`${record} binds: its leaves come from the unit of work.`);
    const { personId, name: personName, mandate } = currentViewer();
    const said = { at: now(), command, personId, personName, mandateId: mandate?.id ?? null };
    const who = { ...said, actingOrganisationId: mandate?.organisationId ?? null, correlationId };
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.slice(from, from + rowsAtOnce);
      await this.insert(transaction, record, part);
      const lines = part.map((row) => ({
        ...who,
        record,
        recordId: row.id,
        act: 'created',
        partnershipId: row.partnershipId,
        organisationId: row['organisationId'] ?? null,
        changes: JSON.stringify(changesOf(row)),
      }));
      await this.insert(transaction, 'JournalEntry', lines);
    }
  }

  private async insert(db: Kysely<object>, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    const text = statement(table, columns, rows.length, isPostgres(this.em));
    await db.executeQuery(
      CompiledQuery.raw(
        text,
        rows.flatMap((row) => columns.map((column) => row[column])),
      ),
    );
  }
}

const changesOf = (row: BulkRow) =>
  Object.entries(row).flatMap(([field, to]) => (field === 'id' || to === null ? [] : [{ field, from: null, to }]));

const statements = new Map<string, string>();

/** Names come from our own entities, never from outside. */
function statement(table: string, columns: readonly string[], count: number, numbered: boolean): string {
  const name = `${table} ${columns.join()} ${count} ${numbered}`;
  const known = statements.get(name);
  if (known !== undefined) return known;
  let place = 0;
  const row = () => `(${columns.map(() => (numbered ? `$${++place}` : '?')).join()})`;
  const quoted = columns.map((column) => `"${column}"`).join();
  const text = `insert into "${table}" (${quoted}) values ${Array.from({ length: count }, row).join()}`;
  if (count === rowsAtOnce) statements.set(name, text);
  return text;
}
