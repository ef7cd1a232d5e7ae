// Prints the schema the server would serve: the contract, in alphabetical order, for schema.graphql.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../platform/config';
import { makeServer } from '../server';

export async function printServerSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hanze-schema-'));
  const config = readConfig({ HANZE_DATA_DIR: folder, HANZE_LOG: 'silent' });
  const app = await makeServer({ config, documents: new Map(), webFolder: '' });
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  return `# The contract between server and web: written by 'pnpm schema', read by the web, reviewed in diffs.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
