// A small partnership for the tests of change sets: three municipalities, three packages for one function, two cost groups and a key.
import { type Facts, noFacts } from './records.ts';

const table = <T>(rows: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(rows));
const use = (applicationId: string, organisationId: string) => ({
  applicationId,
  organisationId,
  phase: 'own-choice' as const,
  degree: 0 as const,
  hosting: 'on-premises' as const,
  users: 40,
  from: '2020-01-01',
  until: null,
});
const contract = (applicationId: string, number: string, end: string) => ({
  applicationId,
  number,
  from: '2022-01-01',
  end,
  until: null,
  yearlyCents: 30_000_00,
});
const member = (organisationId: string) => ({ organisationId, organs: 'college', from: '2019-01-01', until: null });

export const twoRivers = (): Facts => ({
  ...noFacts(),
  Organisation: table({ A: { name: 'Aldam' }, B: { name: 'Berkel' }, C: { name: 'Crooswijk' }, Z: { name: 'Zuiderdam' } }),
  Participation: table({ pa: member('A'), pb: member('B'), pc: member('C') }),
  ReferenceComponent: table({ zaak: { name: 'Zaaksysteem' }, geo: { name: 'Geosysteem' } }),
  Application: table({
    pad: { name: 'Zaakpad', supplier: 'Noord' },
    dos: { name: 'Dossio', supplier: null },
    blik: { name: 'Blik', supplier: null },
  }),
  ApplicationComponent: table({
    l1: { applicationId: 'pad', componentId: 'zaak' },
    l2: { applicationId: 'dos', componentId: 'zaak' },
    l3: { applicationId: 'blik', componentId: 'zaak' },
  }),
  ApplicationUse: table({ ua: use('pad', 'A'), ub: use('dos', 'B'), uc: use('blik', 'C') }),
  Contract: table({
    kp: contract('pad', 'C-1', '2032-01-01'),
    kd: contract('dos', 'C-2', '2030-01-01'),
    kb: contract('blik', 'C-3', '2027-01-01'),
  }),
  ContractParty: table({
    y1: { contractId: 'kp', organisationId: 'A' },
    y2: { contractId: 'kd', organisationId: 'B' },
    y3: { contractId: 'kb', organisationId: 'C' },
  }),
  CostGroup: table({
    apps: { name: 'Applicaties', recurrence: 'recurring' as const, package: 'base' as const },
    geo: { name: 'Kaarten', recurrence: 'recurring' as const, package: 'plus' as const },
  }),
  Budget: table({
    'apps:2027': { groupId: 'apps', year: 2027, amount: 100_000_00 },
    'apps:2028': { groupId: 'apps', year: 2028, amount: 110_000_00 },
  }),
  CostKey: table({ k1: { code: 'equal', arguments: '{}', yearsBack: 1, from: '2024-01-01', clause: 'Artikel 12' } }),
  KeyCoverage: table({ v1: { keyId: 'k1', groupId: 'apps', from: '2024-01-01', until: null } }),
});
