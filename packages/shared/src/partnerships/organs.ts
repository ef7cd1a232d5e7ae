// The organs that take part in a partnership on behalf of an organisation (raad, college, burgemeester …).
import type { Text } from '../kernel/text.ts';
import type { OrganisationKind } from './organisation-kinds.ts';

interface OrganFacts {
  readonly label: Text;
  /** Whose organ it is. */
  readonly of: readonly OrganisationKind[];
  /** Names the national register uses for it, in small letters. */
  readonly register: readonly string[];
}

/** Every organ once; codes are English, labels as people say them. */
export const organs = {
  council: { label: { nl: 'Gemeenteraad', en: 'Municipal council' }, of: ['municipality'], register: ['gemeenteraad'] },
  college: {
    label: { nl: 'College van burgemeester en wethouders', en: 'Mayor and aldermen' },
    of: ['municipality'],
    register: ['college van burgemeester en wethouders'],
  },
  mayor: { label: { nl: 'Burgemeester', en: 'Mayor' }, of: ['municipality'], register: ['burgemeester'] },
  'provincial-council': {
    label: { nl: 'Provinciale staten', en: 'Provincial council' },
    of: ['province'],
    register: ['provinciale staten'],
  },
  'provincial-executive': {
    label: { nl: 'Gedeputeerde staten', en: 'Provincial executive' },
    of: ['province'],
    register: ['gedeputeerde staten'],
  },
  commissioner: {
    label: { nl: 'Commissaris van de Koning', en: "King's commissioner" },
    of: ['province'],
    // The register keeps the title of the day on which the organ joined.
    register: ['commissaris van de koning', 'commissaris van de koningin'],
  },
  'general-board': {
    label: { nl: 'Algemeen bestuur', en: 'General board' },
    of: ['water-authority', 'body'],
    register: ['algemeen bestuur'],
  },
  'executive-board': {
    label: { nl: 'Dagelijks bestuur', en: 'Executive board' },
    of: ['water-authority', 'body'],
    register: ['dagelijks bestuur'],
  },
  'dike-reeve': { label: { nl: 'Dijkgraaf', en: 'Chair of the water authority' }, of: ['water-authority'], register: ['dijkgraaf'] },
  minister: { label: { nl: 'Minister', en: 'Minister' }, of: ['state'], register: ['minister'] },
  'state-secretary': { label: { nl: 'Staatssecretaris', en: 'State secretary' }, of: ['state'], register: ['staatssecretaris'] },
} as const satisfies Record<string, OrganFacts>;

export type Organ = keyof typeof organs;

/** All organ codes, in the order in which screens list them. */
export const organCodes = Object.keys(organs) as Organ[];

export const isOrgan = (value: unknown): value is Organ => typeof value === 'string' && Object.hasOwn(organs, value);

/** The organs an organisation of this kind can take part with. */
export const organsOf = (kind: OrganisationKind): Organ[] =>
  organCodes.filter((organ) => (organs[organ].of as readonly OrganisationKind[]).includes(kind));

const byRegisterName = new Map(organCodes.flatMap((organ) => organs[organ].register.map((name) => [name as string, organ] as const)));

/** The organ behind a name in the national register; undefined when we do not know the name. */
export const organNamed = (name: string): Organ | undefined => byRegisterName.get(name.trim().toLowerCase());
