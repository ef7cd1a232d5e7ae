// A package goes: everyone stops, its contracts end, and its budget may fall away.
import { yearOf } from '../../../kernel/day.ts';
import { day, one, optional } from '../arguments.ts';
import type { Change } from '../change-set.ts';
import { all } from '../records.ts';
import { defineTemplate } from '../template.ts';
import { leftContracts } from './parts.ts';

export const retire = defineTemplate({
  label: { nl: 'Pakket uitfaseren', en: 'Retire a package' },
  about: { nl: 'Alle gemeenten stoppen met een pakket.', en: 'All municipalities stop using a package.' },
  questions: {
    application: one('Application', { nl: 'Pakket', en: 'Package' }),
    until: day({ nl: 'Eerste dag zonder', en: 'First day without' }),
    group: optional(one('CostGroup', { nl: 'Kostengroep die vervalt', en: 'Cost group that ends' })),
  },
  write: ({ application, until, group }, facts) => {
    const users = all(facts, 'ApplicationUse').filter((use) => use.applicationId === application.id && use.until === null);
    const ids = users.map(({ organisationId }) => organisationId);
    const ends = ids.map((organisation): Change => ({ kind: 'endUse', arguments: { organisation, application: application.id, until } }));
    const budget = group && { group: group.id, description: application.name, from: yearOf(until) };
    return [
      ...ends,
      ...leftContracts(facts, new Set([application.id]), ids, until),
      ...(budget ? [{ kind: 'endBudget', arguments: budget } as Change] : []),
    ];
  },
});
