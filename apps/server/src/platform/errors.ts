// What leaves the house when something breaks: a sentence and a mark. The whole story goes to the log under the same mark.
import { Refused } from '@hanze/shared/kernel/refusal';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentAct, peekAct } from './act';
import type { Logger } from './log';

const own = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COSTLY',
]);

/** What anyone may know of a bug. */
export const sentence = {
  nl: (mark: string) => `Er ging iets mis in Hanze. Er is niets gewijzigd. Probeer het opnieuw of meld het met kenmerk ${mark}.`,
  en: (mark: string) => `Something went wrong in Hanze. Nothing was changed. Try again or report it with mark ${mark}.`,
};

/** Turns an error of an execution into what the client may know. */
export function mask(error: GraphQLError, log: Logger): GraphQLFormattedError {
  const cause = error.originalError;
  const place = { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) };
  if (cause instanceof Refused) {
    return { message: cause.text[currentAct().language], ...place, extensions: { code: cause.code, field: cause.path } };
  }
  // A variable of the wrong shape: graphql-jit finds it before anything runs, and gives it no code.
  const isInput = !cause && !error.path;
  const code = (error.extensions as GraphQLError['extensions'] | undefined)?.['code'] ?? (isInput ? 'BAD_USER_INPUT' : undefined);
  if (typeof code === 'string' && own.has(code))
    return { message: error.message.replace(/ ?Did you mean.*$/s, ''), ...place, extensions: { code } };
  const mark = peekAct()?.correlationId ?? 'onbekend';
  log.error({ err: cause ?? error, path: error.path }, 'unexpected error');
  return {
    message: sentence[peekAct()?.language ?? 'nl'](mark),
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: mark },
  };
}
