// A mandate: a person acts in a role, for an organisation or a partnership, over a period.
import type { Day } from '../kernel/day.ts';
import { isOrdered, overlaps, type Period } from '../kernel/period.ts';
import { refusing } from '../kernel/refusal.ts';
import type { Text } from '../kernel/text.ts';
import { heldIn, type Role, roles, type Scope } from './roles.ts';

/** Ids are those of the records; null = the mandate does not concern one. */
export interface Mandate {
  readonly person: string;
  readonly role: Role;
  /** On whose behalf: a municipality or another participant. */
  readonly organisation: string | null;
  readonly partnership: string | null;
  /** The body of the partnership in which the person acts. */
  readonly body: string | null;
  readonly period: Period;
}

export const refuse = refusing({
  'mandate-scope': {
    nl: ({ role }: { role: Text }) => `De rol '${role.nl}' past niet bij wat hier is ingevuld: kies waar die rol wordt vervuld.`,
    en: ({ role }: { role: Text }) => `the role '${role.en}' does not fit what is filled in here: choose where the role is held`,
  },
  'mandate-period': {
    nl: 'Een mandaat loopt ten minste één dag: de einddatum ligt na de begindatum.',
    en: 'a mandate lasts at least one day: it ends after it starts',
  },
  'mandate-twice': {
    nl: 'Deze persoon heeft in deze periode al precies dit mandaat.',
    en: 'this person already holds exactly this mandate in this period',
  },
});

/** Where a mandate is held, read off what is filled in; null when the combination means nothing (a body without its partnership). */
export function scopeOf({ organisation, partnership, body }: Pick<Mandate, 'organisation' | 'partnership' | 'body'>): Scope | null {
  if (organisation !== null) {
    if (partnership !== null) return body === null ? null : 'seat';
    return body === null ? 'organisation' : null;
  }
  if (partnership !== null) return 'partnership';
  return body === null ? 'installation' : null;
}

/**
 * The mandate itself, when it can exist beside those the person already has.
 * Refuses `mandate-scope` (the role is not held there), `mandate-period` and `mandate-twice` (same role, same place, overlapping days).
 */
export function checkMandate(mandate: Mandate, existing: readonly Mandate[]): Mandate {
  const scope = scopeOf(mandate);
  if (scope === null || !heldIn(mandate.role, scope)) refuse('mandate-scope', { role: roles[mandate.role].label, at: 'role' });
  if (!isOrdered(mandate.period)) refuse('mandate-period', { at: 'until' });
  if (existing.some((other) => sameOffice(other, mandate) && overlaps(other.period, mandate.period)))
    refuse('mandate-twice', { at: 'from' });
  return mandate;
}

const sameOffice = (a: Mandate, b: Mandate) =>
  a.person === b.person && a.role === b.role && a.organisation === b.organisation && a.partnership === b.partnership && a.body === b.body;

/** What a mandate rests on; when it ends, the mandate lapses with it, whatever its own end date says. */
export type Ground = 'office' | 'organisation' | 'participation' | 'body' | 'partnership';

export interface Support {
  readonly ground: Ground;
  readonly period: Period;
}

export type Standing =
  | { readonly state: 'holds' }
  | { readonly state: 'not-yet' }
  | { readonly state: 'ended' }
  | { readonly state: 'lapsed'; readonly because: Ground; readonly since: Day };

/**
 * How a mandate stands on a day, given everything it rests on. A member of a general board leaves it by law on the day the
 * office at home ends (Wgr, art. 13, second paragraph); the portal applies the same to the other supports.
 */
export function standing(mandate: Pick<Mandate, 'period'>, rests: readonly Support[], day: Day): Standing {
  const broken = rests
    .flatMap(({ ground, period }) => (period.until === null ? [] : [{ because: ground, since: period.until }]))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .at(0);
  const { from, until } = mandate.period;
  if (broken && broken.since <= day && (until === null || broken.since < until)) return { state: 'lapsed', ...broken };
  if (until !== null && until <= day) return { state: 'ended' };
  return day < from || rests.some(({ period }) => day < period.from) ? { state: 'not-yet' } : { state: 'holds' };
}

/** Whether the mandate can be used on a day. */
export const mayActOn = (mandate: Pick<Mandate, 'period'>, rests: readonly Support[], day: Day): boolean =>
  standing(mandate, rests, day).state === 'holds';

/** Why a mandate lapsed, as a screen says it. */
export const groundLabels: Readonly<Record<Ground, Text>> = {
  office: { nl: 'De functie bij de gemeente is geëindigd.', en: 'The office at the municipality has ended.' },
  organisation: { nl: 'De organisatie bestaat niet meer.', en: 'The organisation no longer exists.' },
  participation: { nl: 'De deelname aan het samenwerkingsverband is geëindigd.', en: 'The participation in the partnership has ended.' },
  body: { nl: 'Het bestuur of overleg bestaat niet meer.', en: 'The body no longer exists.' },
  partnership: { nl: 'Het samenwerkingsverband bestaat niet meer.', en: 'The partnership no longer exists.' },
};
