// Whether a database is sound: its pages, its indexes and its references.
import { openSqlite } from '../../orm.config';
import { refuse } from './backup.refusals';

/** Refuses a database that is not sound. `whole` leaves it as one file that needs no log beside it. */
export async function checkSound(database: string, { file, whole = false }: { file: string; whole?: boolean }): Promise<void> {
  const { native, close } = await openSqlite(database);
  try {
    const found = native.pragma('integrity_check', { simple: true });
    if (found !== 'ok') refuse('database-damaged', { file, found: String(found).slice(0, 200) });
    const [loose] = native.pragma('foreign_key_check') as { table: string }[];
    if (loose) refuse('database-damaged', { file, found: `${loose.table} refers to a record that is not there` });
    if (whole) native.pragma('journal_mode = delete');
  } catch (thrown) {
    const code = (thrown as { code?: string }).code ?? '';
    if (!code.startsWith('SQLITE_')) throw thrown;
    refuse('database-damaged', { file, found: code });
  } finally {
    await close();
  }
}
