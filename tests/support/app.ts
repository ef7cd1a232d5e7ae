// Boots the real server for a story: real database, real HTTP on a free port, real sessions; nothing of ours replaced.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newAct, withinAct } from '@hanze/server/platform/act';
import { type Config, readConfig } from '@hanze/server/platform/config';
import { readManifest } from '@hanze/server/platform/trusted-documents';
import { system } from '@hanze/server/platform/viewer';
import { SeedingService } from '@hanze/server/seeds/seeding.service';
import { makeServer } from '@hanze/server/server';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createDatabase } from './postgres.ts';

interface Answer<T = Record<string, unknown>> {
  data?: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; field?: string; correlationId?: string } }[];
}

/** A browser without a screen: keeps its cookies, asks GraphQL, says where it comes from. */
export interface Client {
  cookie: string;
  /** The answer as it came, also when it is a refusal or an error. */
  ask<T = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Answer<T>>;
  /** The data; throws when there are errors. */
  get<T = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<T>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface App {
  readonly url: string;
  readonly config: Config;
  readonly nest: NestFastifyApplication;
  /** A service of the server, for setting a stage that no command sets. */
  get<T>(token: new (...args: never[]) => T): T;
  /** Runs work as the system, for instance a command through the CommandRunner. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  client(): Client;
  /** A browser in which this person of the example region is signed in. */
  as(name: string): Promise<Client>;
  close(): Promise<void>;
}

const builtServer = resolve(import.meta.dirname, '../../apps/server/dist');
const builtWeb = resolve(import.meta.dirname, '../../apps/web/dist');

/** Starts on SQLite or PostgreSQL, as HANZE_TEST_DATABASE says, empty or with the example region, with the built web app or without; ad-hoc documents are allowed unless the mode says otherwise. */
export async function startApp(settings: Record<string, string> = {}, { example = false, web = false } = {}): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-story-'));
  const database = process.env['HANZE_TEST_DATABASE'] === 'postgresql' ? await createDatabase() : undefined;
  const config = readConfig({
    HANZE_MODE: 'development',
    HANZE_LOG: process.env['HANZE_LOG'] ?? 'silent',
    HANZE_DATA_DIR: folder,
    PORT: '0',
    ...(database && { DATABASE_URL: database.url }),
    ...settings,
  });
  const nest = await makeServer({
    config,
    documents: web ? readManifest(join(builtServer, 'documents.json')) : new Map(),
    webFolder: web ? builtWeb : join(folder, 'no-web'),
  });
  if (example) await nest.get(SeedingService, { strict: false }).firstStart();
  await nest.listen(config.port, config.host);
  const url = await nest.getUrl();
  return {
    url,
    config,
    nest,
    get: (token) => nest.get(token, { strict: false }),
    asSystem: (work) => withinAct(newAct({ viewer: system }), work),
    client: () => makeClient(url),
    async as(name) {
      const client = makeClient(url);
      const { exampleCards } = await client.get<{ exampleCards: { personId: string; name: string }[] }>(
        '{ exampleCards { personId name } }',
      );
      const personId = exampleCards.find((card) => card.name === name)?.personId;
      const { signInAsExample } = await client.get<{ signInAsExample: { __typename: string } }>(signIn, { personId });
      if (signInAsExample.__typename === 'Refusal') throw new Error(`${name} could not sign in.`);
      return client;
    },
    close: async () => {
      await nest.close();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const signIn = 'mutation ($personId: ID!) { signInAsExample(personId: $personId) { __typename } }';

function makeClient(url: string): Client {
  const client: Client = {
    cookie: '',
    async fetch(path, init = {}) {
      const response = await fetch(`${url}${path}`, {
        redirect: 'manual',
        ...init,
        headers: { ...(client.cookie && { cookie: client.cookie }), ...init.headers },
      });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const name = pair.split('=')[0];
        const others = client.cookie.split('; ').filter((it) => it && it.split('=')[0] !== name);
        client.cookie = [...others, ...(/max-age=0/i.test(line) ? [] : [pair])].join('; ');
      }
      return response;
    },
    async ask<T>(query: string, variables = {}) {
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<T>;
    },
    async get<T>(query: string, variables = {}) {
      const { data, errors } = await client.ask<T>(query, variables);
      if (errors || !data) throw new Error(`The API answered with an error: ${JSON.stringify(errors)}`);
      return data;
    },
  };
  return client;
}
