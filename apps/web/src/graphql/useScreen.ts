// One question per screen, and how it stands: asked, answered, failed. Earlier figures of the same question stay while newer ones are on their way.
import { useState } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { asDocument, type Question } from './document.ts';
import { type Kept, remembered, shown } from './kept-answer.ts';
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
  /** A list keeps its rows while those of another filter are on their way, so that the page does not jump at every letter. */
  steady?: boolean;
  /** Do not ask yet. */
  pause?: boolean;
};

const nothing: readonly string[] = [];

/** Every answer on the page is asked again after a command: what it changed shows in more places than the record it answers with. */
export const everything = { additionalTypenames: ['Query'] };

export function useScreen<Data, Variables extends object>(
  question: Question<Data, Variables>,
  variables: NoInfer<Variables>,
  { shows = nothing, steady = false, pause = false }: Options = {},
): Answer<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: asDocument(question),
    variables: variables as Variables & Record<string, unknown>,
    pause,
    context: everything,
  });
  const of = JSON.stringify(variables);
  const failure = error && !fetching ? failureOf(error) : undefined;
  const state = { data, failed: failure && (failure.kind === 'line' ? ('line' as const) : ('otherwise' as const)) };
  const [last, setLast] = useState<Kept<Data>>();
  const kept = remembered(last, state, of);
  if (kept !== last) setLast(kept);
  const drawn = shown(kept, state, of) ?? (steady && fetching ? kept?.data : undefined);
  const again = () => ask({ requestPolicy: 'network-only' });
  useLive(shows, again, !pause && shows.length > 0 && drawn !== undefined);
  return { data: drawn, refreshing: fetching || stale, failure: drawn === undefined ? failure : undefined, again };
}

export function failureOf({ networkError, graphQLErrors: [first], response }: CombinedError): Failure {
  const mark = (response as Response | undefined)?.headers.get('x-correlation-id') ?? undefined;
  const code = first?.extensions['code'];
  if (!first) return networkError && !response ? { kind: 'line' } : { kind: 'broken', mark };
  const refused = 'field' in first.extensions;
  return { kind: refused ? 'refused' : 'broken', message: first.message, code: typeof code === 'string' ? code : undefined, mark };
}
