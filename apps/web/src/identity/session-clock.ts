// Until when the session of this browser lives, as far as the page can tell: counted from the last answer, in whichever tab that came.
import { expiresAt, sessionLimits } from '@hanze/shared/identity/session';
import { useEffect, useState } from 'react';
import { heardAt } from '../graphql/freshness.ts';

const minute = 60_000;

/** The warning comes this long before the end; two minutes are asked for (WCAG 2.2.1), one more leaves room to read it. */
const warnBefore = 3 * minute;

export type SessionEnd = {
  stands: 'well' | 'soon' | 'over';
  /** Which limit comes first: nothing heard, or signed in too long. */
  limit: 'inactief' | 'duur';
  at: number;
};

/** The server writes the last use down once a minute, so the page counts one minute less. Instants in milliseconds. */
export function sessionEnd(createdAt: number, heard: number, now: number): SessionEnd {
  const lastSeenAt = Math.max(createdAt, heard - minute);
  const at = expiresAt({ createdAt, lastSeenAt, endedAt: null });
  const limit = at === createdAt + sessionLimits.absolute ? 'duur' : 'inactief';
  return { stands: now >= at ? 'over' : now >= at - warnBefore ? 'soon' : 'well', limit, at };
}

/** The tabs of one browser share a session: what one of them heard counts for all. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('hanze.session') : undefined;
let heardElsewhere = 0;
tabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'number') heardElsewhere = Math.max(heardElsewhere, data);
});

// a channel of one's own origin has no other origin to name
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (heard: number) => tabs?.postMessage(heard);

const lookEvery = 10_000;

export function useSessionEnd(createdAt: string): SessionEnd {
  const look = () => sessionEnd(Date.parse(createdAt), Math.max(heardAt(), heardElsewhere), Date.now());
  const [end, setEnd] = useState(look);
  useEffect(() => {
    let told = 0;
    const tick = () => {
      if (heardAt() > told) tell((told = heardAt()));
      setEnd(look());
    };
    tick();
    const timer = setInterval(tick, lookEvery);
    // a machine that slept has no ticks to show for it
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
    // `look` only depends on when the session began
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [createdAt]);
  return end;
}
