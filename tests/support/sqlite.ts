// A database file looked at from outside, with the driver the server itself uses.
import { createRequire } from 'node:module';

/** What the tests use of the driver; it brings no types of its own. */
export interface Sqlite {
  prepare(statement: string): {
    all(...values: unknown[]): Record<string, unknown>[];
    get(...values: unknown[]): Record<string, unknown> | undefined;
    run(...values: unknown[]): void;
  };
  exec(statement: string): void;
  close(): void;
}

const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string, options?: { readonly?: boolean }) => Sqlite;

export const openSqlite = (file: string, options?: { readonly?: boolean }): Sqlite => new Database(file, options);
