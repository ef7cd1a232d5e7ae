// The values of one form, surviving a reload; cleared when the act succeeded. Never use it for passwords, codes or votes.
import { useCallback, useState } from 'react';
import { dropAllDrafts, dropDraft, keepDraft, readDraft } from './draft-store.ts';
import { storage } from './preference.ts';

/** `field('name')` hands a field its name, value and onChange; `restored` says that words of an earlier visit were put back. */
export function useDraft<T extends Record<string, string | boolean>>(name: string, initial: T) {
  const [first] = useState(() => ({ initial, found: readDraft(storage(), name, initial) }));
  const [values, setValues] = useState<T>(() => ({ ...first.initial, ...first.found }));
  const [restored, setRestored] = useState(first.found !== undefined);

  const set = useCallback(
    <K extends keyof T>(key: K, value: T[K]) =>
      setValues((before) => {
        const after = { ...before, [key]: value };
        keepDraft(storage(), name, after);
        return after;
      }),
    [name],
  );
  /** Several values at once, as after a merge. */
  const put = useCallback(
    (all: T) => {
      keepDraft(storage(), name, all);
      setValues(all);
    },
    [name],
  );
  const clear = useCallback(() => {
    dropDraft(storage(), name);
    setRestored(false);
    setValues(first.initial);
  }, [name, first]);
  const field = <K extends keyof T & string>(key: K) => ({ name: key, value: values[key], onChange: (value: T[K]) => set(key, value) });

  return { values, set, put, field, clear, restored };
}

export const forgetDrafts = (): void => dropAllDrafts(storage());
