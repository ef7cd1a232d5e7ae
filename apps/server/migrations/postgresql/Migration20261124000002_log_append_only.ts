import { Migration } from '@mikro-orm/migrations';

const tables = ['LogLeaf', 'LogNode', 'LogCheckpoint', 'LogCosignature'];

/** The transparency log only grows; the names it commits to stand in a table of their own and may be erased. */
export class Migration20261124000002 extends Migration {
  override up(): void {
    this.addSql(
      `create function log_append_only() returns trigger language plpgsql as $$ begin raise exception 'the log is append-only'; end $$;`,
    );
    for (const table of tables) {
      this.addSql(
        `create trigger "${table}_append_only" before update or delete on "${table}" for each row execute function log_append_only();`,
      );
      this.addSql(
        `create trigger "${table}_no_truncate" before truncate on "${table}" for each statement execute function log_append_only();`,
      );
    }
    this.addSql(`create trigger "LogName_no_update" before update on "LogName" for each row execute function log_append_only();`);
  }

  override down(): void {
    for (const table of tables) {
      this.addSql(`drop trigger "${table}_no_truncate" on "${table}";`);
      this.addSql(`drop trigger "${table}_append_only" on "${table}";`);
    }
    this.addSql('drop trigger "LogName_no_update" on "LogName";');
    this.addSql(`drop function log_append_only();`);
  }
}
