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

export function graphqlOptions(config: Config, log: Logger): ApolloDriverConfig {
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
    formatError: (formatted, error) => (error instanceof GraphQLError ? mask(error, log) : formatted),
    plugins: [ApolloServerPluginCacheControlDisabled(), measuring, jit(log)],
  };
}
