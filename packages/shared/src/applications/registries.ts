// The fixed lists by which an application is judged: degree of harmonisation, TIME, hosting.
import type { Text } from '../kernel/text.ts';

/** How far partners share one application. An ordering of our own, after the practice of partnerships; no standard has one. */
export const degrees = [
  { nl: 'eigen pakket', en: 'own package' },
  { nl: 'zelfde pakket, eigen contract', en: 'same package, own contract' },
  { nl: 'gedeeld contract, eigen inrichting', en: 'shared contract, own configuration' },
  { nl: 'gedeelde omgeving, gescheiden gegevens', en: 'shared environment, separated data' },
  { nl: 'één inrichting en één werkproces', en: 'one configuration and one process' },
  { nl: 'één team beheert alles', en: 'one team runs it all' },
] as const satisfies readonly Text[];

export type Degree = 0 | 1 | 2 | 3 | 4 | 5;
export const isDegree = (value: unknown): value is Degree => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 5;

/** What to do with an application: tolerate, invest, migrate, eliminate. The letters are the sign on screens in both languages. */
export const times = {
  tolerate: { letter: 'T', label: { nl: 'gedogen', en: 'tolerate' } },
  invest: { letter: 'I', label: { nl: 'investeren', en: 'invest' } },
  migrate: { letter: 'M', label: { nl: 'migreren', en: 'migrate' } },
  eliminate: { letter: 'E', label: { nl: 'uitzetten', en: 'eliminate' } },
} as const satisfies Record<string, { letter: string; label: Text }>;

export type Time = keyof typeof times;
export const isTime = (value: unknown): value is Time => typeof value === 'string' && Object.hasOwn(times, value);

/** Where an application runs, in the words of the national software catalogue. */
export const hostings = {
  'on-premises': { nl: 'eigen gebouw', en: 'on premises' },
  hybrid: { nl: 'hybride', en: 'hybrid' },
  paas: { nl: 'platform in de cloud (PaaS)', en: 'cloud platform (PaaS)' },
  saas: { nl: 'dienst in de cloud (SaaS)', en: 'cloud service (SaaS)' },
} as const satisfies Record<string, Text>;

export type Hosting = keyof typeof hostings;
export const isHosting = (value: unknown): value is Hosting => typeof value === 'string' && Object.hasOwn(hostings, value);

/** Whether the data of one municipality can be taken apart from that of the others: asked at every exit. */
export const separabilities = {
  yes: { nl: 'ja', en: 'yes' },
  partly: { nl: 'deels', en: 'partly' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Record<string, Text>;

export type Separability = keyof typeof separabilities;
export const isSeparability = (value: unknown): value is Separability => typeof value === 'string' && Object.hasOwn(separabilities, value);

/** How much depends on availability, integrity and confidentiality (BIV). */
export const levels = {
  low: { nl: 'laag', en: 'low' },
  medium: { nl: 'midden', en: 'medium' },
  high: { nl: 'hoog', en: 'high' },
} as const satisfies Record<string, Text>;

export type Level = keyof typeof levels;
export const isLevel = (value: unknown): value is Level => typeof value === 'string' && Object.hasOwn(levels, value);

/** What a contract is about, in the words of the national software catalogue. */
export const contractKinds = {
  licence: { nl: 'licentie', en: 'licence' },
  maintenance: { nl: 'onderhoud', en: 'maintenance' },
  sla: { nl: 'dienstverlening (SLA)', en: 'service level (SLA)' },
} as const satisfies Record<string, Text>;

export type ContractKind = keyof typeof contractKinds;
export const isContractKind = (value: unknown): value is ContractKind => typeof value === 'string' && Object.hasOwn(contractKinds, value);
