// The roles in which a person acts, what each is called, and where it is held.
import type { Text } from '../kernel/text.ts';

/**
 * Where a role is held: at an `organisation` (an office of a municipality or another participant), on a `seat` (for an
 * organisation, in a body of a partnership), at a `partnership` as a whole, or at this `installation` of the portal.
 */
export type Scope = 'organisation' | 'seat' | 'partnership' | 'installation';

interface RoleFacts {
  readonly label: Text;
  readonly scopes: readonly Scope[];
}

/** Every role once: its label and the scopes in which it can be held. */
export const roles = {
  'board-member': { label: { nl: 'Bestuurslid', en: 'Board member' }, scopes: ['seat'] },
  deputy: { label: { nl: 'Plaatsvervangend bestuurslid', en: 'Deputy board member' }, scopes: ['seat'] },
  chair: { label: { nl: 'Voorzitter', en: 'Chair' }, scopes: ['partnership'] },
  secretary: { label: { nl: 'Bestuurssecretaris', en: 'Board secretary' }, scopes: ['partnership'] },
  manager: {
    label: { nl: 'Directeur of gemeentesecretaris', en: 'Director or municipal secretary' },
    scopes: ['partnership', 'organisation'],
  },
  controller: { label: { nl: 'Controller', en: 'Controller' }, scopes: ['partnership', 'organisation'] },
  cio: { label: { nl: 'CIO of informatiemanager', en: 'CIO or information manager' }, scopes: ['organisation', 'partnership'] },
  ciso: { label: { nl: 'CISO', en: 'CISO' }, scopes: ['organisation', 'partnership'] },
  fg: { label: { nl: 'Functionaris gegevensbescherming', en: 'Data protection officer' }, scopes: ['organisation', 'partnership'] },
  clerk: { label: { nl: 'Griffier', en: 'Council clerk' }, scopes: ['organisation'] },
  auditor: { label: { nl: 'Accountant of rekenkamer', en: 'Auditor' }, scopes: ['organisation', 'partnership'] },
  administrator: { label: { nl: 'Beheerder', en: 'Administrator' }, scopes: ['installation'] },
} as const satisfies Record<string, RoleFacts>;

export type Role = keyof typeof roles;

/** All role codes, in the order in which screens list them. */
export const roleCodes = Object.keys(roles) as Role[];

export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(roles, value);

/** What a scope is called where someone chooses it. */
export const scopeLabels: Readonly<Record<Scope, Text>> = {
  organisation: { nl: 'Functie bij een deelnemer', en: 'Office at a participant' },
  seat: { nl: 'Zetel in een bestuur', en: 'Seat in a body' },
  partnership: { nl: 'Rol bij een samenwerkingsverband', en: 'Role at a partnership' },
  installation: { nl: 'Rol voor dit portaal', en: 'Role for this portal' },
};

/** Whether a role can be held in a scope. */
export const heldIn = (role: Role, scope: Scope): boolean => (roles[role].scopes as readonly Scope[]).includes(scope);
