import { Migration } from '@mikro-orm/migrations';

/** The journal only grows: the database itself refuses to change or remove a line. */
export class Migration20261124000001 extends Migration {
  override up(): void {
    for (const act of ['update', 'delete']) {
      this.addSql(
        `create trigger "JournalEntry_no_${act}" before ${act} on "JournalEntry" begin select raise(abort, 'the journal is append-only'); end;`,
      );
    }
  }

  override down(): void {
    for (const act of ['update', 'delete']) this.addSql(`drop trigger "JournalEntry_no_${act}";`);
  }
}
