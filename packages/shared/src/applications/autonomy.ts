// The autonomy ledger: what is joint, what stays local by agreement, until when and at what price, and what is everyone's own choice.
import type { Day } from '../kernel/day.ts';
import type { UseFacts } from './harmonisation.ts';
import type { ContractRow, LandscapeFunction } from './landscape.ts';

/** `alone`: nobody else does this work; `lapsed`: the agreement to deviate has ended and the deviation has not. */
export type Stance = 'joint' | 'alone' | 'agreed' | 'lapsed' | 'own';

export interface LocalUse extends UseFacts {
  readonly deviationReason: string | null;
  readonly deviationCents: number | null;
  readonly deviationUntil: Day | null;
}

export interface Deviating<F> {
  readonly function: F;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly reason: string;
  readonly yearlyCents: number;
  readonly until: Day;
  readonly lapsed: boolean;
}

export interface Ledger<F> {
  /** Per organisation how many of its functions stand how. */
  readonly counts: ReadonlyMap<string, Readonly<Record<Stance, number>>>;
  /** By the day on which they end. */
  readonly deviations: readonly Deviating<F>[];
  /** Cents a year of all deviations; a use that serves several functions counts once. */
  readonly yearlyCents: number;
}

/** The ledger on a day. A package that serves several functions is told under the first of them. */
export function autonomyOf<U extends LocalUse & { readonly id: string }, C extends ContractRow, F extends LandscapeFunction<U, C>>(
  functions: readonly F[],
  day: Day,
): Ledger<F> {
  const counts = new Map<string, Record<Stance, number>>();
  const deviations = new Map<string, Deviating<F>>();
  for (const it of functions) {
    for (const organisationId of new Set(it.uses.map((use) => use.organisationId))) {
      const own = it.uses.filter((use) => use.organisationId === organisationId);
      const local = own.find(({ deviationReason }) => deviationReason !== null);
      const count = counts.get(organisationId) ?? { joint: 0, alone: 0, agreed: 0, lapsed: 0, own: 0 };
      count[stanceOf(it, local, day)] += 1;
      counts.set(organisationId, count);
      const { deviationReason: reason, deviationCents, deviationUntil: until } = local ?? {};
      if (!local || reason == null || deviationCents == null || until == null || deviations.has(local.id)) continue;
      const told = { function: it, organisationId, applicationId: local.applicationId, reason, yearlyCents: deviationCents, until };
      deviations.set(local.id, { ...told, lapsed: until <= day });
    }
  }
  const sorted = [...deviations.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
  return { counts, deviations: sorted, yearlyCents: sorted.reduce((sum, { yearlyCents }) => sum + yearlyCents, 0) };
}

function stanceOf({ harmonisation: { standing } }: LandscapeFunction, local: LocalUse | undefined, day: Day): Stance {
  if (local) return local.deviationUntil !== null && local.deviationUntil <= day ? 'lapsed' : 'agreed';
  return standing === 'alone' ? 'alone' : standing === 'packages-differ' ? 'own' : 'joint';
}
