// The migrations of both databases, bundled with the server: a folder scan at run time would miss them.
import type { Migration } from '@mikro-orm/migrations';

type MigrationClass = new (...args: never[]) => Migration;
type Modules = Record<string, Record<string, MigrationClass>>;

const list = (modules: Modules) =>
  Object.entries(modules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, module]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), class: Object.values(module)[0] })) as never;

export const sqliteMigrations = list(import.meta.glob('../migrations/sqlite/*.ts', { eager: true }));
export const postgresMigrations = list(import.meta.glob('../migrations/postgresql/*.ts', { eager: true }));
