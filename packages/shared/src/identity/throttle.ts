// Slows down guessing at one account without ever locking its owner out: state in, verdict out, no clock and no storage.

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export interface ThrottleLimits {
  /** Failures in a row that cost nothing. */
  readonly free: number;
  /** The first and the longest wait in ms. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** How many failures a window of so many ms may hold. */
  readonly window: number;
  readonly perWindow: number;
}

/** Per account: five failures cost nothing, then waits that double, and at most a hundred failures an hour. */
export const throttleLimits = { free: 5, firstWait: second, longestWait: 15 * minute, window: hour, perWindow: 100 } as const;

/** Per network address: no waits, because a whole town hall may share one; only an hour that fills up. */
export const addressLimits: ThrottleLimits = { free: Infinity, firstWait: 0, longestWait: 0, window: hour, perWindow: 300 };

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
export const waitAfter = (streak: number, limits: ThrottleLimits = throttleLimits): number =>
  streak < limits.free ? 0 : Math.min(limits.firstWait * 2 ** Math.min(streak - limits.free, 20), limits.longestWait);

/** Whether a try is allowed now. A clock that jumps back counts as no time passed: it never shortens a wait. */
export function judge({ streak, recent }: ThrottleState, now: number, limits: ThrottleLimits = throttleLimits): ThrottleVerdict {
  const last = recent.at(-1);
  const untilWait = last === undefined ? now : last + waitAfter(streak, limits);
  const full = recent.at(-limits.perWindow);
  const untilWindow = full === undefined ? now : full + limits.window;
  const waitMs = Math.max(0, untilWait - now, untilWindow - now);
  return { allowed: waitMs === 0, waitMs };
}

/** The state after a failed try. */
export function afterFailure({ streak, recent }: ThrottleState, now: number, limits: ThrottleLimits = throttleLimits): ThrottleState {
  const at = Math.max(now, recent.at(-1) ?? now);
  const kept = recent.filter((instant) => instant > at - limits.window);
  return { streak: streak + 1, recent: [...kept, at].slice(-limits.perWindow) };
}

/** The state after a try that succeeded: the streak is over, the hour still counts. */
export const afterSuccess = ({ recent }: ThrottleState): ThrottleState => ({ streak: 0, recent });

/**
 * Takes back one try that was counted as a failure before its outcome was known. Tries are charged beforehand, so that a hundred
 * at the same moment cannot all slip through before the first one has failed.
 */
export const afterRefund = ({ recent }: ThrottleState): ThrottleState => ({ streak: 0, recent: recent.slice(0, -1) });
