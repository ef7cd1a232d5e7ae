// What someone typed, kept on the machine until it was accepted: a reload, a lost line or a lapsed session costs no words.

type Kept = { at: number; values: Record<string, unknown> };
const PREFIX = 'hanze.draft.';
const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Draft values whose key and type still exist in the form; a draft of an older form or of two weeks ago is not forced upon a newer one. */
export function readDraft<T extends object>(store: Store | undefined, name: string, initial: T, now = Date.now()): Partial<T> | undefined {
  try {
    const kept = JSON.parse(store?.getItem(PREFIX + name) ?? 'null') as Kept | null;
    if (!kept || now - kept.at > TWO_WEEKS) return undefined;
    const fitting = Object.entries(initial).flatMap(([key, value]) =>
      key in kept.values && typeof kept.values[key] === typeof value ? [[key, kept.values[key]]] : [],
    );
    return fitting.length ? (Object.fromEntries(fitting) as Partial<T>) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(store: Store | undefined, name: string, values: object, now = Date.now()): void {
  try {
    store?.setItem(PREFIX + name, JSON.stringify({ at: now, values }));
  } catch {
    // a full store must never stop someone from typing
  }
}

export function dropDraft(store: Store | undefined, name: string): void {
  store?.removeItem(PREFIX + name);
}

/** At sign-out: the next person at this machine must not find the words of the last one. */
export function dropAllDrafts(store: Storage | undefined): void {
  for (const key of Object.keys(store ?? {})) if (key.startsWith(PREFIX)) store?.removeItem(key);
}
