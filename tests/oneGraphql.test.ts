// The tests and the server's packages share one graphql: a type made by one is known to the other.
import { createRequire } from 'node:module';
import { GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';

test('a schema built by the server is a schema to the tests', () => {
  const server = createRequire(new URL('../apps/server/package.json', import.meta.url));
  const ofServer = server('graphql') as { GraphQLSchema: typeof GraphQLSchema };
  expect(ofServer.GraphQLSchema).toBe(GraphQLSchema);
});
