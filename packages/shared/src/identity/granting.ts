// Who may grant which mandate: one table, read by the policy, the form and the help text alike.
import type { Day } from '../kernel/day.ts';
import { holdsOn } from '../kernel/period.ts';
import { refusing } from '../kernel/refusal.ts';
import { type Mandate, scopeOf } from './mandate.ts';
import { type Role, roleCodes, type Scope } from './roles.ts';

/**
 * Granting role -> the roles it may grant. An administrator may grant all; a secretary records whom the participants named in
 * the partnership; a municipal secretary appoints the officers of the own organisation; a clerk works for the council alone, so
 * only the auditor of that council is the clerk's to name.
 */
const grants: Readonly<Partial<Record<Role, Readonly<Partial<Record<Scope, readonly Role[]>>>>>> = {
  administrator: { installation: roleCodes, organisation: roleCodes, partnership: roleCodes, seat: roleCodes },
  secretary: {
    seat: ['board-member', 'deputy'],
    partnership: ['chair', 'manager', 'controller', 'cio', 'ciso', 'fg', 'auditor'],
  },
  manager: { organisation: ['controller', 'cio', 'ciso', 'fg'] },
  clerk: { organisation: ['auditor'] },
};

export const refuse = refusing({
  'grant-to-oneself': {
    nl: 'Niemand geeft zichzelf een mandaat: vraag het aan een ander die dat mag.',
    en: 'nobody grants a mandate to themselves: ask someone else who may',
  },
  'grant-not-yours': {
    nl: 'Dit mandaat mag u niet geven in de rol waarin u nu handelt.',
    en: 'you may not grant this mandate in the role in which you act now',
  },
});

const coversPlace = (granter: Mandate, wanted: Mandate): boolean => {
  if (granter.role === 'administrator') return true;
  const place = scopeOf(wanted) === 'organisation' ? 'organisation' : 'partnership';
  return granter[place] !== null && granter[place] === wanted[place];
};

/** The roles someone acting under `role` may grant in a scope: what the form offers. */
export const grantable = (role: Role, scope: Scope): readonly Role[] => grants[role]?.[scope] ?? [];

/** Whether a mandate may be granted by someone acting under another one on a day. The own place only, and never to oneself. */
export function mayGrant(granter: Mandate, wanted: Mandate, day: Day): boolean {
  const scope = scopeOf(wanted);
  return (
    scope !== null &&
    holdsOn(granter.period, day) &&
    granter.person !== wanted.person &&
    grantable(granter.role, scope).includes(wanted.role) &&
    coversPlace(granter, wanted)
  );
}

/** Refuses `grant-to-oneself` or `grant-not-yours` unless `mayGrant`. */
export function checkGrant(granter: Mandate, wanted: Mandate, day: Day): void {
  if (granter.person === wanted.person) refuse('grant-to-oneself', { at: 'person' });
  if (!mayGrant(granter, wanted, day)) refuse('grant-not-yours', { at: 'role' });
}
