// Which mandates the reader may give: the rule of granting, as choices of a form.
import { grantable } from '@hanze/shared/identity/granting';
import { isRole, type Role, roles, type Scope, scopeLabels } from '@hanze/shared/identity/roles';
import type { Problem } from '../../ui/fields/problems.ts';
import type { Speak } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { inviteLabels } from './labels.ts';

const scopes: readonly Scope[] = ['seat', 'partnership', 'organisation', 'installation'];

/** Everything typed in a mandate's fields, as a draft keeps it. `kind` is scope and role together: 'seat board-member'. */
export type MandateValues = { kind: string; organisationId: string; partnershipId: string; bodyId: string; from: string; until: string };
export const noMandate: MandateValues = { kind: '', organisationId: '', partnershipId: '', bodyId: '', from: '', until: '' };

export type Kind = { scope: Scope; role: Role };

export function kindOf(value: string): Kind | undefined {
  const [scope, role] = value.split(' ');
  const known = scopes.find((it) => it === scope);
  return known && isRole(role) ? { scope: known, role } : undefined;
}

/** The roles that somebody acting as `granter` may give, each with where it is held. */
export function kindsFor(granter: string | undefined, t: Speak): { key: string; name: string }[] {
  if (!isRole(granter)) return [];
  const held = (role: Role, scope: Scope) => (roles[role].scopes as readonly Scope[]).includes(scope);
  return scopes.flatMap((scope) =>
    grantable(granter, scope)
      .filter((role) => held(role, scope))
      .map((role) => ({ key: `${scope} ${role}`, name: `${t(roles[role].label)} (${t(scopeLabels[scope]).toLowerCase()})` })),
  );
}

const asks = {
  seat: ['partnershipId', 'bodyId', 'organisationId'],
  partnership: ['partnershipId'],
  organisation: ['organisationId'],
  installation: [],
} as const;

/** The places a mandate of this scope names. */
const placesAsked = (scope: Scope): readonly ('organisationId' | 'partnershipId' | 'bodyId')[] => asks[scope];

const missingPlace = {
  organisationId: inviteLabels.organisationMissing,
  partnershipId: inviteLabels.partnershipMissing,
  bodyId: inviteLabels.bodyMissing,
};

export function missingIn(values: MandateValues, t: Speak): readonly Problem[] {
  const kind = kindOf(values.kind);
  if (!kind) return [{ field: 'role', message: t(inviteLabels.roleMissing) }];
  const places = placesAsked(kind.scope)
    .filter((place) => values[place] === '')
    .map((place) => ({ field: place, message: t(missingPlace[place]) }));
  const from = typedDay(values.from) ? [] : [{ field: 'from', message: t(inviteLabels.fromMissing) }];
  const until = values.until === '' || typedDay(values.until) ? [] : [{ field: 'until', message: t(inviteLabels.fromMissing) }];
  return [...places, ...from, ...until];
}

/** What the command is handed; a place of another scope that was filled in before is left out. */
export function mandateInput(values: MandateValues) {
  const kind = kindOf(values.kind);
  const asked = kind ? placesAsked(kind.scope) : [];
  const place = (name: 'organisationId' | 'partnershipId' | 'bodyId') => (asked.includes(name) ? values[name] : null);
  return {
    role: kind?.role ?? '',
    organisationId: place('organisationId'),
    partnershipId: place('partnershipId'),
    bodyId: place('bodyId'),
    from: typedDay(values.from) ?? '',
    until: typedDay(values.until) ?? null,
  };
}
