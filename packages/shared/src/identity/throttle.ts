// Slows down guessing at one account without ever locking its owner out: state in, verdict out, no clock and no storage.

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Failures that cost nothing, the first and the longest wait in ms, and how many failures an hour may hold. */
export const throttleLimits = { free: 5, firstWait: second, longestWait: 15 * minute, window: hour, perWindow: 100 } as const;

/** Kept per account, as plain data. Instants are milliseconds. */
export interface ThrottleState {
  /** Failures since the last success. */
  readonly streak: number;
  /** When failures happened within the window, oldest first, at most `perWindow` of them; a success does not wipe these. */
  readonly recent: readonly number[];
}

export const noFailures: ThrottleState = { streak: 0, recent: [] };

export interface ThrottleVerdict {
  readonly allowed: boolean;
  /** Milliseconds until the next try is allowed; 0 when it is allowed now. */
  readonly waitMs: number;
}

/** The wait in ms after so many failures in a row: none for the first five, then 1 s doubling up to 15 minutes. */
export const waitAfter = (streak: number): number =>
  streak < throttleLimits.free
    ? 0
    : Math.min(throttleLimits.firstWait * 2 ** Math.min(streak - throttleLimits.free, 20), throttleLimits.longestWait);

/** Whether a try is allowed now. A clock that jumps back counts as no time passed: it never shortens a wait. */
export function judge({ streak, recent }: ThrottleState, now: number): ThrottleVerdict {
  const last = recent.at(-1);
  const untilWait = last === undefined ? now : last + waitAfter(streak);
  const full = recent.at(-throttleLimits.perWindow);
  const untilWindow = full === undefined ? now : full + throttleLimits.window;
  const waitMs = Math.max(0, untilWait - now, untilWindow - now);
  return { allowed: waitMs === 0, waitMs };
}

/** The state after a failed try. */
export function afterFailure({ streak, recent }: ThrottleState, now: number): ThrottleState {
  const at = Math.max(now, recent.at(-1) ?? now);
  const kept = recent.filter((instant) => instant > at - throttleLimits.window);
  return { streak: streak + 1, recent: [...kept, at].slice(-throttleLimits.perWindow) };
}

/** The state after a try that succeeded: the streak is over, the hour still counts. */
export const afterSuccess = ({ recent }: ThrottleState): ThrottleState => ({ streak: 0, recent });
