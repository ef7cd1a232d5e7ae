// Who asks. Every right, filter and journal line starts from this one object; without it nothing is read or written.
import type { Role } from '@hanze/shared/identity/roles';
import { currentAct } from './act';

/** A mandate as the rights see it: a role, for an organisation, perhaps within one partnership. */
export interface ActingMandate {
  readonly id: string;
  readonly role: Role;
  /** Null for roles held for the partnership as a whole or for this installation. */
  readonly organisationId: string | null;
  readonly partnershipId: string | null;
}

export interface Viewer {
  /** `halfway`: has shown a password and nothing more; may add a second factor and see nothing of any partnership. */
  readonly kind: 'person' | 'halfway' | 'system' | 'nobody';
  readonly personId: string | null;
  readonly name: string;
  readonly sessionId: string | null;
  /** The mandate under which the person acts now; null for nobody, the system, and a person without one. */
  readonly mandate: ActingMandate | null;
  /** Partnerships in which the viewer's organisation takes part or took part: what lies inside these is visible. */
  readonly partnershipIds: readonly string[];
  /** When a factor was last shown, in ms; commands that need a fresh factor look here. */
  readonly steppedUpAt: number | null;
}

export const nobody: Viewer = {
  kind: 'nobody',
  personId: null,
  name: '',
  sessionId: null,
  mandate: null,
  partnershipIds: [],
  steppedUpAt: null,
};

/** Scheduled work, imports from the command line and seeds act as the system. */
export const system: Viewer = { ...nobody, kind: 'system', name: 'Hanze' };

/** The viewer of the current act; throws where none was set, so that a forgotten filter fails closed. */
export function currentViewer(): Viewer {
  const { viewer } = currentAct();
  if (!viewer) throw new Error('No viewer is set: this code ran before the session was read.');
  return viewer;
}

export const isSignedIn = (viewer: Viewer): boolean => viewer.kind === 'person';
/** The system and the administrator see everything; all others see what is public and what they take part in. */
export const seesAll = (viewer: Viewer): boolean =>
  viewer.kind === 'system' || (viewer.kind === 'person' && viewer.mandate?.role === 'administrator');
/** Nobody, and whoever is only halfway in, see nothing of any partnership. */
export const seesNothing = (viewer: Viewer): boolean => viewer.kind === 'nobody' || viewer.kind === 'halfway';

/** Within the act that made it, a record may lie inside a partnership that the session did not know of yet. */
export function alsoSees(partnershipId: string): void {
  const act = currentAct();
  const viewer = currentViewer();
  act.viewer = { ...viewer, partnershipIds: [...viewer.partnershipIds, partnershipId] };
}
