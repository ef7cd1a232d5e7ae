// Writes migrations from the entities, for both databases, against the snapshot of the last ones: no database needs to run.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM, type Options } from '@mikro-orm/core';
import { ormOptions } from '../orm.config';
import { readConfig } from '../platform/config';

const folder = join(import.meta.dirname, '../../migrations');
const empty = { name: null, namespaces: [], tables: [], nativeEnums: {} };

async function writeOne(database: 'sqlite' | 'postgresql', options: Options, name: string): Promise<string> {
  const path = join(folder, database);
  const snapshot = join(path, '.snapshot.json');
  if (!existsSync(snapshot)) writeFileSync(snapshot, JSON.stringify(empty));
  const orm = new MikroORM({
    ...options,
    migrations: {
      path,
      pathTs: path,
      emit: 'ts',
      snapshot: true,
      snapshotName: '.snapshot',
      fileName: (stamp) => `Migration${stamp}_${name.replaceAll('-', '_')}`,
    },
  } as Options);
  const { fileName } = await orm.migrator.create(path, false, false);
  return fileName;
}

/** One migration per database, called `name`; says which files were written. */
export async function writeMigrations(name: string): Promise<void> {
  const config = readConfig({ HANZE_DATA_DIR: '.cache/migration' });
  const { replicas: _, ...embedded } = ormOptions(config);
  const files = [
    await writeOne('sqlite', embedded, name),
    await writeOne('postgresql', ormOptions({ ...config, databaseUrl: 'postgresql://nobody@127.0.0.1/none' }), name),
  ];
  process.stdout.write(files.every((file) => file === '') ? 'Nothing changed in the entities.\n' : `${files.filter(Boolean).join('\n')}\n`);
}
