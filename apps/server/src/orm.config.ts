// The only file that names a database driver: embedded SQLite by default, PostgreSQL by DATABASE_URL.
import { EntityCaseNamingStrategy, MikroORM, type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type SqliteConnection, SqliteDriver } from '@mikro-orm/sqlite';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { entities } from './entities';
import { JournalSubscriber } from './journal/journal.subscriber';
import { postgresMigrations, sqliteMigrations } from './migrations';
import type { Config } from './platform/config';

const common = (): Partial<Options> => ({
  entities: [...entities],
  namingStrategy: EntityCaseNamingStrategy,
  subscribers: [new JournalSubscriber()],
  extensions: [Migrator],
  allowGlobalContext: false,
  // Each record says itself who may see it; a key to a hidden record does not hide the record that holds the key.
  autoJoinRefsForFilters: false,
  forceEntityConstructor: true,
  validateRequired: true,
  metadataCache: { enabled: false },
});

export const databaseFile = (config: Config): string => join(config.dataDir, 'hanze.sqlite');

export function ormOptions(config: Config): Options {
  return (config.databaseUrl ? postgres(config.databaseUrl) : sqlite(databaseFile(config))) as Options;
}

function postgres(clientUrl: string): Partial<Options> {
  return {
    ...common(),
    driver: PostgreSqlDriver,
    clientUrl,
    pool: { min: 1, max: 10 },
    migrations: { migrationsList: postgresMigrations, snapshot: false, transactional: true, allOrNothing: true },
  };
}

/** WAL with synchronous=FULL: an acknowledged write survives a power cut. A second, read-only connection keeps reads out of the writer's way. */
const writing =
  'pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma foreign_keys = on; pragma temp_store = memory';
const reading = 'pragma query_only = on; pragma busy_timeout = 5000; pragma temp_store = memory; pragma mmap_size = 268435456';

function sqlite(file: string): Partial<Options> {
  mkdirSync(join(file, '..'), { recursive: true });
  return {
    ...common(),
    driver: SqliteDriver,
    dbName: file,
    replicas: [{ name: 'read', dbName: file }],
    preferReadReplicas: false,
    migrations: { migrationsList: sqliteMigrations, snapshot: false, transactional: true, allOrNothing: true },
  };
}

/** Settings of the SQLite connections, once they are open. */
export async function tuneSqlite(write: SqliteConnection, read: SqliteConnection): Promise<void> {
  const [writer, reader] = [await write.getNativeClient(), await read.getNativeClient()];
  writer.exec(writing);
  reader.exec(reading);
  keepPrepared(writer);
  keepPrepared(reader);
}

/** Statements with parameters are asked over and over: keep them prepared. One without holds its values and will not come back. */
function keepPrepared(database: NativeSqlite): void {
  const prepare = database.prepare.bind(database);
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  database.prepare = ((sql: string) => {
    if (!sql.includes('?')) return prepare(sql);
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= 500) prepared.delete(prepared.keys().next().value as string);
    const fresh = prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  }) as typeof prepare;
}

type NativeSqlite = Awaited<ReturnType<SqliteConnection['getNativeClient']>>;

/** An existing SQLite file as it is, without entities and without bringing it up to date: for backups. Throws when it is not there. */
export async function openSqlite(file: string): Promise<{ native: NativeSqlite; close: () => Promise<void> }> {
  const orm = await MikroORM.init({
    driver: SqliteDriver,
    dbName: file,
    entities: [],
    driverOptions: { fileMustExist: true },
    discovery: { warnWhenNoEntities: false },
  });
  const native = await orm.em.getConnection().getNativeClient();
  return { native, close: () => orm.close() };
}
