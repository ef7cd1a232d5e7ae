// Asks the server. Answers are kept per question and day, not per record: a partnership looked at on two days is one record with two
// contents, and a cache by record would mix them. Nothing is queued: a command that does not arrive did not happen.
import { Client, cacheExchange, type Exchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import { languageChoice } from '../ui/language.tsx';
import { markOf } from './document.ts';
import { fetched } from './freshness.ts';
import { gatekeeper } from './gatekeeper.ts';

/** Sends the mark of a question in the place of its text. */
const marked: Exchange = mapExchange({
  onOperation(operation) {
    const extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: markOf(operation.query) } };
    return { ...makeOperation(operation.kind, operation), extensions } as typeof operation;
  },
  onResult(result) {
    if (!result.error?.networkError) fetched();
    if (result.error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'not-signed-in')) gatekeeper().signedOut();
  },
});

export const makeClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, marked, fetchExchange],
    fetchOptions: () => ({ headers: { 'x-hanze-language': languageChoice.get() }, credentials: 'same-origin' }),
  });
