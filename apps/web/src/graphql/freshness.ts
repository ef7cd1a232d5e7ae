// When the server last answered: what the page says when the line is gone ('gegevens van 14.12 uur').
import { useSyncExternalStore } from 'react';

let last: string | undefined;
/** Milliseconds; what the session counts its idle time from. */
export const heardAt = (): number => (last ? Date.parse(last) : 0);

const listeners = new Set<() => void>();

export function fetched(): void {
  last = new Date().toISOString();
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Changes only when the line goes or comes would be enough, so it is read once a minute at most by who draws it. */
export const useDataFrom = (): string | undefined => useSyncExternalStore(subscribe, () => last?.slice(0, 16).concat('Z'));
