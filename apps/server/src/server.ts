// Puts the server together without starting to listen: main.ts, the command line and the tests share this.
import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/core';
import type { SqliteConnection } from '@mikro-orm/sqlite';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import { ExamplesService } from './identity/examples.service';
import { tuneSqlite } from './orm.config';
import { policies } from './policies';
import { registerPolicies } from './platform/authorise';
import type { Config } from './platform/config';
import { isPostgres } from './platform/database';
import { sendHeaders } from './platform/headers';
import { makeLog } from './platform/log';
import { beginActs, sendCookies } from './platform/requests';
import { trustDocuments, type Manifest } from './platform/trusted-documents';
import { ViewerSource } from './platform/viewer-source';
import { serveWeb } from './platform/web';

export interface Server {
  app: NestFastifyApplication;
  orm: MikroORM;
  url: string;
  close: () => Promise<void>;
}

export interface Parts {
  config: Config;
  documents: Manifest;
  webFolder: string;
}

const bodyLimit = 100_000;

export async function makeServer({ config, documents, webFolder }: Parts): Promise<NestFastifyApplication> {
  registerPolicies(policies);
  const log = makeLog(config.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.publicUrl !== undefined,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, log), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  // Files come as a stream of bytes; the handler that takes them decides how many.
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  sendHeaders(fastify);
  sendCookies(fastify);
  beginActs(fastify, config, app.get(ViewerSource, { strict: false }));
  const trust = trustDocuments(documents, config);
  fastify.addHook('preValidation', async (request, reply) => (request.url.startsWith('/graphql') ? trust(request, reply) : undefined));
  await serveWeb(fastify, webFolder);
  app.enableShutdownHooks();
  const orm = app.get(MikroORM);
  if (!isPostgres(orm.em)) {
    await tuneSqlite(orm.em.getConnection('write') as SqliteConnection, orm.em.getConnection('read') as SqliteConnection);
  }
  await orm.migrator.up();
  try {
    await app.get(ExamplesService, { strict: false }).refuseInProduction();
    await app.init();
  } catch (thrown) {
    await orm.close();
    throw thrown;
  }
  return app;
}
