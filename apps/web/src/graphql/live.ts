// Live updates: the server says which records changed, never what in them; the screen asks again for what it may see.
import { useEffect, useEffectEvent } from 'react';

type Change = { record: string; id: string; version: number };
type Listener = (change: Change) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

/** One stream per page, and only while somebody looks: a hidden page costs the server nothing. */
function follow(): void {
  const wanted = listeners.size > 0 && document.visibilityState === 'visible';
  if (!wanted) {
    source?.close();
    source = undefined;
  } else if (!source || source.readyState === EventSource.CLOSED) {
    source = new EventSource('/events');
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const change = JSON.parse(data) as Change;
      for (const listener of listeners) listener(change);
    });
  }
}

/** Runs `again` when one of these kinds of record changed: at most once a second, and once when the page comes back into view. */
export function useLive(records: readonly string[], again: () => void, on: boolean): void {
  const refetch = useEffectEvent(again);
  const shows = useEffectEvent((record: string) => records.includes('*') || records.includes(record));
  useEffect(() => {
    if (!on) return undefined;
    let due: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      due ??= setTimeout(() => {
        due = undefined;
        refetch();
      }, 1000);
    };
    const listener: Listener = ({ record }) => shows(record) && soon();
    const seen = () => {
      follow();
      if (document.visibilityState === 'visible') soon();
    };
    listeners.add(listener);
    follow();
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(due);
      listeners.delete(listener);
      document.removeEventListener('visibilitychange', seen);
      // the next screen usually follows at once
      setTimeout(follow, 1000);
    };
  }, [on]);
}
