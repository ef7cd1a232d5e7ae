// Gives the screens one client, and a new, empty one whenever another person or another language looks.
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import { useLanguage } from '../ui/language.tsx';
import { makeClient } from './client.ts';

let turn = 0;
const listeners = new Set<() => void>();

/** Forgets every answer: at sign-in, at sign-out, and when someone acts under another mandate. */
export function forgetAnswers(): void {
  turn += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Answers({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const now = useSyncExternalStore(subscribe, () => turn);
  // refusals and warnings are sentences of the server, so a language has answers of its own
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const client = useMemo(makeClient, [language, now]);
  return <Provider value={client}>{children}</Provider>;
}
