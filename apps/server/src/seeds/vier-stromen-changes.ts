// What two decisions of the example region change in its records, invented: one that was carried out, and the one that is voted on now.
import type { Change } from '@hanze/shared/proposals/change-set/change-set';
import { all, type Facts } from '@hanze/shared/proposals/change-set/records';

type Named = 'Application' | 'CostGroup' | 'Organisation' | 'ReferenceComponent';

const idOf = (facts: Facts, record: Named, name: string): string => {
  const found = all(facts, record).find((it) => it.name === name);
  if (!found) throw new Error(`The example region has no ${record} called ${name}.`);
  return found.id;
};

const places = ['Waterhoek', 'Duinrade', 'Oosterbrink', 'Veenmeer', 'Lindewoude'];

/** One service desk: at all five the package is in use together, and gets aftercare. */
export const servicedesk = (facts: Facts): Change[] =>
  places.map((name) => ({
    kind: 'changeUse',
    arguments: {
      organisation: idOf(facts, 'Organisation', name),
      application: idOf(facts, 'Application', 'Loket ICT'),
      phase: 'aftercare',
      degree: null,
      hosting: null,
    },
  }));

const waves: readonly (readonly [place: string, packageNow: string, day: string])[] = [
  ['Waterhoek', 'Zaakpad', '2028-04-01'],
  ['Duinrade', 'Zaakpad', '2028-04-01'],
  ['Oosterbrink', 'Dossio', '2028-10-01'],
  ['Veenmeer', 'Dossio', '2028-10-01'],
  ['Lindewoude', 'Blik Zaken', '2028-10-01'],
];

/** One case system in two waves, with its budget; the key of the applications stays as it is. */
export const zaaksysteem = (facts: Facts): Change[] => [
  {
    kind: 'registerApplication',
    arguments: { name: 'Gezamenlijk zaaksysteem', supplier: null, component: idOf(facts, 'ReferenceComponent', 'Zaaksysteem') },
  },
  ...waves.map(
    ([place, now, from]): Change => ({
      kind: 'moveUse',
      arguments: {
        organisation: idOf(facts, 'Organisation', place),
        application: idOf(facts, 'Application', now),
        to: 'new-0-0',
        from,
        phase: 'procurement',
        degree: '4',
        hosting: 'saas',
      },
    }),
  ),
  {
    kind: 'bookBudget',
    arguments: {
      group: idOf(facts, 'CostGroup', 'Gezamenlijke applicaties'),
      description: 'Gezamenlijk zaaksysteem: licenties en inrichting',
      amount: 184_000_00,
      vat: 38_640_00,
      from: 2028,
      through: 2029,
    },
  },
];
