// Prints the schema the server would serve: the contract, in alphabetical order, for schema.graphql.
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from '../platform/config';
import { makeServer } from '../server';

export async function printServerSchema(): Promise<string> {
  const config = readConfig({ HANZE_DATA_DIR: '.cache/schema', HANZE_LOG: 'silent' });
  const app = await makeServer({ config, documents: new Map(), webFolder: '.cache/none' });
  const { schema } = app.get(GraphQLSchemaHost);
  await app.close();
  return `# The contract between server and web: written by 'pnpm schema', read by the web, reviewed in diffs.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
