// How long a session lives: idle and absolute limits, and how fresh a factor must be. Instants in milliseconds.
import type { Text } from '../kernel/text.ts';

const minute = 60_000;

/** Idle 30 minutes, absolute 8 hours, a factor counts as fresh for 5 minutes, a set-up link 60 minutes, a challenge 5 minutes. */
export const sessionLimits = {
  idle: 30 * minute,
  absolute: 8 * 60 * minute,
  freshFactor: 5 * minute,
  setupLink: 60 * minute,
  challenge: 5 * minute,
} as const;

export interface SessionInstants {
  readonly createdAt: number;
  readonly lastSeenAt: number;
  /** When somebody ended it; null while nobody did. */
  readonly endedAt: number | null;
}

export type SessionState = 'live' | 'idle' | 'expired' | 'ended';

/** The instant from which the session is dead if nothing more is heard of it. */
export const expiresAt = ({ createdAt, lastSeenAt }: SessionInstants): number =>
  Math.min(createdAt + sessionLimits.absolute, lastSeenAt + sessionLimits.idle);

/** How a session stands now; only `live` may act. The moment a limit is reached it is over. */
export function sessionState({ createdAt, lastSeenAt, endedAt }: SessionInstants, now: number): SessionState {
  if (endedAt !== null) return 'ended';
  if (now >= createdAt + sessionLimits.absolute) return 'expired';
  return now >= lastSeenAt + sessionLimits.idle ? 'idle' : 'live';
}

/** Whether a sensitive command may go on without asking for a factor again; null = no factor was ever shown in this session. */
export const isFreshFactor = (factorAt: number | null, now: number): boolean =>
  factorAt !== null && factorAt <= now && now - factorAt < sessionLimits.freshFactor;

export const sessionStateLabels: Readonly<Record<SessionState, Text>> = {
  live: { nl: 'Actief', en: 'Active' },
  idle: { nl: 'Gesloten na 30 minuten zonder gebruik', en: 'Closed after 30 minutes without use' },
  expired: { nl: 'Gesloten na 8 uur', en: 'Closed after 8 hours' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
};
