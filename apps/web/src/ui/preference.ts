// One choice a person made on this machine, remembered across visits and shared by all parts of the page that show it.
import { useSyncExternalStore } from 'react';

/** Where choices and drafts are kept; a browser that refuses storage simply forgets. */
export function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export type Preference<T extends string> = { get: () => T; set: (value: T) => void; use: () => T };

/** A preference with a fixed set of values; anything else found in storage counts as never chosen. */
export function preference<const T extends string>(key: string, values: readonly T[], standard: NoInfer<T>): Preference<T> {
  const listeners = new Set<() => void>();
  const stored = () => {
    const found = storage()?.getItem(key) as T | null | undefined;
    return found && values.includes(found) ? found : standard;
  };
  let now: T | undefined;
  const get = () => (now ??= stored());
  const set = (value: T) => {
    now = value;
    try {
      storage()?.setItem(key, value);
    } catch {
      // a full or closed store costs the memory of the choice, not the choice
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { get, set, use: () => useSyncExternalStore(subscribe, get) };
}
