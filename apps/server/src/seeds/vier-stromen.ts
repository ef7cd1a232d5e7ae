// The example region, invented: five municipalities that run their ICT together, what happened between them, and their people.
import type { BodyKind } from '@hanze/shared/partnerships/bodies';
import type { Role } from '@hanze/shared/identity/roles';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';

/** Municipality codes above GM9000 are not given out, so the example never meets the real list. */
export const municipalities = {
  WH: { name: 'Waterhoek', code: 'GM9001', province: 'PV28', inhabitants: { 2024: 40_870, 2025: 41_060, 2026: 41_250 } },
  DR: { name: 'Duinrade', code: 'GM9002', province: 'PV28', inhabitants: { 2024: 33_310, 2025: 33_395, 2026: 33_480 } },
  OB: { name: 'Oosterbrink', code: 'GM9003', province: 'PV28', inhabitants: { 2024: 28_440, 2025: 28_590, 2026: 28_731 } },
  VM: { name: 'Veenmeer', code: 'GM9004', province: 'PV28', inhabitants: { 2024: 17_530, 2025: 17_566, 2026: 17_609 } },
  LW: { name: 'Lindewoude', code: 'GM9005', province: 'PV28', inhabitants: { 2024: 9_180, 2025: 9_151, 2026: 9_120 } },
} as const;
export type Place = keyof typeof municipalities;

export const partnership = {
  name: 'ICT-samenwerking Vier Stromen',
  shortName: 'Vier Stromen',
  seat: 'Waterhoek',
  website: 'https://vierstromen.example',
  purpose:
    'De deelnemers werken samen aan automatisering en informatievoorziening, zodat de dienstverlening aan inwoners doorgaat, de kwaliteit omhoog gaat en de kosten te dragen zijn.',
  legalForm: 'centrumregeling' as LegalForm,
  from: '2018-01-01',
  participants: ['WH', 'DR', 'OB', 'VM'] as Place[],
};

/** What happened since, in order. */
export const history = {
  becomesOperationsOrganisation: { legalForm: 'bedrijfsvoeringsorganisatie' as LegalForm, from: '2021-07-01' },
  joins: { place: 'LW' as Place, from: '2023-01-01' },
  weightsChange: { from: '2024-07-01', votes: { WH: 3, DR: 2, OB: 2 } as Partial<Record<Place, number>> },
};

/** Bodies with the places that sit in them from the start; every seat starts with one vote. */
export const bodies: { key: string; kind: BodyKind; name: string; from: string; until?: string; seats: Place[] }[] = [
  {
    key: 'consultation',
    kind: 'consultation',
    name: 'Portefeuillehoudersoverleg',
    from: '2018-01-01',
    until: '2021-07-01',
    seats: ['WH', 'DR', 'OB', 'VM'],
  },
  { key: 'board', kind: 'undivided-board', name: 'Bestuur', from: '2021-07-01', seats: ['WH', 'DR', 'OB', 'VM'] },
  { key: 'cios', kind: 'advisory-committee', name: 'CIO-beraad', from: '2021-09-01', seats: ['WH', 'DR', 'OB', 'VM'] },
];

/** `at`: the municipality; `of`: at the partnership; `body`: the body in which a seat is held. */
interface Office {
  role: Role;
  at?: Place;
  of?: true;
  body?: string;
  from: string;
  until?: string;
}

export const people: { name: string; offices: Office[] }[] = [
  { name: 'Marijke de Boer', offices: [{ role: 'board-member', at: 'VM', of: true, body: 'board', from: '2022-06-15' }] },
  {
    name: 'Jan Verhagen',
    offices: [
      { role: 'board-member', at: 'WH', of: true, body: 'board', from: '2021-07-01' },
      { role: 'chair', of: true, from: '2022-09-01' },
    ],
  },
  { name: 'Samira el Amrani', offices: [{ role: 'board-member', at: 'DR', of: true, body: 'board', from: '2022-06-15' }] },
  { name: 'Pieter Nijland', offices: [{ role: 'board-member', at: 'OB', of: true, body: 'board', from: '2024-02-01' }] },
  { name: 'Tjeerd Hofstra', offices: [{ role: 'board-member', at: 'LW', of: true, body: 'board', from: '2023-01-01' }] },
  { name: 'Anouk Visser', offices: [{ role: 'deputy', at: 'VM', of: true, body: 'board', from: '2022-06-15' }] },
  { name: 'Femke Bakker', offices: [{ role: 'secretary', of: true, from: '2021-07-01' }] },
  { name: 'Rob van Dalen', offices: [{ role: 'manager', of: true, from: '2021-07-01' }] },
  {
    name: 'Ingrid Meijer',
    offices: [
      { role: 'controller', at: 'WH', from: '2020-03-01' },
      { role: 'controller', of: true, from: '2021-07-01' },
    ],
  },
  { name: 'Hassan Yilmaz', offices: [{ role: 'cio', at: 'OB', from: '2023-04-01' }] },
  { name: 'Lieke Smit', offices: [{ role: 'ciso', of: true, from: '2022-01-01' }] },
  {
    name: 'Erik Postma',
    offices: [
      { role: 'fg', at: 'VM', from: '2019-05-25' },
      { role: 'fg', at: 'LW', from: '2023-01-01' },
    ],
  },
  { name: 'Joke van Leeuwen', offices: [{ role: 'clerk', at: 'VM', from: '2018-09-01' }] },
  { name: 'Wim de Groot', offices: [{ role: 'auditor', of: true, from: '2024-01-01' }] },
  { name: 'Nadia Kuipers', offices: [{ role: 'administrator', from: '2021-07-01' }] },
];
