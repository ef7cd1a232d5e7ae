// Settings from the environment, judged once at start: a wrong one stops the start with a sentence that says what to change.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * example     — as shipped: an example region when the database is empty, sign-in cards, only known documents.
 * development — as example, plus ad-hoc GraphQL.
 * production  — no example data, no default account.
 */
const modes = ['example', 'development', 'production'] as const;

const shape = z.object({
  HANZE_MODE: z.enum(modes, 'choose example, development or production').default('example'),
  PORT: z.coerce.number('give a port number').int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  HANZE_DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'give a URL that starts with postgresql:// or leave it out for the embedded database')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'give the address people type, such as https://hanze.example.nl' }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'give a URL that starts with smtp:// or smtps://')
    .optional(),
  HANZE_SECRET: z.string().min(32, 'give a secret of at least 32 characters').optional(),
  HANZE_LOG_KEY: z
    .string()
    .regex(
      /^[\w-]{43}([\s,]+[\w-]{43})*$/,
      'give 32 random bytes in base64url (43 characters); after a change of keys the old one, a comma, the new one',
    )
    .optional(),
  HANZE_API_TOKEN: z.string().min(32, 'give a secret of at least 32 characters').optional(),
  HANZE_SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'give an address that starts with mailto: or https://')
    .optional(),
  HANZE_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Config {
  mode: (typeof modes)[number];
  port: number;
  host: string;
  dataDir: string;
  /** Absent: the embedded SQLite database in the data directory. */
  databaseUrl: string | undefined;
  /** Absent: whatever address the request came in by. */
  publicUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Seals what the database must not show (authenticator secrets, mail that waits). Absent: a key file in the data directory. */
  secret: string | undefined;
  /** Signs the transparency logs, the newest key last. Absent: a key file in the data directory. */
  logKey: string | undefined;
  /** A bearer token that allows ad-hoc GraphQL documents, read-only, under the limits of limits.ts. */
  apiToken: string | undefined;
  /** Where weaknesses can be reported; shown in /.well-known/security.txt. */
  securityContact: string | undefined;
  logLevel: string;
}

/** Thrown at start with one line per wrong setting. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

const names = Object.keys(shape.shape);

/** `NAME_FILE` stands in for NAME, so that a secret can live in a file that only the service reads. */
function readFiles(environment: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(
    names.map((name) => {
      const file = environment[`${name}_FILE`];
      if (!file) return [name, environment[name] === '' ? undefined : environment[name]];
      if (environment[name]) throw new WrongSettings(`${name} and ${name}_FILE are both set: choose one.`);
      if (!existsSync(file)) throw new WrongSettings(`${name}_FILE names a file that does not exist: ${file}`);
      return [name, readFileSync(file, 'utf8').trim()];
    }),
  );
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = shape.safeParse(readFiles(environment));
  if (!parsed.success) {
    throw new WrongSettings(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const it = parsed.data;
  return {
    mode: it.HANZE_MODE,
    port: it.PORT,
    host: it.HOST,
    dataDir: resolve(it.HANZE_DATA_DIR),
    databaseUrl: it.DATABASE_URL,
    publicUrl: it.PUBLIC_URL?.replace(/\/$/, ''),
    smtpUrl: it.SMTP_URL,
    secret: it.HANZE_SECRET,
    logKey: it.HANZE_LOG_KEY,
    apiToken: it.HANZE_API_TOKEN,
    securityContact: it.HANZE_SECURITY_CONTACT,
    logLevel: it.HANZE_LOG,
  };
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
