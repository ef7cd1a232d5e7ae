import { Migration } from '@mikro-orm/migrations';

/** The journal only grows: the database itself refuses to change, remove or empty its lines. */
export class Migration20261124000001 extends Migration {
  override up(): void {
    this.addSql(
      `create function journal_append_only() returns trigger language plpgsql as $$ begin raise exception 'the journal is append-only'; end $$;`,
    );
    this.addSql(
      `create trigger "JournalEntry_append_only" before update or delete on "JournalEntry" for each row execute function journal_append_only();`,
    );
    this.addSql(
      `create trigger "JournalEntry_no_truncate" before truncate on "JournalEntry" for each statement execute function journal_append_only();`,
    );
  }

  override down(): void {
    this.addSql(`drop trigger "JournalEntry_no_truncate" on "JournalEntry";`);
    this.addSql(`drop trigger "JournalEntry_append_only" on "JournalEntry";`);
    this.addSql(`drop function journal_append_only();`);
  }
}
