// One question per screen, and how it stands: asked, answered, failed. Earlier figures stay while newer ones are on their way.
import { useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { asDocument, type Question } from './document.ts';
import { useLive } from './live.ts';

export type Answer<Data> = {
  data: Data | undefined;
  /** A newer answer is on its way while an earlier one is shown. */
  refreshing: boolean;
  failure: Failure | undefined;
  again: () => void;
};

export type Failure = {
  kind: 'line' | 'refused' | 'broken';
  message?: string | undefined;
  code?: string | undefined;
  /** The correlation id under which the log tells the whole story. */
  mark?: string | undefined;
};

type Options = {
  /** The kinds of record of which a change is seen on this screen ('*' = all); the answer is asked again when one changes. */
  shows?: readonly string[];
  /** Do not ask yet. */
  pause?: boolean;
};

const nothing: readonly string[] = [];

export function useScreen<Data, Variables extends object>(
  question: Question<Data, Variables>,
  variables: NoInfer<Variables>,
  { shows = nothing, pause = false }: Options = {},
): Answer<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: asDocument(question),
    variables: variables as Variables & Record<string, unknown>,
    pause,
  });
  const [last, setLast] = useState<Data>();
  if (data && !error && data !== last) setLast(data);
  const again = () => ask({ requestPolicy: 'network-only' });
  useLive(shows, again, !pause && shows.length > 0 && data !== undefined);
  const failure = error && !fetching ? failureOf(error) : undefined;
  // without a line the last answer is still worth reading; a refusal or a bug is not hidden behind it
  const kept = failure && failure.kind !== 'line' ? undefined : last;
  return { data: data ?? kept, refreshing: fetching || stale, failure: kept && failure?.kind === 'line' ? undefined : failure, again };
}

export function failureOf({ networkError, graphQLErrors: [first], response }: CombinedError): Failure {
  const mark = (response as Response | undefined)?.headers.get('x-correlation-id') ?? undefined;
  const code = first?.extensions['code'];
  if (!first) return networkError && !response ? { kind: 'line' } : { kind: 'broken', mark };
  const refused = 'field' in first.extensions;
  return { kind: refused ? 'refused' : 'broken', message: first.message, code: typeof code === 'string' ? code : undefined, mark };
}
