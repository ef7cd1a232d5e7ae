// One command of the portal. A refusal is an answer: it names the field it is about, and what was typed stays.
import { useState } from 'react';
import { useMutation } from 'urql';
import { type Problem, problemOf } from '../ui/fields/problems.ts';
import { useText } from '../ui/language.tsx';
import { asDocument, type Question } from './document.ts';
import { gatekeeper } from './gatekeeper.ts';
import { graphqlLabels } from './labels.ts';
import { everything, failureOf } from './useScreen.ts';

type Refusal = { __typename: 'Refusal'; code: string; message: string; path: string };
type Made<Outcome> = Exclude<Outcome, Refusal>;

export type Running<Variables, Outcome> = {
  /** Runs the command; answers what it made, or undefined when it was refused or did not arrive. */
  run: (variables: Variables) => Promise<Made<Outcome> | undefined>;
  busy: boolean;
  refusal: Refusal | undefined;
  /** For `<Form problems>`: a new list after every refused attempt, so that the focus moves. */
  problems: readonly Problem[];
  clear: () => void;
};

const none: readonly Problem[] = [];

/** `rename` leads a path of the command ('input.from') to the field that shows it. */
export function useCommand<Data extends object, Variables extends object>(
  question: Question<Data, Variables>,
  rename: (path: string) => string = (path) => path,
): Running<Variables, Data[keyof Data]> {
  type Outcome = Data[keyof Data];
  const t = useText();
  const [{ fetching }, execute] = useMutation(asDocument(question));
  const [refusal, setRefusal] = useState<Refusal>();
  const [problems, setProblems] = useState(none);

  const once = async (variables: Variables) => {
    const { data, error } = await execute(variables as Variables & Record<string, unknown>, everything);
    const [outcome] = data ? (Object.values(data) as Outcome[]) : [];
    return { outcome, error };
  };
  /** A command that asks for a fresh factor is done again, with the same words, as soon as the reader has shown one. */
  const attempt = async (variables: Variables) => {
    const first = await once(variables);
    if (!isRefusal(first.outcome)) return first;
    if (first.outcome.code === 'not-signed-in') gatekeeper().signedOut();
    return first.outcome.code === 'step-up-needed' && (await gatekeeper().confirm()) ? once(variables) : first;
  };
  const run = async (variables: Variables): Promise<Made<Outcome> | undefined> => {
    const { outcome, error } = await attempt(variables);
    if (error || !outcome) {
      const { kind, message } = error ? failureOf(error) : { kind: 'broken' as const, message: undefined };
      setRefusal(undefined);
      setProblems([{ message: kind === 'line' ? t(graphqlLabels.notSent) : (message ?? t(graphqlLabels.notDone)) }]);
      return undefined;
    }
    if (isRefusal(outcome)) {
      setRefusal(outcome);
      setProblems([problemOf({ message: outcome.message, path: rename(outcome.path) })]);
      return undefined;
    }
    clear();
    return outcome as Made<Outcome>;
  };
  const clear = () => {
    setRefusal(undefined);
    setProblems(none);
  };
  return { run, busy: fetching, refusal, problems, clear };
}

const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && '__typename' in outcome && outcome.__typename === 'Refusal';
