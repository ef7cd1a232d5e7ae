// The kinds of organisation that can take part in a partnership.
import type { Text } from '../kernel/text.ts';

/** Every kind once, with its label. `body` = an organisation that a partnership itself set up. */
export const organisationKinds = {
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  province: { nl: 'Provincie', en: 'Province' },
  'water-authority': { nl: 'Waterschap', en: 'Water authority' },
  body: { nl: 'Samenwerkingsorganisatie', en: 'Joint organisation' },
  state: { nl: 'Rijk', en: 'Central government' },
  other: { nl: 'Andere organisatie', en: 'Other organisation' },
} as const satisfies Record<string, Text>;

export type OrganisationKind = keyof typeof organisationKinds;

/** All kinds, in the order in which screens list them. */
export const organisationKindCodes = Object.keys(organisationKinds) as OrganisationKind[];

export const isOrganisationKind = (value: unknown): value is OrganisationKind =>
  typeof value === 'string' && Object.hasOwn(organisationKinds, value);

/** The first letters of a government code (TOOI) and the kind they stand for. */
const kindByPrefix: Readonly<Record<string, OrganisationKind>> = {
  GM: 'municipality',
  PV: 'province',
  WS: 'water-authority',
  SO: 'body',
  MN: 'state',
};

/** The kind an official code such as GM0363, PV28 or WS0155 stands for; undefined for a code of no known kind. */
export const kindOfCode = (code: string): OrganisationKind | undefined => kindByPrefix[code.slice(0, 2)];
