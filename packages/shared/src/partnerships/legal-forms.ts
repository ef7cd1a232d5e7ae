// The legal forms of a partnership: legal person or not, bodies, participants, statutory cycle, and the article behind each.
import type { Text } from '../kernel/text.ts';
import type { BodyKind } from './bodies.ts';
import type { Organ } from './organs.ts';

export interface LegalFormFacts {
  readonly label: Text;
  readonly short: string;
  readonly article: Text;
  readonly law: 'wgr' | 'private';
  readonly legalPerson: boolean;
  /** Whether the budget cycle of Wgr, art. 34 to 35, applies. */
  readonly statutoryCycle: boolean;
  /** Bodies the form cannot do without, and those it may have besides. Any other body is not known to the form. */
  readonly demands: readonly BodyKind[];
  readonly allows: readonly BodyKind[];
  /** Organs of municipalities that may take part; null = the municipality as a legal person, no organ. */
  readonly municipalOrgans: readonly Organ[] | null;
  /** Names and abbreviations the national register uses, in small letters and without quotation marks. */
  readonly register: readonly string[];
}

const anyOrgan = ['council', 'college', 'mayor'] as const;
const agreed = ['consultation', 'advisory-committee'] as const;
const company = { law: 'private', legalPerson: true, statutoryCycle: false, municipalOrgans: null, register: [] } as const;

/** Every form once. Codes keep the Dutch legal term, which has no equal in English law. */
export const legalForms = {
  'openbaar-lichaam': {
    label: { nl: 'Openbaar lichaam', en: 'Public body (openbaar lichaam)' },
    short: 'OL',
    article: { nl: 'Wgr, art. 8, eerste lid, en art. 12', en: 'Wgr, art. 8(1) and 12' },
    law: 'wgr',
    legalPerson: true,
    statutoryCycle: true,
    demands: ['general-board', 'executive-board', 'chair'],
    allows: ['board-committee', 'joint-advisory-committee', ...agreed],
    municipalOrgans: anyOrgan,
    register: ['openbaar lichaam', 'ol'],
  },
  bedrijfsvoeringsorganisatie: {
    label: { nl: 'Bedrijfsvoeringsorganisatie', en: 'Joint operations organisation (bedrijfsvoeringsorganisatie)' },
    short: 'BVO',
    article: { nl: 'Wgr, art. 8, derde lid, en art. 14a', en: 'Wgr, art. 8(3) and 14a' },
    law: 'wgr',
    legalPerson: true,
    statutoryCycle: true,
    demands: ['undivided-board'],
    allows: agreed,
    municipalOrgans: ['college'],
    register: ['bedrijfsvoeringsorganisatie', 'bvo'],
  },
  'gemeenschappelijk-orgaan': {
    label: { nl: 'Gemeenschappelijk orgaan', en: 'Joint organ (gemeenschappelijk orgaan)' },
    short: 'GO',
    article: { nl: 'Wgr, art. 8, tweede lid, en art. 15', en: 'Wgr, art. 8(2) and 15' },
    law: 'wgr',
    legalPerson: false,
    statutoryCycle: true,
    demands: ['joint-organ'],
    allows: agreed,
    municipalOrgans: anyOrgan,
    register: ['gemeenschappelijk orgaan', 'go'],
  },
  centrumregeling: {
    label: { nl: 'Centrumregeling', en: 'Host arrangement (centrumregeling)' },
    short: 'CC',
    article: { nl: 'Wgr, art. 8, vierde lid', en: 'Wgr, art. 8(4)' },
    law: 'wgr',
    legalPerson: false,
    statutoryCycle: false,
    demands: [],
    allows: agreed,
    municipalOrgans: anyOrgan,
    register: ['centrumconstructie', 'centrumregeling', 'centrumgemeente', 'cc'],
  },
  'regeling-zonder-meer': {
    label: { nl: 'Regeling zonder meer', en: 'Plain arrangement (regeling zonder meer)' },
    short: 'RZM',
    article: { nl: 'Wgr, art. 1, eerste lid, en art. 8', en: 'Wgr, art. 1(1) and 8' },
    law: 'wgr',
    legalPerson: false,
    statutoryCycle: false,
    demands: [],
    allows: agreed,
    municipalOrgans: anyOrgan,
    register: ['regeling zonder meer', 'rzm'],
  },
  stichting: {
    ...company,
    label: { nl: 'Stichting', en: 'Foundation' },
    short: 'St.',
    article: { nl: 'BW, boek 2; Gemeentewet, art. 160, tweede lid', en: 'Civil Code, book 2; Gemeentewet, art. 160(2)' },
    demands: ['board'],
    allows: ['supervisory-board', ...agreed],
  },
  cooperatie: {
    ...company,
    label: { nl: 'Coöperatie', en: 'Cooperative' },
    short: 'Coöp.',
    article: { nl: 'BW, boek 2; Gemeentewet, art. 160, tweede lid', en: 'Civil Code, book 2; Gemeentewet, art. 160(2)' },
    demands: ['board', 'members-meeting'],
    allows: ['supervisory-board', ...agreed],
  },
  vennootschap: {
    ...company,
    label: { nl: 'Vennootschap (NV of BV)', en: 'Company (NV or BV)' },
    short: 'NV/BV',
    article: { nl: 'BW, boek 2; Gemeentewet, art. 160, tweede lid', en: 'Civil Code, book 2; Gemeentewet, art. 160(2)' },
    demands: ['board', 'shareholders-meeting'],
    allows: ['supervisory-board', ...agreed],
  },
} as const satisfies Record<string, LegalFormFacts>;

export type LegalForm = keyof typeof legalForms;

/** All forms, in the order in which screens list them. */
export const legalFormCodes = Object.keys(legalForms) as LegalForm[];

export const isLegalForm = (value: unknown): value is LegalForm => typeof value === 'string' && Object.hasOwn(legalForms, value);

/** The facts of a form, in one shape for all. */
export const factsOf = (form: LegalForm): LegalFormFacts => legalForms[form];

/** Whether a form knows a body: it demands it or allows it. */
export const knowsBody = (form: LegalForm, body: BodyKind): boolean =>
  factsOf(form).demands.includes(body) || factsOf(form).allows.includes(body);

/** Whether municipalities may take part with this organ. */
export const mayTakePart = (form: LegalForm, organ: Organ): boolean => factsOf(form).municipalOrgans?.includes(organ) ?? false;

const byRegisterName = new Map(legalFormCodes.flatMap((form) => factsOf(form).register.map((name) => [name, form] as const)));

/** The form behind the register's own wording ("'Regeling zonder meer'", "BVO"); undefined when we do not know it. */
export const formNamed = (name: string): LegalForm | undefined =>
  byRegisterName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/^'(.*)'$/, '$1'),
  );
