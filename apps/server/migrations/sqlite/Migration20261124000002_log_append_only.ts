import { Migration } from '@mikro-orm/migrations';

const tables = ['LogLeaf', 'LogNode', 'LogCheckpoint', 'LogCosignature'];

/** The transparency log only grows; the names it commits to stand in a table of their own and may be erased. */
export class Migration20261124000002 extends Migration {
  override up(): void {
    for (const table of tables) {
      for (const act of ['update', 'delete']) {
        this.addSql(
          `create trigger "${table}_no_${act}" before ${act} on "${table}" begin select raise(abort, 'the log is append-only'); end;`,
        );
      }
    }
    this.addSql(
      `create trigger "LogName_no_update" before update on "LogName" begin select raise(abort, 'a name in the log is erased, not changed'); end;`,
    );
  }

  override down(): void {
    for (const table of tables) for (const act of ['update', 'delete']) this.addSql(`drop trigger "${table}_no_${act}";`);
    this.addSql('drop trigger "LogName_no_update";');
  }
}
