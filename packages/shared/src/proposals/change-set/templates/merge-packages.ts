// Several members move to one package: uses, contracts, cost and key in one set.
import { day, one, several } from '../arguments.ts';
import { defineTemplate } from '../template.ts';
import { degree, leftContracts, money, moneyChanges, partyChanges, useChanges } from './parts.ts';

export const mergePackages = defineTemplate({
  label: { nl: 'Pakketten samenvoegen', en: 'Merge packages' },
  about: {
    nl: 'Gemeenten stappen over op één pakket. Contracten die zij alleen hadden, eindigen.',
    en: 'Municipalities move to one package. Contracts that were theirs alone end.',
  },
  questions: {
    application: one('Application', { nl: 'Het gezamenlijke pakket', en: 'The shared package' }),
    organisations: several('Organisation', { nl: 'Welke gemeenten', en: 'Which municipalities' }),
    from: day({ nl: 'Dag van de overgang', en: 'Day of the move' }),
    degree,
    ...money,
  },
  write: ({ application, organisations, from, degree, group, ...rest }, facts) => {
    const ids = organisations.map(({ id }) => id);
    const uses = ids.flatMap((id) => useChanges(facts, application, id, from, degree));
    const left = new Set(
      uses.flatMap(({ kind, arguments: its }) => (kind === 'moveUse' || kind === 'endUse' ? [its['application'] as string] : [])),
    );
    return [
      ...uses,
      ...leftContracts(facts, left, ids, from),
      ...partyChanges(facts, application, ids, from),
      ...moneyChanges({ ...rest, group: group?.id ?? null }, from, application.name),
    ];
  },
});
