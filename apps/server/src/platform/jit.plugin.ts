// Executes GraphQL through graphql-jit: a document is compiled once and kept, in a bounded map. Errors are masked here, because
// an answer given this way does not pass through Apollo's own formatting.
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { mask } from './errors';
import type { Logger } from './log';

const kept = 500;

type Compiled = CompiledQuery | ExecutionResult;

export function jit(log: Logger): ApolloServerPlugin {
  const compiled = new Map<string, Compiled>();

  function compile(schema: GraphQLSchema, key: string, ...rest: [Parameters<typeof compileQuery>[1], string | undefined]): Compiled {
    const known = compiled.get(key);
    if (known) return known;
    const fresh = compileQuery(schema, rest[0], rest[1]) as Compiled;
    if (!isCompiledQuery(fresh)) return fresh;
    if (compiled.size >= kept) compiled.delete(compiled.keys().next().value as string);
    compiled.set(key, fresh);
    return fresh;
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, queryHash, operationName, request, contextValue }) {
          const query = compile(schema, `${queryHash}:${operationName ?? ''}`, document, operationName ?? undefined);
          const result = isCompiledQuery(query) ? await query.query(undefined, contextValue, request.variables ?? {}) : query;
          const { data, errors } = result as ExecutionResult<Record<string, unknown>>;
          const singleResult = {
            ...(data !== undefined && { data }),
            ...(errors?.length && { errors: errors.map((error: GraphQLError) => mask(error, log)) }),
          };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
