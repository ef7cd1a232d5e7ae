// The documents by which a municipality knows the state of its ICT.
import type { Text } from '../kernel/text.ts';

interface StateDocument {
  readonly label: Text;
  /** After so many years it says too little about today. */
  readonly freshYears: number;
}

export const stateDocuments = {
  vision: { label: { nl: 'I-Visie', en: 'Information vision' }, freshYears: 4 },
  portfolio: { label: { nl: 'Projectenportfolio', en: 'Project portfolio' }, freshYears: 1 },
  architecture: { label: { nl: 'I-Architectuur', en: 'Information architecture' }, freshYears: 3 },
  organisation: { label: { nl: 'Organisatie van de ICT', en: 'Organisation of ICT' }, freshYears: 3 },
  budget: { label: { nl: 'Meerjarenbegroting ICT', en: 'Multi-year ICT budget' }, freshYears: 1 },
} as const satisfies Record<string, StateDocument>;

export type StateDocumentKind = keyof typeof stateDocuments;
export const stateDocumentKinds = Object.keys(stateDocuments) as StateDocumentKind[];
export const isStateDocumentKind = (value: unknown): value is StateDocumentKind =>
  typeof value === 'string' && Object.hasOwn(stateDocuments, value);
