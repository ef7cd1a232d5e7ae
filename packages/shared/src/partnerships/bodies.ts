// The bodies a partnership can have, and what each is called.
import type { Text } from '../kernel/text.ts';

/** Every kind of body once. `chair` is an organ of its own in a public body (Wgr, art. 12). */
export const bodyKinds = {
  'general-board': { nl: 'Algemeen bestuur', en: 'General board' },
  'executive-board': { nl: 'Dagelijks bestuur', en: 'Executive board' },
  chair: { nl: 'Voorzitter', en: 'Chair' },
  'undivided-board': { nl: 'Bestuur (ongeleed)', en: 'Undivided board' },
  'joint-organ': { nl: 'Gemeenschappelijk orgaan', en: 'Joint organ' },
  board: { nl: 'Bestuur', en: 'Board' },
  'members-meeting': { nl: 'Algemene ledenvergadering', en: 'General meeting of members' },
  'shareholders-meeting': { nl: 'Algemene vergadering van aandeelhouders', en: 'General meeting of shareholders' },
  'supervisory-board': { nl: 'Raad van toezicht of commissarissen', en: 'Supervisory board' },
  'board-committee': { nl: 'Bestuurscommissie', en: 'Committee with powers of the board' },
  'advisory-committee': { nl: 'Adviescommissie', en: 'Advisory committee' },
  'joint-advisory-committee': { nl: 'Gemeenschappelijke adviescommissie van de raden', en: 'Joint advisory committee of the councils' },
  consultation: { nl: 'Bestuurlijk overleg', en: 'Administrative consultation' },
} as const satisfies Record<string, Text>;

export type BodyKind = keyof typeof bodyKinds;

/** All kinds of body, in the order in which screens list them. */
export const bodyKindCodes = Object.keys(bodyKinds) as BodyKind[];

export const isBodyKind = (value: unknown): value is BodyKind => typeof value === 'string' && Object.hasOwn(bodyKinds, value);

/** Bodies whose members each vote with a weight; the chair is one person, a committee advises. */
export const votingBodies: readonly BodyKind[] = [
  'general-board',
  'executive-board',
  'undivided-board',
  'joint-organ',
  'board',
  'members-meeting',
  'shareholders-meeting',
  'board-committee',
  'consultation',
];
