// How GraphQL runs here: code-first schema, graphql-jit, no cache control, no landing page, no suggestions, no batches.
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { Config } from './config';
import { mask } from './errors';
import { jit } from './jit.plugin';
import { countingRule, limits, measuring } from './limits';
import type { Logger } from './log';
import { type Stopping, whenDraining } from './stopping';

export function graphqlOptions(config: Config, log: Logger, stopping: Stopping): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: config.mode === 'development',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    fieldResolverEnhancers: [],
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [countingRule],
    context: () => ({}),
    formatError: (_formatted, error) => mask(asGraphQLError(error), log),
    plugins: [ApolloServerPluginCacheControlDisabled(), measuring, jit(log), whenDraining(stopping)],
  };
}

/** Whatever was thrown, in the one shape the mask knows. */
const asGraphQLError = (thrown: unknown): GraphQLError =>
  thrown instanceof GraphQLError
    ? thrown
    : new GraphQLError('unexpected', { originalError: thrown instanceof Error ? thrown : new Error(String(thrown)) });
