// How far are partners one? Per function and for the whole landscape, with the reason for each answer.
import type { Phrase } from '../kernel/text.ts';
import { isShared, type Phase } from './phases.ts';
import type { Degree } from './registries.ts';

/** One municipality's use of one application for the function that is judged. */
export interface UseFacts {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly phase: Phase;
  readonly degree: Degree;
}

/** `alone`: fewer than two users, so there is nothing to share; `on-the-way`: one package, not everywhere in shared use yet. */
export type Standing = 'unused' | 'alone' | 'packages-differ' | 'on-the-way' | 'harmonised';

export interface Harmonisation {
  readonly standing: Standing;
  /** Null where fewer than two use it; 0 where packages differ; otherwise that of the partner who shares least. */
  readonly degree: Degree | null;
  readonly packages: number;
  readonly users: number;
  /** Who holds it back: the users that are not in shared use yet. */
  readonly behind: readonly string[];
}

/** Judges one function by the uses that hold on a day; a municipality with two packages for it counts as differing. */
export function harmonisationOf(uses: readonly UseFacts[]): Harmonisation {
  const packages = new Set(uses.map(({ applicationId }) => applicationId)).size;
  const users = new Set(uses.map(({ organisationId }) => organisationId)).size;
  const behind = uses.filter(({ phase }) => !isShared(phase)).map(({ organisationId }) => organisationId);
  const found = (standing: Standing, degree: Degree | null): Harmonisation => ({ standing, degree, packages, users, behind });
  if (users === 0) return found('unused', null);
  if (users === 1) return found('alone', null);
  if (packages > 1) return found('packages-differ', 0);
  const least = uses.map(({ degree }) => degree).reduce((a, b) => (a < b ? a : b));
  return found(behind.length > 0 ? 'on-the-way' : 'harmonised', least);
}

export interface Share {
  /** Functions in which every user works with the same package, in shared use. */
  readonly harmonised: number;
  /** Functions that at least two use. */
  readonly shareable: number;
  /** Share in tenths of a percent, half up; null when nothing can be shared. */
  readonly permille: number | null;
}

/** The landscape as a whole: functions count the same, whatever they cost. */
export function shareOf(functions: readonly Harmonisation[]): Share {
  const shareable = functions.filter(({ degree }) => degree !== null).length;
  const harmonised = functions.filter(({ standing }) => standing === 'harmonised').length;
  return { harmonised, shareable, permille: shareable === 0 ? null : Math.floor((harmonised * 2000 + shareable) / (2 * shareable)) };
}

interface Counts {
  packages: number;
  users: number;
  behind: number;
}

/** The reason in a sentence. */
export const standingTexts: Readonly<Record<Standing, Phrase<Counts>>> = {
  unused: { nl: () => 'Niemand gebruikt hier een applicatie voor.', en: () => 'Nobody uses an application for this.' },
  alone: {
    nl: () => 'Eén gemeente gebruikt dit. Er valt niets te delen.',
    en: () => 'One municipality uses this. There is nothing to share.',
  },
  'packages-differ': {
    nl: ({ packages, users }) => `${packages} pakketten voor hetzelfde werk, bij ${users} gemeenten.`,
    en: ({ packages, users }) => `${packages} packages for the same work, at ${users} municipalities.`,
  },
  'on-the-way': {
    nl: ({ users, behind }) => `Eén pakket bij ${users} gemeenten. Bij ${behind} is het nog niet samen in gebruik.`,
    en: ({ users, behind }) => `One package at ${users} municipalities. At ${behind} it is not in shared use yet.`,
  },
  harmonised: {
    nl: ({ users }) => `Alle ${users} gebruikers werken met hetzelfde pakket.`,
    en: ({ users }) => `All ${users} users work with the same package.`,
  },
};
